import type { PropsWithChildren } from "hono/jsx";
import { DataTable, FigureLink } from "../../../../../ui/index.ts";
import type { StatementRow } from "../../../model/statements/statements.ts";
import { figureAddress } from "../figure-address.ts";
import { kronor } from "../words.ts";

type Props = {
  readonly caption: string;
  readonly rows: readonly StatementRow[];
  readonly year: number;
};

const noteColumn = {
  key: "not",
  label: "Not",
  nowrap: true,
  cell: ({ note }: StatementRow) => (note === null ? "" : <a href={`#not-${note}`}>{`Not ${note}`}</a>),
};

/** A statement with both years; sums and results are set apart by weight. */
export function StatementTable({ caption, rows, year }: Props) {
  const figure = (row: StatementRow, amount: bigint | null, one: number) => {
    const href = figureAddress(row, one);
    if (href === undefined || amount === null) return <Weight row={row}>{kronor(amount)}</Weight>;
    return (
      <Weight row={row}>
        <FigureLink figure={kronor(amount)} href={href} label={`${row.label} ${one}`} />
      </Weight>
    );
  };
  return (
    <DataTable<StatementRow>
      caption={caption}
      captionHidden
      rows={rows}
      empty={<p>Inga rader.</p>}
      narrow="scroll"
      columns={[
        { key: "rad", label: "Kronor", cell: (row) => <Weight row={row}>{row.label}</Weight> },
        ...(rows.some((row) => row.note !== null) ? [noteColumn] : []),
        { key: "ar", label: String(year), numeric: true, cell: (row) => figure(row, row.amount, year) },
        {
          key: "forra",
          label: String(year - 1),
          numeric: true,
          cell: (row) => figure(row, row.previous, year - 1),
        },
      ]}
    />
  );
}

function Weight({ row, children }: PropsWithChildren<{ readonly row: StatementRow }>) {
  return row.kind === "line" ? children : <strong>{children}</strong>;
}

import type { PropsWithChildren } from "hono/jsx";
import { DataTable, FigureLink } from "../../../../../ui/index.ts";
import { isStatementLineKey } from "../../../model/statements/statement-line.ts";
import type { StatementRow } from "../../../model/statements/statements.ts";
import { kronor } from "../words.ts";

type Props = {
  readonly caption: string;
  readonly rows: readonly StatementRow[];
  readonly year: number;
  /** Whether each own line opens to its accounts. */
  readonly opens: boolean;
};

/** The rows of the cash flow, the balance requirement and the equity note lead to the line they are derived from. */
const derivedFrom: Readonly<Record<string, string>> = {
  result: "result",
  changeReceivables: "receivables",
  changeLiabilities: "currentLiabilities",
  nonCash: "depreciation",
  investing: "fixedAssets",
  financing: "longTermLiabilities",
  cashStart: "cash",
  cashEnd: "cash",
  cashFlow: "cash",
  "equity.opening": "equity",
  "equity.result": "result",
};

const noteColumn = {
  key: "not",
  label: "Not",
  nowrap: true,
  cell: ({ note }: StatementRow) => (note === null ? "" : <a href={`#not-${note}`}>{`Not ${note}`}</a>),
};

/** A statement with both years; sums and results are set apart by weight. */
export function StatementTable({ caption, rows, year, opens }: Props) {
  const figure = (row: StatementRow, amount: bigint | null, one: number) => {
    const line = opens && isStatementLineKey(row.key) ? row.key : derivedFrom[row.key];
    if (line === undefined || amount === null) return <Weight row={row}>{kronor(amount)}</Weight>;
    return (
      <Weight row={row}>
        <FigureLink
          figure={kronor(amount)}
          href={`/ekonomi/rakenskaper/rad/${line}?ar=${one}`}
          label={`${row.label} ${one}`}
        />
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

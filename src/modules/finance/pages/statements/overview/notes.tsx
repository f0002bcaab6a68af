import { DataTable, FigureLink, Section } from "../../../../../ui/index.ts";
import type { Note, StatementRow } from "../../../model/statements/statements.ts";
import { kronor } from "../words.ts";
import { Rounding } from "./view.tsx";

/** Each note's total is its line's amount; the rows lead to the accounts of the line. */
export function Notes({ notes, year }: { readonly notes: readonly Note[]; readonly year: number }) {
  return (
    <Section id="noter" heading="Noter">
      {notes.map((note) => (
        <Section id={`not-${note.number}`} heading={`Not ${note.number} ${note.title}`} level={3}>
          {note.text === "" ? null : <p>{note.text}</p>}
          {note.rows.length === 0 ? null : <NoteTable note={note} year={year} />}
          <Rounding rows={note.rows} year={year} />
        </Section>
      ))}
    </Section>
  );
}

/** A row of a divided line opens to its own accounts, the total to those of the line. */
function addressOf({ line, key }: Note, row: StatementRow, year: number): string {
  const whole = `/ekonomi/rakenskaper/rad/${row.key === "equity.result" ? "result" : line}?ar=${year}`;
  return row.kind !== "line" || key === "equity" ? whole : `${whole}&notrad=${encodeURIComponent(row.label)}`;
}

function NoteTable({ note, year }: { readonly note: Note; readonly year: number }) {
  const figure = (row: StatementRow, amount: bigint | null, one: number) =>
    amount === null ? (
      kronor(amount)
    ) : (
      <FigureLink figure={kronor(amount)} href={addressOf(note, row, one)} label={`${row.label} ${one}`} />
    );
  return (
    <DataTable<StatementRow>
      caption={`Not ${note.number} ${note.title}, kronor`}
      captionHidden
      rows={note.rows}
      empty={<p>Inga rader.</p>}
      narrow="scroll"
      columns={[
        {
          key: "rad",
          label: "Kronor",
          cell: (row) => (row.kind === "line" ? row.label : <strong>{row.label}</strong>),
        },
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

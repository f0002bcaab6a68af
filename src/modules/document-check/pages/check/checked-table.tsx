import { Section } from "../../../../ui/index.ts";
import type { Finding } from "../../model/finding.ts";
import type { CheckTable, ShownRow } from "../../model/structure/table.ts";
import { cellId, figureText } from "../words.ts";

type Numbered = { readonly finding: Finding; readonly number: number };

type Props = { readonly table: CheckTable; readonly findings: readonly Numbered[] };

/** A longer table is a list; then only the rows around what does not tie are shown. */
const MOST_ROWS = 200;
const AROUND = 2;

/** A table as it stands in the document, with each inconsistency beside its figure. */
export function CheckedTable({ table, findings }: Props) {
  const title = table.title === "" ? `Tabell ${table.number}` : `Tabell ${table.number}: ${table.title}`;
  const rows = shownRows(table, findings);
  return (
    <Section heading={title} id={`tabell-${table.number}`}>
      <p>
        {`${table.place}. ${findings.length === 0 ? "Inga anmärkningar." : ""}`}
        {rows.length < table.shown.length ? " Bara raderna kring anmärkningarna visas." : ""}
      </p>
      <section class="table-scroll" aria-label={title} tabindex={0}>
        <table class="data-table data-table--scroll">
          <caption class="sr-only">{title}</caption>
          <tbody>
            {rows.map((row) => (
              <Row table={table} row={row} findings={findings} />
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function shownRows({ shown }: CheckTable, findings: readonly Numbered[]): readonly ShownRow[] {
  if (shown.length <= MOST_ROWS) return shown;
  const marked = new Set(findings.map(({ finding }) => finding.row));
  return shown.filter((_row, at) => {
    const near = shown.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    return at < AROUND || near.some((one) => marked.has(one.row));
  });
}

function Row({ table, row, findings }: Props & { readonly row: ShownRow }) {
  const here = findings.filter(({ finding }) => finding.row === row.row);
  return (
    <tr>
      {row.cells.map(({ column, text, amount }, at) => {
        const own = here.filter(({ finding }) => finding.column === column);
        const Cell = text !== "" && (row.heading || at === 0) ? "th" : "td";
        return (
          <Cell
            id={own.length > 0 ? cellId(table.number, row.row, column) : undefined}
            class={amount ? "numeric" : undefined}
            scope={Cell === "td" ? undefined : row.heading ? "col" : "row"}
          >
            {text}
            {own.map((one) => (
              <Mark {...one} />
            ))}
          </Cell>
        );
      })}
    </tr>
  );
}

/** Words and a sign, so that colour is never alone. */
function Mark({ finding, number }: Numbered) {
  const word = finding.kind === "rounding" ? "Avrundning" : "Stämmer inte";
  return (
    <>
      <br />
      <span class={`status status--${finding.kind === "rounding" ? "neutral" : "attention"}`}>
        {`${word} (${number}): ${figureText(finding.computed, finding.unit)}`}
      </span>
    </>
  );
}

import { FigureLink } from "../../../ui/index.ts";
import { figureHref } from "../model/view/figure-address.ts";
import type { ViewCell, ViewSection } from "../model/view/section.ts";
import { cellText } from "./cell-text.ts";

/** The section as a table in which every figure opens to how it is counted. */
export function SectionTable({ section }: { readonly section: ViewSection }) {
  return (
    <section class="table-scroll table-block" aria-label={section.heading} tabindex={0}>
      <table class="data-table data-table--scroll">
        <caption class="sr-only">{section.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{section.rowHeading}</th>
            {section.columns.map((label) => (
              <th scope="col" class="numeric">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <tr class={row.isTotal ? "total" : undefined}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, column) => (
                <td class="numeric">
                  <Figure cell={cell} label={`${row.label}, ${section.columns[column] ?? ""}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure({ cell, label }: { readonly cell: ViewCell; readonly label: string }) {
  const text = cellText(cell);
  if (text === "" || cell.address === null) return <>{text}</>;
  return <FigureLink figure={text} href={figureHref(cell.address)} label={label} />;
}

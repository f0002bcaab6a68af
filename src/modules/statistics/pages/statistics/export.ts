import type {
  TabularCell,
  TabularColumn,
  TabularRow,
  WorkbookSheet,
} from "../../../../platform/documents/index.ts";
import { definitionsSheet } from "../../../../platform/documents/index.ts";
import { SWEDISH_DEFINITIONS } from "../../model/counting/definitions.ts";
import type { ViewCell, ViewSection } from "../../model/view/section.ts";
import { HIDDEN } from "../cell-text.ts";

/** The view as sheets: the same tables, hidden figures as a dash, and what the words mean. */
export function sheetsOf(sections: readonly ViewSection[], note: string): readonly WorkbookSheet[] {
  const keys = [...new Set(sections.flatMap(({ definitions }) => definitions))];
  const definitions = keys.map((key) => ({
    term: SWEDISH_DEFINITIONS[key].name,
    meaning: `${SWEDISH_DEFINITIONS[key].text} Källa: ${SWEDISH_DEFINITIONS[key].source}.`,
  }));
  return [...sections.map((section) => sheetOf(section, note)), definitionsSheet(definitions)];
}

function sheetOf(section: ViewSection, note: string): WorkbookSheet {
  const columns = section.columns.map((label, at): TabularColumn => {
    const isShare = section.rows.some(({ cells }) => cells[at]?.unit === "percent");
    return { label: isShare ? `${label} (%)` : label, kind: "integer", width: 18 };
  });
  return {
    name: section.heading,
    columns: [{ label: section.rowHeading, kind: "text", width: 32 }, ...columns],
    rows: section.rows.map((row): TabularRow => [row.label, ...row.cells.map(plain)]),
    note: [section.population, note].filter((text) => text !== "").join(" "),
  };
}

function plain({ value }: ViewCell): TabularCell {
  return value === undefined ? null : (value ?? HIDDEN);
}

/** One line a figure, so that a program can read it; shares with what they are of. */
export const lineColumns: readonly TabularColumn[] = [
  { label: "Tabell", kind: "text" },
  { label: "Rad", kind: "text" },
  { label: "Kolumn", kind: "text" },
  { label: "Värde", kind: "integer" },
  { label: "Enhet", kind: "text" },
  { label: "Antal", kind: "integer" },
  { label: "Av", kind: "integer" },
];

const UNITS = { count: "antal", percent: "procent", months: "månader" } as const;

export function linesOf(sections: readonly ViewSection[]): readonly TabularRow[] {
  return sections.flatMap((section) =>
    section.rows.flatMap((row) =>
      row.cells.flatMap((cell, at): TabularRow[] =>
        cell.value === undefined
          ? []
          : [
              [
                section.heading,
                row.label,
                section.columns[at] ?? "",
                plain(cell),
                UNITS[cell.unit],
                cell.share?.part ?? null,
                cell.share?.base ?? null,
              ],
            ],
      ),
    ),
  );
}

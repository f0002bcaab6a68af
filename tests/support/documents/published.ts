import tables from "../../fixtures/documents/published-tables.json" with { type: "json" };
import type { AmountStyle } from "./amount-style.ts";
import type { MadeCell } from "./sheet.ts";
import type { WrittenTable } from "./write-document.ts";

export type PublishedValue = string | number | null;

/** Tables of three published documents as they were printed, wrong figures and all. */
export type Published = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PublishedValue[][];
};

export const published: readonly Published[] = tables;

/** The tables with some figures put right: table, row label and column to the value it should have. */
export function corrected(
  changes: readonly (readonly [string, string, number, PublishedValue])[],
): Published[] {
  return published.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((value, column) => {
        const change = changes.find(
          ([id, label, at]) => id === table.id && label === row[0] && at === column,
        );
        return change === undefined ? value : change[3];
      }),
    ),
  }));
}

/** Made ready for a writer of files. Series of years have their percentages in the last column. */
export function written(table: Published, style: AmountStyle): WrittenTable {
  const percent = table.id.startsWith("series") ? 6 : -1;
  return {
    caption: table.title,
    style,
    table: {
      ...{ title: table.title, decimals: 0, relations: [], shares: [], layout: table.id },
      rows: table.rows.map((row, line) =>
        row.map((value, column) => madeCell(value, line > 0 && column === percent)),
      ),
    },
  };
}

function madeCell(value: PublishedValue, percent: boolean): MadeCell {
  if (value === null) return {};
  if (typeof value === "string") return { text: value };
  return value >= 2011 && value <= 2019 ? { text: String(value) } : { value, percent };
}

export const officeStyle: AmountStyle = {
  ...{ space: "\u2009", minus: "before", sign: "−", zero: "0", suffix: "", percentSign: false },
};

/** A file as the tabular reader gives it: the first line and the others, each with its number in the file. */
export interface FileLines {
  readonly header: readonly string[];
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Which column holds what, by place; null where the file has no such column. */
export interface ScbColumns {
  readonly code: number | null;
  readonly name: number | null;
  readonly age: number | null;
  readonly sex: number | null;
  readonly value: number;
  readonly valueLabel: string;
  /** Place in the file of the first line of data. */
  readonly firstLine: number;
}

export type ScbColumnsRefusal =
  | { readonly code: "population.noHeading" }
  | { readonly code: "population.noYear"; readonly years: readonly number[] };

type Line = { readonly line: number; readonly cells: readonly string[] };

/** Every line, also the one taken for a heading. */
export function linesOf({ header, records }: FileLines): readonly Line[] {
  return [{ line: 1, cells: header }, ...records];
}

/**
 * Finds the columns: SCB's "region;ålder;kön;Folkmängd 2017" with its title lines above in Excel, or a plain
 * "code;name;count" with or without a heading. `year` chooses among SCB's year columns.
 */
export function findColumns(file: FileLines, year: number): ScbColumns | ScbColumnsRefusal {
  const lines = linesOf(file);
  for (const { line, cells } of lines.slice(0, 12)) {
    // The first column never holds figures: a year there belongs to the table's title.
    const years = cells.map((cell, at) =>
      at === 0 ? undefined : /^(?:.*\D)?(20\d\d|19\d\d)\D*$/.exec(cell.trim())?.[1],
    );
    if (years.some((one) => one !== undefined) && !isData(cells)) {
      const value = years.indexOf(String(year));
      if (value !== -1) return { ...wordColumns(cells, value, lines, line), value, firstLine: line + 1 };
      const known = years.filter((one) => one !== undefined).map(Number);
      if (cells.filter((cell) => cell.trim() !== "").length > 1)
        return { code: "population.noYear", years: known };
    }
    if (isData(cells)) return plain(cells, line);
    const count = cells.findIndex((cell) =>
      /^(antal|folkmängd|invånare|befolkning|count)\b/i.test(cell.trim()),
    );
    if (count > 0) return { ...wordColumns(cells, count, lines, line), value: count, firstLine: line + 1 };
  }
  return { code: "population.noHeading" };
}

/** A line of figures: a code or name first and a number last. */
function isData(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return (
    filled.length > 1 &&
    /^\d{3,4}( \p{L}.*)?$/u.test(filled[0]?.trim() ?? "") &&
    /^\d[\d\s.,]*$/.test(filled.at(-1)?.trim() ?? "")
  );
}

function plain(cells: readonly string[], line: number): ScbColumns {
  const value = cells.findLastIndex((cell) => cell.trim() !== "");
  return {
    ...{ code: 0, name: value > 1 ? 1 : null, age: null, sex: null },
    ...{ value, valueLabel: "antal", firstLine: line },
  };
}

/** By their headings; in SCB's Excel the headings of region, age and sex are empty, and then by what stands below. */
function wordColumns(cells: readonly string[], value: number, lines: readonly Line[], heading: number) {
  const below = lines.find((one) => one.line > heading)?.cells ?? [];
  const find = (word: RegExp, sample: RegExp) => {
    const named = cells.findIndex((cell, at) => at !== value && word.test(cell.trim()));
    if (named !== -1) return named;
    const unnamed = below.findIndex(
      (cell, at) => at < value && (cells[at] ?? "").trim() === "" && sample.test(cell.trim()),
    );
    return unnamed === -1 ? null : unnamed;
  };
  const code = find(/^(region|kommunkod|kod|code|regionkod)\b/i, /^\d{2,4}\b/);
  const name = find(/^(kommun|namn|name|kommunnamn)$/i, /^\p{Lu}\p{L}+$/u);
  return {
    code,
    name: name === code ? null : name,
    age: find(/^(ålder|age)\b/i, /(\bår\b|ålder)/i),
    sex: find(/^(kön|sex)\b/i, /^(män|kvinnor|totalt)$/i),
    valueLabel: (cells[value] ?? "").trim() || "antal",
  };
}

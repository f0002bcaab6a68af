/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, one line per row, a cell with line
 * breaks or quotation marks in quotation marks. Text without a single tab is read as separated by semicolons where it has
 * any. Empty lines at the end are dropped; no cell is changed apart from spaces around it.
 */
export function readPastedBlock(text: string): string[][] {
  const separator = text.includes("\t") || !text.includes(";") ? "\t" : ";";
  const rows: string[][] = [[]];
  let rest = text.replaceAll(/\r\n?/g, "\n");
  while (rest !== "") {
    const { cell, length } = firstCell(rest, separator);
    rows.at(-1)?.push(cell);
    const mark = rest[length];
    rest = rest.slice(length + 1);
    if (mark === "\n") rows.push([]);
    else if (mark === separator && rest === "") rows.at(-1)?.push("");
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return rows;
}

function firstCell(text: string, separator: string): { readonly cell: string; readonly length: number } {
  const quoted = /^"((?:[^"]|"")*)"(?=[\t;\n]|$)/.exec(text);
  if (quoted !== null) {
    const inner = (quoted[1] ?? "").replaceAll('""', '"').replaceAll(/\s*\n\s*/g, " ");
    return { cell: inner.trim(), length: quoted[0].length };
  }
  const end = text.search(separator === "\t" ? /[\t\n]/ : /[;\n]/);
  const length = end === -1 ? text.length : end;
  return { cell: text.slice(0, length).trim(), length };
}

export type PastedUnit = "tkr" | "mnkr";

/** The unit that a cell names, as in a heading "Budget 2019 (tkr)"; null where it names none or kronor. */
export function pastedUnit(cell: string): PastedUnit | null {
  if (/(^|[^\p{L}])(tkr|kkr|tusental(s)? kronor|1\s?000\s?kr)($|[^\p{L}])/iu.test(cell)) return "tkr";
  return /(^|[^\p{L}])(mnkr|mkr|milj(oner|\.)? kr(onor)?)($|[^\p{L}])/iu.test(cell) ? "mnkr" : null;
}

/** How many kronor one of the unit is. */
export function unitFactor(unit: PastedUnit): bigint {
  return unit === "tkr" ? 1000n : 1_000_000n;
}

/** A label in the form in which two spellings of it are the same: case, spaces, dashes and end marks apart. */
export function plainLabel(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("sv")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/\s*([-/–,])\s*/g, "$1")
    .replaceAll(/[\s\u00A0\u2000-\u200B\u202F]+/g, " ")
    .replace(/[\s:.*]+$/, "")
    .trim();
}

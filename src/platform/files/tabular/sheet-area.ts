import { openZip } from "../document/open-zip.ts";

const place = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g;

/**
 * Rows times columns of the largest sheet, with the empty cells between: what the workbook's reader makes room for, so
 * that one mark far out makes gigabytes of a file of a few bytes. 0 where the file is none or too large to look into.
 */
export function largestArea(bytes: Uint8Array): number {
  const zip = openZip(bytes);
  if (typeof zip === "string") return 0;
  const sheets = zip.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  try {
    return Math.max(0, ...sheets.map((name) => areaOf(zip.text(name) ?? "")));
  } catch {
    // The reader itself says what is wrong with it.
    return 0;
  }
}

function areaOf(xml: string): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = "", row] of xml.matchAll(place)) {
    rows = Math.max(rows, Number(row));
    let column = 0;
    for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
    columns = Math.max(columns, column);
  }
  return rows * columns;
}

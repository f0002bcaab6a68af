import type { CheckedDocument, Finding } from "../modules/document-check/index.ts";
import { amountText } from "../modules/document-check/index.ts";

/** The check as data: amounts are texts with two decimals, in the unit of their table. */
export function checkJson({ tables, findings, tried }: CheckedDocument): unknown {
  return {
    tables: tables.map((table) => ({
      table: table.number,
      title: table.title,
      place: table.place,
      rows: table.rows.filter(({ kind }) => kind === "amounts" || kind === "part").length,
      columns: table.columns.length,
      unit: table.unit,
      checked: tried.get(table.number) ?? 0,
    })),
    findings: findings.map((finding) => ({
      ...finding,
      stated: exact(finding.stated),
      computed: exact(finding.computed),
    })),
  };
}

function exact(value: number | string): string {
  if (typeof value === "string") return value;
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return value.toFixed(Math.max(2, Math.min(decimals, 6)));
}

/** The check for a person at a terminal: table by table, and what was found in each. */
export function checkLines({ tables, findings, tried }: CheckedDocument): string[] {
  const lines = tables.flatMap((table) => {
    const own = findings.filter((finding) => finding.table === table.number);
    const head = `Tabell ${table.number}: ${table.title === "" ? "(utan rubrik)" : table.title} – ${table.place}`;
    const count = `  ${tried.get(table.number) ?? 0} samband kontrollerade, ${own.length} anmärkningar.`;
    return [head, count, ...own.map((finding) => `  ${lineOf(finding)}`)];
  });
  const texts = findings.filter(({ table }) => table === null);
  const loose =
    texts.length === 0 ? [] : ["Löpande text:", ...texts.map((one) => `  Stycke ${one.row}: ${one.message}`)];
  return [...lines, ...loose, ending(tables.length, findings)];
}

function lineOf(finding: Finding): string {
  const place = [`rad ${finding.row}`, ...(finding.column === null ? [] : [`kolumn ${finding.column}`])].join(
    ", ",
  );
  const labels = [finding.rowLabel, finding.columnLabel].filter((label) => label !== "").join(", ");
  return `${place}${labels === "" ? "" : ` (${labels})`}: ${finding.message}`;
}

function ending(tables: number, findings: readonly Finding[]): string {
  if (tables === 0 && findings.length === 0) return "Filen har inga tabeller med belopp.";
  const rounding = findings.filter(({ kind }) => kind === "rounding").length;
  const errors = findings.length - rounding;
  return `${tables} tabeller, ${amountText(errors, 1)} fel, ${amountText(rounding, 1)} avrundningar.`;
}

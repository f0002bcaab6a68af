import type { SourceCell } from "../source.ts";
import { plainCell } from "../source.ts";
import type { CellStyle } from "./read-styles.ts";

export type CellText = { readonly value: string; readonly inline: string };

/** Days between Excel's first day and 1970-01-01, in a workbook that counts from 1900. */
const EPOCH_DAYS = 25_569;

/** What a cell of a sheet holds, by its type and style; null where it is empty. */
export function cellValue(
  type: string,
  content: CellText,
  style: CellStyle,
  strings: readonly string[],
): SourceCell | null {
  const look = { ...plainCell, bold: style.bold, indent: style.indent };
  const text = textOf(type, content, strings);
  if (text !== null) return text === "" ? null : { ...look, text };
  if (content.value === "") return null;
  const number = Number(content.value);
  if (!Number.isFinite(number)) return { ...look, text: content.value };
  if (style.format.date) return { ...look, text: dayText(number) };
  const { percent, decimals, grouped } = style.format;
  const shown = tidy(percent ? number * 100 : number);
  return { ...look, text: numberText(shown, decimals, percent, grouped), number: shown, decimals, percent };
}

function textOf(type: string, { value, inline }: CellText, strings: readonly string[]): string | null {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "inlineStr") return inline.normalize("NFC");
  if (type === "str" || type === "e" || type === "d") return value.normalize("NFC");
  if (type === "b") return value === "1" ? "SANT" : "FALSKT";
  return null;
}

/** Binary fractions leave dust in the fifteenth digit (0.1 + 0.2). */
function tidy(number: number): number {
  return Number(number.toPrecision(14));
}

function numberText(number: number, decimals: number | null, percent: boolean, thousands: boolean): string {
  const digits = decimals === null ? String(Math.abs(number)) : Math.abs(number).toFixed(decimals);
  const [whole = "", fraction] = digits.split(".");
  const grouped = thousands ? whole.replaceAll(/\B(?=(\d{3})+$)/g, "\u2009") : whole;
  const sign = number < 0 && /[1-9]/.test(digits) ? "\u2212" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `,${fraction}`}${percent ? "\u00a0%" : ""}`;
}

function dayText(days: number): string {
  const date = new Date(Math.round((days - EPOCH_DAYS) * 86_400_000));
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

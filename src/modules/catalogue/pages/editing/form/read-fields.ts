import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import { kronorSentences, parseKronor } from "../../../../../platform/values/kronor.ts";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../../../platform/values/personal-number-in-text.ts";

/** A form being read: every fault is gathered, by the field it belongs to. */
export interface Reading {
  readonly form: SentForm;
  readonly faults: Map<string, string>;
}

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, string> };

export function resultOf<T>({ faults }: Reading, value: T): ReadResult<T> {
  return faults.size === 0 ? { ok: true, value } : { ok: false, faults };
}

/** One line of at most `most` signs. */
export function lineOf(reading: Reading, name: string, most: number): string {
  return checked(reading, name, reading.form.value(name).replaceAll(/\s+/g, " ").trim(), most);
}

/** Text with line breaks, of at most `most` signs. */
export function textOf(reading: Reading, name: string, most: number): string {
  const text = reading.form
    .value(name)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n");
  return checked(reading, name, text.replaceAll(/\n{3,}/g, "\n\n").trim(), most);
}

function checked({ faults }: Reading, name: string, text: string, most: number): string {
  if (text.length > most) faults.set(name, `Skriv högst ${most} tecken. Nu är det ${text.length}.`);
  else if (holdsPersonalNumber(text)) faults.set(name, personalNumberSentence);
  return text;
}

/** A line of a given form, or empty. */
export function matching(
  reading: Reading,
  name: string,
  { most, pattern, sentence }: { readonly most: number; readonly pattern: RegExp; readonly sentence: string },
): string {
  const line = lineOf(reading, name, most);
  if (line !== "" && !reading.faults.has(name) && !pattern.test(line)) reading.faults.set(name, sentence);
  return line;
}

/** Chosen codes, each once; what is not among the allowed ones is a fault. */
export function codesOf(reading: Reading, name: string, allowed: readonly string[]): readonly string[] {
  const chosen = [...new Set(reading.form.values(name))].filter((code) => code !== "");
  if (chosen.some((code) => !allowed.includes(code)))
    reading.faults.set(name, "Ett av valen finns inte längre. Välj bland dem som visas.");
  return allowed.filter((code) => chosen.includes(code));
}

/** Whole years 0–120, or null where the field is empty. */
export function ageOf({ form, faults }: Reading, name: string): number | null {
  const text = form.value(name).trim();
  if (text === "") return null;
  const age = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (age <= 120) return age;
  faults.set(name, "Skriv åldern i hela år, från 0 till 120, eller lämna tomt.");
  return null;
}

/** Whole öre, or null where nothing is said. */
export function feeOf({ form, faults }: Reading, name: string): number | null {
  const text = form.value(name);
  if (text.trim() === "") return null;
  const amount = parseKronor(text);
  if (!amount.ok) faults.set(name, kronorSentences[amount.refusal.code]);
  else if (amount.value < 0n || amount.value > 10_000_000n)
    faults.set(name, "Skriv en avgift från 0 till 100 000 kronor.");
  else return Number(amount.value);
  return null;
}

import { readAmount, readUnusualAmount } from "./amount.ts";
import { Days, readDay } from "./day.ts";
import type { Decoder } from "./decode.ts";
import { escaped, Fields, list } from "./fields.ts";
import type { FindingKind, FindingLog, Severity } from "./findings.ts";

/** The record being read: its fields as values, and findings at its line. One for the whole file. */
export class SieRecord {
  bytes: Uint8Array = new Uint8Array();
  line = 0;
  label = "";
  decoder: Decoder;
  readonly fields = new Fields();
  readonly days = new Days();
  readonly #log: FindingLog;

  constructor(decoder: Decoder, log: FindingLog) {
    this.decoder = decoder;
    this.#log = log;
  }

  say(severity: Severity, kind: FindingKind, message: string): void {
    this.#log.add(this.line, severity, kind, message);
  }

  has(field: number): boolean {
    return field < this.fields.count;
  }

  isList(field: number): boolean {
    return field < this.fields.count && this.fields.kinds[field] === list;
  }

  /** Empty where the field is missing. */
  text(field: number): string {
    const { fields } = this;
    if (field >= fields.count) return "";
    const start = fields.starts[field] ?? 0;
    const end = fields.ends[field] ?? 0;
    if (start === end) return "";
    const text = this.decoder.text(this.bytes, start, end);
    return fields.kinds[field] === escaped ? text.replaceAll('\\"', '"') : text;
  }

  /** Exact öre, or NaN with a finding that says why. */
  amount(field: number): number {
    const { fields } = this;
    if (field < fields.count) {
      const amount = readAmount(this.bytes, fields.starts[field] ?? 0, fields.ends[field] ?? 0);
      if (!Number.isNaN(amount)) return amount;
    }
    return this.#unusualAmount(field);
  }

  #unusualAmount(field: number): number {
    const text = this.text(field);
    if (text === "") {
      this.say("error", "missingField", `${this.label} saknar belopp.`);
      return Number.NaN;
    }
    const read = readUnusualAmount(text);
    const shown = shorten(text);
    if ("fault" in read) {
      this.say("error", read.fault, `${amountFaults[read.fault]}: ”${shown}”.`);
      return Number.NaN;
    }
    if (read.rounded)
      this.say("warning", "amountRounded", `Beloppet ”${shown}” har fler än två decimaler och är avrundat.`);
    return read.ore;
  }

  /** YYYYMMDD; 0 where there is none, also where it cannot be read, which becomes a finding. */
  day(field: number, severity: Severity = "warning"): number {
    const { fields } = this;
    if (field >= fields.count) return 0;
    const day = readDay(this.bytes, fields.starts[field] ?? 0, fields.ends[field] ?? 0);
    if (day >= 0) return day;
    this.say(severity, "badDate", `”${shorten(this.text(field))}” är inget datum. Det skrivs ÅÅÅÅMMDD.`);
    return 0;
  }

  dayText(field: number): string | null {
    const day = this.day(field);
    return day === 0 ? null : this.days.text(day);
  }

  /** A whole number such as a year's index or a dimension; null with a finding where it is none. */
  integer(field: number): number | null {
    const text = this.text(field).trim();
    if (/^[+-]?\d{1,6}$/.test(text)) return Number(text) + 0;
    if (text === "") this.say("warning", "missingField", `${this.label} saknar ett fält och hoppas över.`);
    else this.say("warning", "badNumber", `”${shorten(text)}” är inget nummer. ${this.label} hoppas över.`);
    return null;
  }
}

/** Text from a file as shown in a sentence. */
export function shorten(text: string): string {
  const clean = text.replaceAll(/\p{Cc}/gu, "·");
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean;
}

const amountFaults = {
  badAmount: "Beloppet kan inte läsas",
  amountUnclear:
    "Beloppet kan betyda två saker, eftersom tecknet före tre siffror kan skilja tusental eller decimaler",
  amountTooLarge: "Beloppet är större än vad som kan räknas exakt",
} as const;

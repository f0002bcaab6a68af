import { Book } from "./book.ts";
import { checkWhole } from "./check.ts";
import { Checksum } from "./checksum.ts";
import { Decoder } from "./decode.ts";
import type { Encoding } from "./encoding.ts";
import { FindingLog } from "./findings.ts";
import { labels } from "./labels.ts";
import type { SieEvents, SieSummary } from "./model.ts";
import { notSie } from "./not-sie.ts";
import { SieRecord, shorten } from "./record.ts";
import { resolveType } from "./resolve-type.ts";
import { summarise } from "./summarise.ts";
import { Vouchers } from "./vouchers.ts";

const latin = new Decoder("CP437");

/** Reads whole lines: finds each record's label and fields, and gives them to the one who knows the label. */
export class RowReader {
  readonly #log = new FindingLog();
  readonly #book = new Book(this.#log);
  readonly #record = new SieRecord(latin, this.#log);
  readonly #vouchers: Vouchers;
  readonly #checksum = new Checksum();
  readonly #events: SieEvents;
  #line = 1;
  #afterReturn = false;
  /** Inside the block of a label that is not known. */
  #foreign = false;
  /** The last label was not known, so that a block after it is its own. */
  #lastUnknown = false;
  #known = 0;
  #endsWithRecord = false;
  #cutInsideText = false;
  #firstStray: Uint8Array = new Uint8Array();

  constructor(events: SieEvents) {
    this.#events = events;
    this.#vouchers = new Vouchers(this.#book, events);
  }

  get encoding(): Encoding {
    return this.#record.decoder.encoding;
  }

  use(decoder: Decoder): void {
    this.#record.decoder = decoder;
  }

  tooLong(): void {
    this.#afterReturn = false;
    this.#log.add(
      this.#line,
      "error",
      "lineTooLong",
      `Rad ${this.#line} är längre än en miljon tecken och läses inte.`,
    );
  }

  read(bytes: Uint8Array, from: number, end: number): void {
    this.#record.bytes = bytes;
    let at = from;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x0a) {
        if (!this.#afterReturn) this.#line++;
        this.#afterReturn = false;
        at++;
        continue;
      }
      this.#afterReturn = byte === 0x0d;
      if (byte === 0x0d) {
        this.#line++;
        at++;
      } else if (byte === 0x23) at = this.#labelled(bytes, at, end);
      else if (byte === 0x7b) at = this.#open(at);
      else if (byte === 0x7d) at = this.#close(at);
      else if (byte === 0x20 || byte === 0x09 || byte === 0x1a) at++;
      else at = this.#stray(bytes, at, end);
    }
  }

  finish(fileName: string, how: { cutInsideSign: boolean; unfinishedLine: boolean }): SieSummary {
    const { encoding } = this;
    if (this.#known === 0) {
      const log = new FindingLog();
      log.add(1, "error", "notSie", notSie(this.#firstStray, this.#line));
      return summarise(new Book(log), { ...nothing, encoding, lines: this.#line });
    }
    this.#sayWhereCut(how);
    this.#vouchers.withoutBlock();
    const type = resolveType(this.#book, fileName, this.#line);
    if (this.#checksum.open)
      this.#log.add(
        this.#line,
        "error",
        "checksumMissing",
        "Filen börjar med en kontrollsumma (#KSUMMA) men slutar inte med den, så den är avhuggen. Hämta den på nytt.",
      );
    if (this.#record.decoder.broken)
      this.#log.add(
        this.#line,
        "warning",
        "encodingMixed",
        "Filen är sparad som UTF-8, men en del tecken i den är trasiga och visas som �.",
      );
    const { count: vouchers, transactions } = this.#vouchers;
    checkWhole(this.#book, type, vouchers, this.#line);
    return summarise(this.#book, { isSie: true, type, encoding, lines: this.#line, vouchers, transactions });
  }

  #sayWhereCut({ cutInsideSign, unfinishedLine }: { cutInsideSign: boolean; unfinishedLine: boolean }): void {
    const { openLine, inside, name } = this.#vouchers;
    const within = openLine === 0 ? "" : ` i verifikation ${name}, som börjar på rad ${openLine}`;
    const place = cutInsideSign
      ? "mitt i ett tecken"
      : this.#cutInsideText
        ? "mitt i en text"
        : inside || openLine !== 0 || this.#foreign
          ? "mitt i ett block"
          : "";
    if (place !== "")
      this.#log.add(
        this.#line,
        "error",
        "truncated",
        `Filen är avhuggen på rad ${this.#line}, ${place}${within}. Hämta den på nytt ur ekonomisystemet.`,
      );
    else if (unfinishedLine && this.#endsWithRecord)
      this.#log.add(
        this.#line,
        "note",
        "noLastLineEnd",
        "Filens sista rad har inget radslut. Kontrollera att hela filen har kommit med.",
      );
    if (place !== "" && openLine !== 0) this.#vouchers.abandon();
  }

  #labelled(bytes: Uint8Array, at: number, end: number): number {
    const record = this.#record;
    record.line = this.#line;
    const stop = labelEnd(bytes, at + 1, end);
    const label = isTransaction(bytes, at, stop) ? "#TRANS" : labelText(bytes, at, stop);
    record.label = label;
    this.#endsWithRecord = label !== "#KSUMMA";
    if (this.#foreign && label !== "#VER") {
      return record.fields.read(bytes, stop, end, "list");
    }
    this.#foreign = false;
    const known = labels.get(label);
    const braces = known?.braces ?? (rows.has(label) ? "list" : "block");
    const next = record.fields.read(bytes, stop, end, braces);
    if (record.fields.unclosed !== "") this.#sayUnclosed(next === end);
    if (this.#checksum.open && label !== "#KSUMMA") this.#checksum.add(record, at, stop);
    this.#lastUnknown = false;
    if (label === "#TRANS") this.#vouchers.row(record, "TRANS");
    else if (known !== undefined) {
      this.#vouchers.withoutBlock();
      this.#book.seen.add(label);
      known.read(this.#book, record, this.#events);
    } else this.#special(label);
    if (!this.#lastUnknown) this.#known++;
    return next;
  }

  /** Vouchers, the checksum, and what is not known. */
  #special(label: string): void {
    const record = this.#record;
    if (label === "#VER") {
      this.#book.seen.add(label);
      if (this.#vouchers.inside) {
        const { name, openLine } = this.#vouchers;
        record.say(
          "error",
          "truncated",
          `Verifikation ${name} på rad ${openLine} slutar inte innan nästa börjar.`,
        );
        this.#vouchers.abandon();
      }
      this.#vouchers.head(record);
    } else if (label === "#RTRANS") this.#vouchers.row(record, "RTRANS");
    else if (label === "#BTRANS") this.#vouchers.row(record, "BTRANS");
    else if (label === "#KSUMMA") this.#sum();
    else {
      this.#lastUnknown = true;
      const { unknownLabels } = this.#book;
      if (unknownLabels.has(label) || unknownLabels.size >= mostUnknown) return;
      unknownLabels.add(label);
      record.say("note", "unknownLabel", `Etiketten ${shorten(label)} är okänd och hoppas över.`);
    }
  }

  #sum(): void {
    const stated = this.#record.text(0).trim();
    if (!this.#checksum.open && stated === "") this.#checksum.open = true;
    else {
      if (!this.#checksum.open || !this.#checksum.holds(stated))
        this.#record.say(
          "warning",
          "checksumDiffers",
          "Kontrollsumman (#KSUMMA) stämmer inte med innehållet. Filen kan vara ändrad för hand.",
        );
      this.#checksum.open = false;
    }
  }

  #sayUnclosed(atEnd: boolean): void {
    const record = this.#record;
    if (atEnd) this.#cutInsideText = true;
    else if (record.fields.unclosed === "quote")
      record.say("warning", "unclosedQuote", `${record.label} har en text utan slutande citattecken.`);
    else record.say("error", "unclosedList", `${record.label} har en objektlista utan slut (} saknas).`);
  }

  #open(at: number): number {
    if (this.#vouchers.openLine !== 0 && !this.#vouchers.inside) this.#vouchers.open();
    else if (this.#lastUnknown) this.#foreign = true;
    else this.#brace("{");
    this.#lastUnknown = false;
    return at + 1;
  }

  #close(at: number): number {
    this.#endsWithRecord = false;
    if (this.#foreign) this.#foreign = false;
    else if (this.#vouchers.inside) this.#vouchers.close(this.#line);
    else this.#brace("}");
    return at + 1;
  }

  #brace(brace: string): void {
    this.#log.add(
      this.#line,
      "warning",
      "strayBrace",
      `Tecknet ${brace} hör inte till någon verifikation och hoppas över.`,
    );
  }

  #stray(bytes: Uint8Array, at: number, end: number): number {
    let stop = at;
    while (stop < end && bytes[stop] !== 0x0a && bytes[stop] !== 0x0d) stop++;
    const isMark = this.#line === 1 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
    if (isMark) return at + 3;
    if (this.#firstStray.length === 0) this.#firstStray = bytes.slice(at, Math.min(stop, at + 40));
    const shown = shorten(this.#record.decoder.text(bytes, at, Math.min(stop, at + 80)));
    this.#log.add(
      this.#line,
      "warning",
      "strayText",
      `Raden börjar inte med en etikett och hoppas över: ”${shown}”.`,
    );
    return stop;
  }
}

const nothing = { isSie: false, type: null, vouchers: 0, transactions: 0 };
const rows: ReadonlySet<string> = new Set(["#TRANS", "#RTRANS", "#BTRANS"]);
const mostUnknown = 200;

function labelEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte === 0x22 || byte === 0x7b || byte === 0x7d) break;
    at++;
  }
  return at;
}

/** The one label worth knowing without making a string of it. */
function isTransaction(bytes: Uint8Array, at: number, stop: number): boolean {
  return (
    stop - at === 6 &&
    bytes[at + 1] === 0x54 &&
    bytes[at + 2] === 0x52 &&
    bytes[at + 3] === 0x41 &&
    bytes[at + 4] === 0x4e &&
    bytes[at + 5] === 0x53
  );
}

function labelText(bytes: Uint8Array, at: number, stop: number): string {
  return latin.text(bytes, at, Math.min(stop, at + 40)).toUpperCase();
}

import { inflateSync } from "node:zlib";

/** A PDF's objects as plain values: names with their slash, references as "12 0 R". Enough for what the product writes. */
export type PdfValue = string | number | boolean | null | PdfText | readonly PdfValue[] | PdfDictionary;
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}
/** A string in the file, as it stands between its brackets. */
export interface PdfText {
  readonly text: string;
}
export interface PdfObject {
  readonly value: PdfValue;
  /** Unpacked; null where the object is no stream. */
  readonly stream: string | null;
}

/** Every object by number, read straight from the bytes; nothing of the cross-reference table is trusted. */
export function readObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, PdfObject>();
  for (const match of file.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const start = match.index + match[0].length;
    const reader = new Reader(file, start);
    const value = reader.read();
    objects.set(Number(match[1]), { value, stream: streamAfter(file, reader.at, value) });
  }
  return objects;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("text" in value);
}

function streamAfter(file: string, at: number, value: PdfValue): string | null {
  const opening = /^\s*stream\r?\n/.exec(file.slice(at, at + 32));
  if (opening === null || !isDictionary(value)) return null;
  const start = at + opening[0].length;
  const end = file.indexOf("endstream", start);
  const packed = Buffer.from(file.slice(start, end), "latin1");
  const filter = JSON.stringify(value["/Filter"] ?? "");
  if (!filter.includes("FlateDecode")) return packed.toString("latin1");
  return inflateSync(packed, { finishFlush: 2 }).toString("latin1");
}

const regular = /[^\s()<>[\]{}/%]/;

/** Reads one value after another; also the operands and operators of a content stream, where operators are bare words. */
export class Reader {
  readonly #file: string;
  at: number;

  constructor(file: string, at = 0) {
    this.#file = file;
    this.at = at;
  }

  get done(): boolean {
    this.#space();
    return this.at >= this.#file.length;
  }

  read(): PdfValue {
    this.#space();
    const sign = this.#file[this.at] ?? "";
    if (sign === "/") return this.#name();
    if (sign === "(") return { text: this.#text() };
    if (sign === "[") return this.#list();
    if (this.#file.startsWith("<<", this.at)) return this.#dictionary();
    if (sign === "<") return { text: this.#hex() };
    const reference = /^\d+ \d+ R\b/.exec(this.#file.slice(this.at, this.at + 24))?.[0];
    if (reference !== undefined) {
      this.at += reference.length;
      return reference;
    }
    return this.#word();
  }

  #space(): void {
    while (/\s/.test(this.#file[this.at] ?? "")) this.at += 1;
    if (this.#file[this.at] === "%") {
      while (this.at < this.#file.length && !/[\r\n]/.test(this.#file[this.at] ?? "")) this.at += 1;
      this.#space();
    }
  }

  #name(): string {
    let end = this.at + 1;
    while (regular.test(this.#file[end] ?? " ")) end += 1;
    const name = this.#file.slice(this.at, end);
    this.at = end;
    return name;
  }

  #text(): string {
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.#file.length; this.at += 1) {
      const sign = this.#file[this.at];
      if (sign === "\\") this.at += 1;
      else if (sign === "(") depth += 1;
      else if (sign === ")" && --depth === 0) break;
    }
    this.at += 1;
    return this.#file.slice(start, this.at - 1);
  }

  #hex(): string {
    const end = this.#file.indexOf(">", this.at);
    const text = this.#file.slice(this.at + 1, end);
    this.at = end + 1;
    return text;
  }

  #list(): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    while (!this.done && this.#file[this.at] !== "]") values.push(this.read());
    this.at += 1;
    return values;
  }

  #dictionary(): PdfDictionary {
    this.at += 2;
    const entries: [string, PdfValue][] = [];
    while (!this.done && !this.#file.startsWith(">>", this.at)) {
      const key = this.read();
      entries.push([String(key), this.read()]);
    }
    this.at += 2;
    return Object.fromEntries(entries);
  }

  #word(): PdfValue {
    let end = this.at;
    while (regular.test(this.#file[end] ?? " ")) end += 1;
    const word = this.#file.slice(this.at, Math.max(end, this.at + 1));
    this.at += word.length;
    if (word === "true" || word === "false") return word === "true";
    return word !== "" && Number.isFinite(Number(word)) ? Number(word) : word;
  }
}

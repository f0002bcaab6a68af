/** What a brace means in a record: a sign like others, an object list, or the start of a block. */
export type Braces = "text" | "list" | "block";

export const plain = 0;
export const quoted = 1;
/** Quoted, with a quotation mark inside that has to be unescaped. */
export const escaped = 2;
export const list = 3;

const mostFields = 32;

/**
 * Finds the fields of one record in the bytes, without copying any. Kept and used again for every record, so that a row
 * costs no memory. `starts` and `ends` are positions in the bytes given last.
 */
export class Fields {
  count = 0;
  readonly starts = new Int32Array(mostFields);
  readonly ends = new Int32Array(mostFields);
  readonly kinds = new Uint8Array(mostFields);
  /** Of an object list's bytes, for finding it again. */
  hash = 0;
  /** What lacked its end on the line. */
  unclosed: "" | "quote" | "list" = "";

  /** Reads from `from` to the end of the record and gives where that is: at a line end, a brace of a block or `end`. */
  read(bytes: Uint8Array, from: number, end: number, braces: Braces): number {
    this.count = 0;
    this.unclosed = "";
    let at = from;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x20 || byte === 0x09) at++;
      else if (byte === 0x0a || byte === 0x0d) return at;
      else if (byte === 0x22) at = this.#quoted(bytes, at + 1, end);
      else if (byte === 0x7b && braces === "list") at = this.#list(bytes, at + 1, end);
      else if ((byte === 0x7b || byte === 0x7d) && braces !== "text") return at;
      else at = this.#plain(bytes, at, end, braces === "list");
    }
    return at;
  }

  #add(start: number, end: number, kind: number): void {
    if (this.count === mostFields) return;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count++] = kind;
  }

  #plain(bytes: Uint8Array, start: number, end: number, stopsAtBrace: boolean): number {
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) break;
      if (byte >= 0x7b && stopsAtBrace && (byte === 0x7b || byte === 0x7d)) break;
      at++;
    }
    this.#add(start, at, plain);
    return at;
  }

  /** A quotation mark with text right after it is taken as part of the text: some programs forget to escape. */
  #quoted(bytes: Uint8Array, start: number, end: number): number {
    let kind = quoted;
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x22) {
        if (at + 1 >= end || endsField(bytes[at + 1] ?? 0)) {
          this.#add(start, at, kind);
          return at + 1;
        }
      } else if (byte === 0x5c && bytes[at + 1] === 0x22 && at + 1 < end) {
        kind = escaped;
        at++;
      } else if (byte === 0x0a || byte === 0x0d) break;
      at++;
    }
    this.unclosed = "quote";
    this.#add(start, at, kind);
    return at;
  }

  #list(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    let inside = false;
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x22 && bytes[at - 1] !== 0x5c) inside = !inside;
      else if (byte === 0x7d && !inside) {
        this.#add(start, at, list);
        this.hash = hash;
        return at + 1;
      } else if (byte === 0x0a || byte === 0x0d) break;
      hash = Math.imul(hash ^ byte, 0x01000193);
      at++;
    }
    this.unclosed = "list";
    this.#add(start, at, list);
    this.hash = hash;
    return at;
  }
}

function endsField(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x7b || byte === 0x7d;
}

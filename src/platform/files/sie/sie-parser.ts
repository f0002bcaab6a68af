import { Decoder } from "./decode.ts";
import { detectEncoding, endsInsideSign, evidenceSize } from "./encoding.ts";
import type { SieEvents, SieSummary } from "./model.ts";
import { RowReader } from "./row-reader.ts";

/** Bytes taken at a time, so that a line within them is never too long. */
const pieceSize = 65_536;
/** No row of a SIE file comes near it; what has longer lines is something else, and must not fill the memory. */
const longestLine = 1_048_576;

/**
 * Reads a SIE file as its bytes come: give them with `write`, in parts of any size, and get the summary from `end`. Keeps
 * accounts, objects and a bounded list of findings, never the rows. Throws on nothing that a file can hold.
 */
export class SieParser {
  readonly #rows: RowReader;
  readonly #fileName: string;
  /** From the first sign outside ASCII, until there is enough to tell the encoding by; null once it is told. */
  #evidence: Uint8Array[] | null = [];
  #evidenceLength = 0;
  /** The line begun but not ended. */
  #begun: Uint8Array[] = [];
  #begunLength = 0;
  #skipping = false;

  constructor(options: { readonly fileName?: string; readonly events?: SieEvents } = {}) {
    this.#fileName = options.fileName ?? "";
    this.#rows = new RowReader(options.events ?? {});
  }

  write(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += pieceSize) this.#take(chunk.subarray(at, at + pieceSize));
  }

  end(): SieSummary {
    if (this.#evidence !== null && this.#evidenceLength > 0) this.#decide();
    const rest = join(this.#begun, this.#begunLength);
    const cut = this.#rows.encoding === "UTF-8" && endsInsideSign(rest);
    if (!this.#skipping) this.#rows.read(rest, 0, rest.length);
    return this.#rows.finish(this.#fileName, { cutInsideSign: cut, unfinishedLine: rest.length > 0 });
  }

  #take(piece: Uint8Array): void {
    const first = this.#evidence === null ? 0 : this.#startOfEvidence(piece);
    if (first > 0) this.#feed(piece.subarray(0, first));
    const rest = piece.subarray(first);
    if (this.#evidence === null) this.#feed(rest);
    else if (rest.length > 0) this.#gather(this.#evidence, rest);
  }

  /** Where in the piece the evidence of the encoding begins, or goes on. */
  #startOfEvidence(piece: Uint8Array): number {
    if (this.#evidenceLength > 0) return 0;
    let first = 0;
    while (first < piece.length && (piece[first] ?? 0) < 0x80) first++;
    return first;
  }

  #gather(evidence: Uint8Array[], rest: Uint8Array): void {
    const wanted = rest.subarray(0, evidenceSize - this.#evidenceLength);
    evidence.push(wanted.slice());
    this.#evidenceLength += wanted.length;
    if (this.#evidenceLength < evidenceSize) return;
    this.#decide();
    this.#feed(rest.subarray(wanted.length));
  }

  #decide(): void {
    const evidence = join(this.#evidence ?? [], this.#evidenceLength);
    this.#evidence = null;
    this.#rows.use(new Decoder(detectEncoding(evidence)));
    for (let at = 0; at < evidence.length; at += pieceSize) this.#feed(evidence.subarray(at, at + pieceSize));
  }

  /** Gives whole lines on, and keeps what is left of the last one. */
  #feed(piece: Uint8Array): void {
    const last = afterLastLineEnd(piece);
    if (last === 0) {
      this.#keep(piece);
      return;
    }
    let from = 0;
    if (this.#begunLength > 0 || this.#skipping) {
      from = afterFirstLineEnd(piece);
      this.#keep(piece.subarray(0, from));
      if (!this.#skipping) this.#rows.read(join(this.#begun, this.#begunLength), 0, this.#begunLength);
      else this.#rows.read(piece, from - 1, from);
      this.#skipping = false;
      this.#begun = [];
      this.#begunLength = 0;
    }
    this.#rows.read(piece, from, last);
    if (last < piece.length) this.#keep(piece.subarray(last));
  }

  #keep(part: Uint8Array): void {
    if (part.length === 0 || this.#skipping) return;
    this.#begun.push(part.slice());
    this.#begunLength += part.length;
    if (this.#begunLength <= longestLine) return;
    this.#rows.tooLong();
    this.#skipping = true;
    this.#begun = [];
    this.#begunLength = 0;
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function afterLastLineEnd(piece: Uint8Array): number {
  let at = piece.length;
  while (at > 0 && piece[at - 1] !== 0x0a && piece[at - 1] !== 0x0d) at--;
  return at;
}

function afterFirstLineEnd(piece: Uint8Array): number {
  let at = 0;
  while (at < piece.length && piece[at] !== 0x0a && piece[at] !== 0x0d) at++;
  return at + 1;
}

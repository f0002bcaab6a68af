import type { Separator, TableRecord } from "./table.ts";

/**
 * `endsCleanly` is false when the text ends inside a quoted field, `lastLineClosed` when it does not end with a line
 * break (many programs leave that out, so it is no fault by itself).
 */
export type Delimited = {
  readonly records: readonly TableRecord[];
  readonly endsCleanly: boolean;
  readonly lastLineClosed: boolean;
};

type Position = { at: number; line: number; endsCleanly: boolean };

/**
 * RFC 4180 with any of three separators and any line end; empty lines and lines of separators alone are passed over.
 * Our own, because a line without quotation marks can simply be split: about eight times the speed of csv-parse
 * (0.1 s against 0.8 s for 100,000 rows of 15 columns), and reading is the larger part of an import's own work.
 */
export function parseDelimited(
  text: string,
  separator: Separator,
  limit = Number.POSITIVE_INFINITY,
): Delimited {
  const source = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  const position: Position = { at: 0, line: 1, endsCleanly: true };
  const records: TableRecord[] = [];
  while (position.at < source.length && records.length < limit) {
    const line = position.line;
    const cells = readRecord(source, separator, position);
    if (!isBlank(cells)) records.push({ line, cells });
  }
  return { records, endsCleanly: position.endsCleanly, lastLineClosed: source.endsWith("\n") };
}

function readRecord(source: string, separator: Separator, position: Position): string[] {
  const breakAt = source.indexOf("\n", position.at);
  const end = breakAt === -1 ? source.length : breakAt;
  const line = source.slice(position.at, source.charCodeAt(end - 1) === 13 ? end - 1 : end);
  if (line.includes('"')) return readQuotedRecord(source, separator, position);
  position.at = end + 1;
  position.line += 1;
  return line.split(separator);
}

/** A record where some field has quotation marks and may therefore hold separators and line breaks. */
function readQuotedRecord(source: string, separator: Separator, position: Position): string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(readField(source, separator, position));
    const next = source[position.at];
    position.at += 1;
    if (next === separator) continue;
    position.line += 1;
    return cells;
  }
}

/**
 * Leaves the position at the separator, the line break or the end. A mark that opens a field and is not closed before
 * a separator or line break ("Ung" i Nynäs, or a lone inch sign) is an ordinary character: otherwise it would swallow
 * every row up to the next such mark.
 */
function readField(source: string, separator: Separator, position: Position): string {
  const start = position.at;
  const close = source[start] === '"' ? closingQuote(source, start + 1) : -1;
  if (close !== -1 && endsField(source, separator, close + 1)) {
    position.line += lineBreaks(source, start, close);
    position.at = fieldEnd(source, separator, close + 1);
    return source.slice(start + 1, close).replaceAll('""', '"');
  }
  if (source[start] === '"' && close === -1 && !source.includes("\n", start)) position.endsCleanly = false;
  position.at = fieldEnd(source, separator, start);
  return withoutReturn(source, start, position.at);
}

function endsField(source: string, separator: Separator, at: number): boolean {
  const next = source[at];
  return (
    next === undefined || next === separator || next === "\n" || (next === "\r" && source[at + 1] === "\n")
  );
}

function fieldEnd(source: string, separator: Separator, from: number): number {
  for (let at = from; at < source.length; at++) {
    const here = source[at];
    if (here === separator || here === "\n") return at;
  }
  return source.length;
}

function closingQuote(source: string, from: number): number {
  for (let at = source.indexOf('"', from); at !== -1; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return at;
  }
  return -1;
}

function withoutReturn(source: string, start: number, end: number): string {
  return source.slice(start, end > start && source[end - 1] === "\r" ? end - 1 : end);
}

function lineBreaks(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = source.indexOf("\n", start); at !== -1 && at < end; at = source.indexOf("\n", at + 1))
    count += 1;
  return count;
}

function isBlank(cells: readonly string[]): boolean {
  return cells[0] === "" && cells.every((cell) => cell === "");
}

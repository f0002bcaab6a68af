import { crc32 } from "node:zlib";
import iconv from "iconv-lite";
import type { Dialect } from "./dialect.ts";
import { ordinary } from "./dialect.ts";
import type { Field, Row } from "./rows-of.ts";
import { rowsOf } from "./rows-of.ts";
import type { SieFile } from "./sie-file.ts";

/** A whole file's bytes; the same file and dialect always give the same bytes. */
export function writeSie(file: SieFile, dialect: Partial<Dialect> = {}): Uint8Array {
  const whole = { ...ordinary, ...dialect };
  const rows = [...rowsOf(file, whole)].map((row) => inCase(row, whole));
  if (whole.checksum) rows.push(["#KSUMMA", String(checksum(rows.slice(2)))]);
  return encode(lines(rows, whole), whole.encoding);
}

function lines(rows: readonly Row[], dialect: Dialect): string {
  const written: string[] = [];
  let inside = false;
  for (const row of rows) {
    if (row === "{" && dialect.brace === "sameLine") {
      written.push(`${written.pop() ?? ""}${dialect.separator}{`);
    } else {
      written.push(`${inside && row !== "}" ? dialect.indent : ""}${line(row, dialect)}`);
      if (dialect.emptyLines && row === "}") written.push("");
    }
    if (row === "{") inside = true;
    if (row === "}") inside = false;
  }
  return written.join(dialect.lineEnd) + (dialect.lastLineEnd ? dialect.lineEnd : "");
}

function line(row: Row, dialect: Dialect): string {
  if (typeof row === "string") return row;
  const [label, ...fields] = row;
  const texts = withoutEmptyEnd(fields, dialect).map((field) => fieldText(field, dialect));
  return [label, ...texts].join(dialect.separator);
}

function inCase(row: Row, { labels }: Dialect): Row {
  if (typeof row === "string" || labels === "upper") return row;
  const [label, ...fields] = row;
  return [label.toLowerCase(), ...fields];
}

function withoutEmptyEnd(fields: readonly Field[], { optional }: Dialect): readonly Field[] {
  if (optional === "empty") return fields;
  const last = fields.findLastIndex(
    (field) => typeof field === "string" || !("optional" in field) || field.optional !== "",
  );
  return fields.slice(0, last + 1);
}

function fieldText(field: Field, dialect: Dialect): string {
  if (typeof field === "string") return quoted(field, dialect);
  if ("optional" in field) return quoted(field.optional, dialect);
  return `{${Object.entries(field.objects)
    .map(([dimension, object]) => `${dimension} ${quoted(object, { ...dialect, quoting: "all" })}`)
    .join(" ")}}`;
}

function quoted(text: string, { quoting }: Dialect): string {
  if (quoting === "needed" && /^[^\s"{}#]+$/.test(text)) return text;
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** Over labels and fields as CP437, without separators, quotes and braces. */
function checksum(rows: readonly Row[]): number {
  const text = rows
    .filter((row) => typeof row !== "string")
    .flatMap((row) => row.map((field) => bare(field)))
    .join("");
  return crc32(iconv.encode(text, "cp437"));
}

function bare(field: Field): string {
  if (typeof field === "string") return field;
  if ("optional" in field) return field.optional;
  return Object.entries(field.objects).flat().join("");
}

function encode(text: string, encoding: Dialect["encoding"]): Uint8Array {
  if (encoding === "UTF-8") return new TextEncoder().encode(text);
  if (encoding === "UTF-8-BOM") return new TextEncoder().encode(`\uFEFF${text}`);
  return iconv.encode(text, encoding === "CP437" ? "cp437" : "win1252");
}

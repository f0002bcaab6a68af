import type { Book } from "./book.ts";
import { objectKey } from "./book.ts";
import type { SieObjects } from "./model.ts";
import type { ObjectList } from "./object-lists.ts";
import type { SieRecord } from "./record.ts";
import { shorten } from "./record.ts";

const none: SieObjects = {};

/** The objects of a row; none where the field is no list, or one without end. */
export function objectsOf(book: Book, record: SieRecord, field: number): SieObjects {
  if (!record.isList(field) || record.fields.unclosed === "list") return none;
  const { fields, bytes, decoder } = record;
  const start = fields.starts[field] ?? 0;
  const end = fields.ends[field] ?? 0;
  if (start === end) return none;
  const known = book.lists.known(bytes, start, end, fields.hash);
  if (known !== undefined) return known.objects;
  const met = book.lists.learn(bytes, start, end, fields.hash, decoder);
  remember(book, record, met, record.text(field));
  return met.objects;
}

function remember(book: Book, record: SieRecord, { objects, sound }: ObjectList, text: string): void {
  if (!sound)
    record.say(
      "warning",
      "badObjectList",
      `Objektlistan {${shorten(text)}} är inte par av dimension och objekt.`,
    );
  for (const [dimension, object] of Object.entries(objects)) {
    const key = objectKey(Number(dimension), object);
    if (!book.usedObjects.has(key))
      book.usedObjects.set(key, { line: record.line, dimension: Number(dimension), object });
  }
}

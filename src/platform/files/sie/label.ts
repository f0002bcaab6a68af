import type { Book } from "./book.ts";
import type { Braces } from "./fields.ts";
import type { SieEvents } from "./model.ts";
import type { SieRecord } from "./record.ts";

/** What is done with a record: how braces in it are understood, and where its fields go. */
export interface Label {
  readonly braces: Braces;
  read(book: Book, record: SieRecord, events: SieEvents): void;
}

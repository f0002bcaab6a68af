import type { SourceRefusal } from "../../../platform/files/document/index.ts";
import { readDocument } from "../../../platform/files/document/index.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done } from "../../../platform/values/outcome.ts";
import type { CheckedDocument } from "../model/check-document.ts";
import { checkDocument } from "../model/check-document.ts";

/** Reads Word, Excel or CSV and checks it. Nothing is stored. */
export function checkUpload(bytes: Uint8Array): Outcome<CheckedDocument, SourceRefusal> {
  const read = readDocument(bytes);
  return read.ok ? done(checkDocument(read.value)) : read;
}

import type { PageResponse } from "../../../../platform/http/response.ts";
import { refusal } from "../../../../platform/http/response.ts";
import type { AnyImportRefusal } from "./sentences.ts";
import { importSentence } from "./sentences.ts";

export const registrarDuties = ["registrar"] as const;

/** Largest upload, in bytes. 100,000 participations with all that belongs to them take about 35 million. */
export const uploadLimit = 60 * 1024 * 1024;

export function refusedImport(why: AnyImportRefusal): PageResponse {
  const { status, sentence } = importSentence(why);
  return refusal(status, "Det gick inte", sentence);
}

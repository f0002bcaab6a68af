import type { RichText, TextRun } from "./document-content.ts";

export function runsOf(text: RichText): readonly TextRun[] {
  return typeof text === "string" ? [{ text }] : text;
}

import type { RichText, TextRun } from "./document-content.ts";

export function runsOf(text: RichText): readonly TextRun[] {
  return typeof text === "string" ? [{ text }] : text;
}

/** The words alone. */
export function plainText(text: RichText): string {
  return runsOf(text)
    .map((run) => run.text)
    .join("");
}

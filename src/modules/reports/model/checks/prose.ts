import { readText } from "../text/read-text.ts";
import type { Inline } from "../text/text-part.ts";

/** What stands in quotation marks is somebody else's words, and is let stand as they said it. */
const quotation = /[”"“][^”"“]*[”"“]/g;

/** The paragraphs and items of a text as a reader meets them, without what the data prints: that cannot be wrong. */
export function proseOf(body: string): readonly string[] {
  return readText(body).flatMap((part) => {
    if (part.kind === "heading") return [part.text];
    return part.kind === "paragraph" ? [prose(part.inlines)] : part.items.map(prose);
  });
}

function prose(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === "text" || inline.kind === "link" ? inline.text : "…"))
    .join("")
    .replaceAll(quotation, "…");
}

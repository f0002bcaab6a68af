import { readInlines } from "./read-inlines.ts";
import type { TextPart } from "./text-part.ts";

const heading = /^(#{1,3})\s+(\S.*)$/;
const bullet = /^[-*•]\s+(.*)$/;
const numbered = /^\d{1,3}[.)]\s+(.*)$/;

/**
 * The few signs that a text may hold: `#` headings, `-` and `1.` lists, `**bold**`, `[words](address)`, `{{figure}}` and
 * `[[reference]]`. Nothing is ever read as HTML: a `<` is a `<`.
 */
export function readText(body: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let lines: string[] = [];
  let list: { ordered: boolean; items: string[] } | null = null;
  const close = () => {
    if (lines.length > 0) parts.push({ kind: "paragraph", inlines: readInlines(lines.join(" ")) });
    if (list !== null)
      parts.push({ kind: "list", ordered: list.ordered, items: list.items.map(readInlines) });
    lines = [];
    list = null;
  };
  for (const raw of body.replaceAll(/\r\n?/g, "\n").split("\n")) {
    const line = raw.trim();
    const [ordered, item] = itemOf(line);
    const title = heading.exec(line);
    if (line === "") close();
    else if (title !== null) {
      close();
      parts.push({
        kind: "heading",
        depth: title[1] === "###" ? 2 : 1,
        text: withoutEndMarks(title[2] ?? ""),
      });
    } else if (item !== undefined) {
      if (lines.length > 0 || (list !== null && list.ordered !== ordered)) close();
      list ??= { ordered, items: [] };
      list.items.push(item);
    } else if (list !== null) continueItem(list.items, line);
    else lines.push(line);
  }
  close();
  return parts;
}

/** "Rubrik ##" closes with marks that are no part of it; marks alone are the heading. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === "#") end -= 1;
  return end === 0 ? text : text.slice(0, end).trimEnd();
}

function itemOf(line: string): readonly [boolean, string | undefined] {
  const one = bullet.exec(line)?.[1];
  return one === undefined ? [true, numbered.exec(line)?.[1]] : [false, one];
}

/** A line that goes on below an item belongs to it. */
function continueItem(items: string[], line: string): void {
  items.push(`${items.pop() ?? ""} ${line}`);
}

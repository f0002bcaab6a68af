/** A text field as it stands, and what of it is chosen. */
export type Selection = { readonly text: string; readonly from: number; readonly to: number };

export const toolWords = {
  bold: "Fet",
  heading: "Rubrik",
  bullets: "Punktlista",
  numbers: "Numrerad lista",
  link: "Länk",
} as const;
export type Tool = keyof typeof toolWords;

/** The field after a press on a tool; the cursor ends where one types on. */
export function withTool(selection: Selection, tool: Tool): Selection {
  const chosen = selection.text.slice(selection.from, selection.to);
  switch (tool) {
    case "bold":
      return inserted(selection, `**${chosen || "ord"}**`);
    case "link":
      return inserted(selection, `[${chosen || "ord"}](https://)`);
    case "heading":
      return atLines(selection, () => "## ");
    case "bullets":
      return atLines(selection, () => "- ");
    case "numbers":
      return atLines(selection, (at) => `${at + 1}. `);
  }
}

/** Puts a text in place of what is chosen. */
export function inserted({ text, from, to }: Selection, words: string): Selection {
  const end = from + words.length;
  return { text: text.slice(0, from) + words + text.slice(to), from: end, to: end };
}

/** Puts a sign before each line that is touched. */
function atLines({ text, from, to }: Selection, sign: (at: number) => string): Selection {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const lines = text.slice(start, to).split("\n");
  const changed = lines.map((line, at) => sign(at) + line).join("\n");
  const end = start + changed.length;
  return { text: text.slice(0, start) + changed + text.slice(to), from: end, to: end };
}

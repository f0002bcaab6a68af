/** A paragraph or a list of an entry's plain text. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** A blank line parts paragraphs; lines that begin with "- " are a list, also straight after a line of text. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", text: lines.join(" ") });
    if (items.length > 0) blocks.push({ kind: "list", items });
    lines = [];
    items = [];
  };
  for (const line of text.split("\n").map((one) => one.trim())) {
    const isItem = /^[-–•]\s+\S/.test(line);
    if (line === "" || (isItem && lines.length > 0) || (!isItem && items.length > 0)) close();
    if (isItem) items.push(line.replace(/^[-–•]\s+/, ""));
    else if (line !== "") lines.push(line);
  }
  close();
  return blocks;
}

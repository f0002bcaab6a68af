/** Sizes in SVG units, which are CSS pixels when the chart is shown at its own width. */
export const textSize = 15;
export const smallTextSize = 13;
export const lineHeight = 18;

/** Mean width of a letter in relation to its size; generous, so that texts do not touch in a wider substitute face either. */
const letterWidth = 0.55;

/** Estimated width of a text, since nothing can be measured on a server. */
export function textWidth(text: string, size = textSize): number {
  return text.length * size * letterWidth;
}

/** Breaks a label between words into lines that fit; the last line ends with … when there is more than `maxLines`. */
export function wrapText(text: string, width: number, maxLines = 2, size = textSize): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  if (lines.length <= maxLines) {
    return lines;
  }
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ""} …`];
}

/** Moves labels apart vertically to at least `gap`, keeping their order; gives positions in the given order. */
export function spreadLabels(positions: readonly number[], gap: number, lowest: number): readonly number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed = [...positions];
  let previous = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    previous = Math.max(placed[index] ?? 0, previous + gap);
    placed[index] = previous;
  }
  let next = lowest + gap;
  for (const index of order.toReversed()) {
    next = Math.min(placed[index] ?? 0, next - gap);
    placed[index] = next;
  }
  return placed;
}

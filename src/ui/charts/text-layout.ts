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

/**
 * Moves labels apart vertically so that they do not touch, keeping their order. Takes and gives the middles of the
 * labels in the given order, with their heights; the last line of none goes below `lowest`.
 */
export function spreadLabels(
  middles: readonly number[],
  heights: readonly number[],
  lowest: number,
): readonly number[] {
  const order = middles.map((_, index) => index).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const placed = [...middles];
  const half = (index: number) => (heights[index] ?? 0) / 2;
  let above = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, above + half(index));
    above = (placed[index] ?? 0) + half(index);
  }
  let below = lowest + lineHeight / 2;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, below - half(index));
    below = (placed[index] ?? 0) - half(index);
  }
  return placed;
}

export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Above this many words times words the texts are shown whole instead of compared. */
const most = 4_000_000;

/** What has come and gone from `before` to `after`, word by word, in the order of reading. */
export function differenceOf(before: string, after: string): readonly Piece[] {
  const [from, to] = [words(before), words(after)];
  if (from.length * to.length > most)
    return joined([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  const common = commonLengths(from, to);
  const width = to.length + 1;
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      pieces.push({ kind: "same", text: from[i] ?? "" });
      i += 1;
      j += 1;
    } else if (
      j >= to.length ||
      (i < from.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      pieces.push({ kind: "removed", text: from[i] ?? "" });
      i += 1;
    } else {
      pieces.push({ kind: "added", text: to[j] ?? "" });
      j += 1;
    }
  }
  return joined(pieces);
}

/** Words with the space after them, so that nothing is lost. */
function words(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Longest common run of words from each pair of places to the end. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array | Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        from[i] === to[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.text === "") continue;
    if (last?.kind === piece.kind) all[all.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

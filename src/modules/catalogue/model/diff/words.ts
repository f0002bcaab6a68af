export interface Mark {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Above this many cells the middle is marked as replaced: nobody reads word by word through so much. */
const mostCells = 4_000_000;

/** Word by word what was taken out and put in. What is same and removed makes up `before`, same and added `after`. */
export function wordMarks(before: string, after: string): readonly Mark[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  const room = Math.min(old.length, fresh.length) - start;
  while (end < room && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  const middle = marksOf(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end));
  return joined([
    ...old.slice(0, start).map((text): Mark => ({ kind: "same", text })),
    ...middle,
    ...old.slice(old.length - end).map((text): Mark => ({ kind: "same", text })),
  ]);
}

/** Words and what stands between them, so that nothing is lost. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function marksOf(old: readonly string[], fresh: readonly string[]): readonly Mark[] {
  const removed = old.map((text): Mark => ({ kind: "removed", text }));
  const added = fresh.map((text): Mark => ({ kind: "added", text }));
  if (old.length * fresh.length > mostCells) return [...removed, ...added];
  const lengths = commonLengths(old, fresh);
  const width = fresh.length + 1;
  const marks: Mark[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    const [gone, came] = [removed[i], added[j]];
    if (gone === undefined || came === undefined) break;
    if (gone.text === came.text) {
      marks.push({ kind: "same", text: gone.text });
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      marks.push(gone);
      i += 1;
    } else {
      marks.push(came);
      j += 1;
    }
  }
  return [...marks, ...removed.slice(i), ...added.slice(j)];
}

/** For each pair of places, how many words the rests have in common in the same order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array {
  const width = fresh.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}

function joined(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of marks) {
    const last = result.at(-1);
    if (last?.kind === mark.kind)
      result[result.length - 1] = { kind: mark.kind, text: last.text + mark.text };
    else result.push(mark);
  }
  return result;
}

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

/** A blank between two changes goes with them, so that a run of new words reads as one. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed !== "") result.push({ kind: "removed", text: removed });
    if (added !== "") result.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [index, { kind, text }] of marks.entries()) {
    const next = marks[index + 1]?.kind ?? "same";
    const isBetween = removed !== "" && added !== "" && next !== "same" && text.trim() === "";
    if (kind !== "added" && (kind === "removed" || isBetween)) removed += text;
    if (kind !== "removed" && (kind === "added" || isBetween)) added += text;
    if (kind !== "same" || isBetween) continue;
    flush();
    const last = result.at(-1);
    if (last?.kind === "same") result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  flush();
  return result;
}

/** One cell before and after; texts as they stand in the input. */
export type CellChange = { readonly name: string; readonly before: string; readonly after: string };

/** What was done at once: a typed cell, or a whole pasted block. */
export type Step = readonly CellChange[];

export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

export const noHistory: History = { done: [], undone: [] };

/** Cells that did not change are left out; nothing at all is no step. Doing something new forgets what was undone. */
export function did(history: History, changes: Step): History {
  const step = changes.filter(({ before, after }) => before !== after);
  return step.length === 0 ? history : { done: [...history.done, step], undone: [] };
}

type Moved = { readonly history: History; readonly set: ReadonlyMap<string, string> };

/** The texts to put back, and the history without the step; null where there is nothing to undo. */
export function undo({ done, undone }: History): Moved | null {
  const step = done.at(-1);
  return step === undefined
    ? null
    : {
        history: { done: done.slice(0, -1), undone: [...undone, step] },
        set: new Map(step.map(({ name, before }) => [name, before])),
      };
}

export function redo({ done, undone }: History): Moved | null {
  const step = undone.at(-1);
  return step === undefined
    ? null
    : {
        history: { done: [...done, step], undone: undone.slice(0, -1) },
        set: new Map(step.map(({ name, after }) => [name, after])),
      };
}

import type { Cells } from "./budget-grid-cells.ts";
import { markFault, showSums } from "./budget-grid-cells.ts";
import type { CellChange, History, Step } from "./budget-grid-history.ts";
import { did, noHistory, redo, undo } from "./budget-grid-history.ts";

/** What stands in the grid, what it was when the page came, and the way between. */
export type GridState = {
  /** Takes in what has been typed in a cell since it was last settled. */
  readonly settle: (input: HTMLInputElement, text: string) => void;
  readonly change: (texts: ReadonlyMap<string, string>) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** What the cell held before the typing that goes on. */
  readonly settled: (input: HTMLInputElement) => string;
  /** How many cells differ from what the page came with. */
  readonly unsaved: () => number;
};

export function gridState(table: HTMLTableElement, cells: Cells, changed: () => void): GridState {
  let history: History = noHistory;
  const first = new Map([...cells.byName].map(([name, input]) => [name, input.defaultValue]));
  const settled = new Map([...cells.byName].map(([name, input]) => [name, input.value]));
  const show = (texts: ReadonlyMap<string, string>) => {
    for (const [name, text] of texts) {
      const input = cells.byName.get(name);
      if (input === undefined) continue;
      input.value = text;
      settled.set(name, text);
      input.classList.toggle("is-changed", text !== first.get(name));
      markFault(input);
    }
    showSums(table);
    changed();
  };
  const change = (texts: ReadonlyMap<string, string>) => {
    const step: Step = [...texts].map(
      ([name, after]): CellChange => ({ name, before: settled.get(name) ?? "", after }),
    );
    history = did(history, step);
    show(texts);
  };
  const move = (moved: ReturnType<typeof undo>) => {
    if (moved === null) return false;
    history = moved.history;
    show(moved.set);
    return true;
  };
  return {
    settle: (input, text) => {
      if (text !== settled.get(input.name) || text !== input.value) change(new Map([[input.name, text]]));
    },
    change,
    undo: () => move(undo(history)),
    redo: () => move(redo(history)),
    settled: (input) => settled.get(input.name) ?? "",
    unsaved: () => [...cells.byName].filter(([name, input]) => input.value !== first.get(name)).length,
  };
}

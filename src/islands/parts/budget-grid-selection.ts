import type { Cells } from "./budget-grid-cells.ts";
import { kindOf } from "./budget-grid-cells.ts";
import type { Block } from "./budget-grid-keys.ts";
import { blockOf, isInside } from "./budget-grid-keys.ts";
import type { Place } from "./budget-grid-paste.ts";
import { copied } from "./budget-grid-values.ts";

/** The marked block: from where one began to where one stands. One cell alone is no block. */
export type Selection = {
  readonly start: (at: Place) => void;
  readonly extend: (to: Place) => void;
  /** Null where only one cell is meant. */
  readonly block: () => Block | null;
  readonly inputs: () => readonly HTMLInputElement[];
  /** As a spreadsheet takes it in. */
  readonly text: () => string;
};

export function gridSelection(cells: Cells): Selection {
  let anchor: Place = { row: 0, column: 0 };
  let focus: Place = anchor;
  const block = () =>
    anchor.row === focus.row && anchor.column === focus.column ? null : blockOf(anchor, focus);
  const show = () => {
    const marked = block();
    for (const input of cells.byName.values()) {
      const place = cells.placeOf(input);
      input.classList.toggle(
        "is-selected",
        marked !== null && place !== undefined && isInside(marked, place),
      );
    }
  };
  return {
    start: (at) => {
      [anchor, focus] = [at, at];
      show();
    },
    extend: (to) => {
      focus = to;
      show();
    },
    block,
    inputs: () => {
      const marked = block();
      return [...cells.byName.values()].filter((input) => {
        const place = cells.placeOf(input);
        return marked !== null && place !== undefined && isInside(marked, place);
      });
    },
    text: () => {
      const marked = block();
      if (marked === null) return "";
      const { from, to } = marked;
      const range = (first: number, last: number) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return range(from.row, to.row)
        .map((row) =>
          range(from.column, to.column)
            .map((column) => {
              const input = cells.at({ row, column });
              return input === undefined ? "" : copied(input.value, kindOf(input));
            })
            .join("\t"),
        )
        .join("\n");
    },
  };
}

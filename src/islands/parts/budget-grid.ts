import type { Cells } from "./budget-grid-cells.ts";
import { kindOf, readCells, showSums } from "./budget-grid-cells.ts";
import { nextPlace, stepOf } from "./budget-grid-keys.ts";
import type { GridPaste } from "./budget-grid-paste.ts";
import { multiplied, pasteSentence, planGridPaste } from "./budget-grid-paste.ts";
import type { Selection } from "./budget-grid-selection.ts";
import { gridSelection } from "./budget-grid-selection.ts";
import type { GridState } from "./budget-grid-state.ts";
import { gridState } from "./budget-grid-state.ts";
import { tidied } from "./budget-grid-values.ts";
import { multipliedSentence, undoneWords, unsavedSentence } from "./budget-grid-words.ts";
import type { PageEnvironment } from "./page-environment.ts";

type Grid = {
  readonly table: HTMLTableElement;
  readonly cells: Cells;
  readonly state: GridState;
  readonly selection: Selection;
  readonly say: (sentence: string) => void;
};

/** Makes the budget's table quick for those used to spreadsheets. Without it the table is a plain form. */
export function startBudgetGrid({ document, window }: PageEnvironment): void {
  const table = document.querySelector<HTMLTableElement>("table[data-grid]");
  if (table === null) return;
  const place = (name: string) => document.querySelector(`[data-grid-${name}]`);
  const say = (sentence: string) => place("status")?.replaceChildren(sentence);
  const cells = readCells(table);
  const state = gridState(table, cells, () => {
    place("unsaved")?.replaceChildren(unsavedSentence(state.unsaved()));
  });
  const grid: Grid = { table, cells, state, say, selection: gridSelection(cells) };
  showSums(table);
  listen(grid, (paste) => askUnit(grid, paste, place("question")));
  warnOnLeaving(window, table, state);
}

function listen(grid: Grid, ask: (paste: GridPaste) => void): void {
  const { table, cells, state, selection } = grid;
  const inputOf = (event: Event) => (event.target instanceof HTMLInputElement ? event.target : null);
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    act: (input: HTMLInputElement, event: HTMLElementEventMap[K]) => void,
  ) =>
    table.addEventListener(name, (event) => {
      const input = inputOf(event);
      if (input !== null && cells.placeOf(input) !== undefined) act(input, event);
    });
  on("input", () => showSums(table));
  on("change", (input) => state.settle(input, tidied(input.value, kindOf(input))));
  on("keydown", (input, event) => press(grid, input, event));
  on("pointerdown", (input, event) => {
    const at = cells.placeOf(input);
    if (at === undefined) return;
    if (event.shiftKey) {
      selection.extend(at);
      event.preventDefault();
    } else selection.start(at);
  });
  on("copy", (_input, event) => copy(grid, event));
  on("paste", (input, event) => pasteInto(grid, input, event, ask));
}

function press(grid: Grid, input: HTMLInputElement, event: KeyboardEvent): void {
  const command = event.ctrlKey || event.metaKey;
  if (command) history(grid, input, event);
  if (command || event.altKey || event.isComposing) return;
  if (event.key === "Delete" && grid.selection.block() !== null) {
    event.preventDefault();
    grid.state.change(new Map(grid.selection.inputs().map(({ name }) => [name, ""])));
    return;
  }
  if (event.key === "F2") input.setSelectionRange(input.value.length, input.value.length);
  else move(grid, input, event);
}

function move({ cells, state, selection }: Grid, input: HTMLInputElement, event: KeyboardEvent): void {
  const { selectionStart: start, selectionEnd: end, value } = input;
  const caret = {
    atStart: start === 0 && end === 0,
    atEnd: start === value.length && end === value.length,
    all: start === 0 && end === value.length,
  };
  const step = stepOf({ key: event.key, shift: event.shiftKey }, caret);
  const from = cells.placeOf(input);
  if (step === null || from === undefined) return;
  event.preventDefault();
  const size = { rows: cells.rows.length, columns: cells.kinds.length };
  const to = nextPlace(from, step, size, (one) => cells.at(one) !== undefined);
  const next = to === null ? undefined : cells.at(to);
  if (to === null || next === undefined) return;
  state.settle(input, tidied(input.value, kindOf(input)));
  if (event.shiftKey && event.key !== "Enter") selection.extend(to);
  else selection.start(to);
  next.focus();
  next.select();
}

/** Ctrl+Z takes back what is being typed first, then whole steps. */
function history({ state, say }: Grid, input: HTMLInputElement, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  const isRedo = key === "y" || (key === "z" && event.shiftKey);
  if (key !== "z" && !isRedo) return;
  event.preventDefault();
  if (!isRedo && input.value !== state.settled(input)) {
    state.change(new Map([[input.name, state.settled(input)]]));
    return;
  }
  const moved = isRedo ? state.redo() : state.undo();
  say(!moved ? undoneWords.nothing : isRedo ? undoneWords.redone : undoneWords.undone);
}

function copy({ selection }: Grid, event: ClipboardEvent): void {
  if (selection.block() === null) return;
  event.clipboardData?.setData("text/plain", selection.text());
  event.preventDefault();
}

function pasteInto(
  grid: Grid,
  input: HTMLInputElement,
  event: ClipboardEvent,
  ask: (paste: GridPaste) => void,
): void {
  const { cells, state, say } = grid;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const at = cells.placeOf(input);
  // One value goes in the text where the caret stands, as everywhere else.
  if (at === undefined || !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  const labels = cells.rows.map((row) => row.dataset.label ?? "");
  const paste = planGridPaste(text, at, {
    labels,
    kinds: cells.kinds,
    has: (one) => cells.at(one) !== undefined,
  });
  const texts = new Map(
    paste.cells.flatMap((cell) => {
      const name = cells.at(cell)?.name;
      return name === undefined ? [] : [[name, cell.text] as const];
    }),
  );
  state.change(texts);
  say(pasteSentence(paste));
  ask(paste);
}

/** Asks instead of guessing: amounts in tkr under a heading of kronor are a thousand times too small. */
function askUnit({ cells, state, say }: Grid, paste: GridPaste, place: Element | null): void {
  const { unit } = paste;
  place?.replaceChildren();
  if (unit === null || place === null) return;
  const document = place.ownerDocument;
  const button = (words: string, act: () => void) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button--secondary";
    made.textContent = words;
    made.addEventListener("click", () => {
      act();
      place.replaceChildren();
    });
    return made;
  };
  const question = document.createElement("p");
  question.setAttribute("role", "status");
  question.textContent = `Underlaget säger ${unit}. Hur ska beloppen läsas?`;
  const multiply = () => {
    const texts = new Map(
      paste.cells.flatMap((cell) => {
        const name = cells.kinds[cell.column] === "money" ? cells.at(cell)?.name : undefined;
        const text = multiplied(cell.text, unit);
        return name === undefined || text === null ? [] : [[name, text] as const];
      }),
    );
    state.change(texts);
    say(multipliedSentence(texts.size, unit));
  };
  place.replaceChildren(
    question,
    button(unit === "tkr" ? "Multiplicera med 1 000" : "Multiplicera med 1 000 000", multiply),
    button("Låt beloppen stå", () => undefined),
  );
}

function warnOnLeaving(window: Window, table: HTMLTableElement, state: GridState): void {
  let sending = false;
  table.closest("form")?.addEventListener("submit", (event) => {
    sending = !event.defaultPrevented;
  });
  window.addEventListener("pageshow", () => {
    sending = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!sending && (state.unsaved() > 0 || table.dataset.unsaved !== undefined)) event.preventDefault();
  });
}

import type { Cell, Equation, Table } from "./table.ts";

/** A place in the printed structure: the keys on the way to the number. */
export type Path = readonly string[];

/** Labels may hold any printable character, so the key is joined by one that is none. */
export const pathKey = (path: Path): string => path.join("\u001f");

/** A table under construction, and which cells each printed number rests on. */
export type Draft = {
  readonly cells: Cell[];
  readonly equations: Equation[];
  readonly restsOn: Map<string, readonly number[]>;
};

export const emptyDraft = (): Draft => ({ cells: [], equations: [], restsOn: new Map() });

export const toTable = ({ cells, equations }: Draft): Table => ({ cells, equations });

/**
 * A count printed at a place. `weight` is how sorely readers miss it; among equals the smaller count is hidden,
 * which takes less away.
 */
export function printed(draft: Draft, path: Path, value: number, weight: number): number {
  draft.cells.push({ value, printed: true, protect: true, cost: weight * 1_000_000 + value });
  const cell = draft.cells.length - 1;
  draft.restsOn.set(pathKey(path), [cell]);
  return cell;
}

/** The same count printed at another place. */
export function alsoAt(draft: Draft, path: Path, cell: number): void {
  draft.restsOn.set(pathKey(path), [cell]);
}

/** A share, mean or change: hidden as soon as anything it is worked out from is. */
export function workedOut(draft: Draft, path: Path, ...from: readonly number[]): void {
  draft.restsOn.set(pathKey(path), from);
}

/** A count that is printed nowhere but is the difference of printed ones. Unprotected ones only bound others. */
export function implied(draft: Draft, value: number, protect: boolean): number {
  draft.cells.push({ value, printed: false, protect, cost: 0 });
  return draft.cells.length - 1;
}

/** total = sum of parts. */
export function equation(draft: Draft, total: number, parts: readonly number[]): void {
  draft.equations.push({ total, parts });
}

/**
 * total = sum of parts + a rest printed nowhere; gives the cell of the rest. Where faulty rows make the parts exceed the
 * total (an activity after its participation) a reader learns nothing from it, and it is no equation.
 */
export function withRest(draft: Draft, total: number, parts: readonly number[], protect: boolean): number {
  const rest = countAt(draft, total) - parts.reduce((sum, part) => sum + countAt(draft, part), 0);
  if (rest < 0) return implied(draft, 0, false);
  const cell = implied(draft, rest, protect);
  equation(draft, total, [...parts, cell]);
  return cell;
}

export function countAt(draft: Draft, cell: number): number {
  return draft.cells[cell]?.value ?? 0;
}

/** The cell that stands at a place. */
export function cellAt(draft: Draft, path: Path): number | undefined {
  return draft.restsOn.get(pathKey(path))?.[0];
}

/** Sets an unprinted cell to a value that became known later. */
export function settle(draft: Draft, cell: number, value: number): void {
  const before = draft.cells[cell];
  if (before !== undefined && !before.printed) draft.cells[cell] = { ...before, value };
}

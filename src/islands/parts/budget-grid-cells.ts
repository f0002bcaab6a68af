import type { Place } from "./budget-grid-paste.ts";
import type { CellKind } from "./budget-grid-values.ts";
import { cellAmount, cellFault, readWeights, shownKronor, weightedSum } from "./budget-grid-values.ts";

/** The inputs of the table by place; rows without a cell in a column have a gap there. */
export type Cells = {
  readonly rows: readonly HTMLTableRowElement[];
  readonly kinds: readonly CellKind[];
  readonly at: (place: Place) => HTMLInputElement | undefined;
  readonly placeOf: (input: HTMLInputElement) => Place | undefined;
  readonly byName: ReadonlyMap<string, HTMLInputElement>;
};

export function readCells(table: HTMLTableElement): Cells {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-row]")];
  const grid = rows.map((row) =>
    [...row.querySelectorAll("td[data-column]")].map((cell) => cell.querySelector("input") ?? undefined),
  );
  const inputs = grid.flat().filter((input) => input !== undefined);
  const places = new Map(
    grid.flatMap((cells, row) =>
      cells.flatMap((input, column): [HTMLInputElement, Place][] =>
        input === undefined ? [] : [[input, { row, column }]],
      ),
    ),
  );
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  return {
    rows,
    kinds: Array.from({ length: width }, (_, column) =>
      kindOf(grid.map((cells) => cells[column]).find((one) => one !== undefined)),
    ),
    at: ({ row, column }) => grid[row]?.[column],
    placeOf: (input) => places.get(input),
    byName: new Map(inputs.map((input) => [input.name, input])),
  };
}

export function kindOf(input: HTMLInputElement | undefined): CellKind {
  const kind = input?.dataset.kind;
  return kind === "money" || kind === "percent" ? kind : "text";
}

/** Marks a cell that cannot be saved, with the sentence under it; takes the mark away when it is mended. */
export function markFault(input: HTMLInputElement): void {
  const fault = cellFault(input.value, kindOf(input));
  const id = `${input.id}-fault`;
  const shown = input.ownerDocument.getElementById(id);
  if (fault === null) {
    shown?.remove();
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
    return;
  }
  const place = shown ?? input.ownerDocument.createElement("span");
  place.id = id;
  place.className = "grid-fault";
  place.textContent = fault;
  if (shown === null) input.after(place);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", id);
}

/** Works out every sum and deviation of the table from what stands in its cells. */
export function showSums(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-row]")];
  const amounts = (column: string) =>
    rows.map((row) => ({
      group: row.dataset.group ?? "",
      amount: cellAmount(row.querySelector<HTMLInputElement>(`[data-column="${column}"] input`)?.value ?? ""),
    }));
  const byColumn = new Map(["amount", "secondYear", "thirdYear"].map((key) => [key, amounts(key)]));
  for (const [index, row] of rows.entries())
    showDeviation(row, byColumn.get("amount")?.[index]?.amount ?? 0n);
  for (const total of table.querySelectorAll<HTMLTableRowElement>("tr[data-weights]")) {
    const weights = readWeights(total.dataset.weights ?? "");
    for (const cell of total.querySelectorAll<HTMLElement>("[data-sum]")) {
      const key = cell.dataset.sum ?? "";
      const sum = weightedSum(byColumn.get(key) ?? [], weights) ?? (key === "amount" ? 0n : null);
      cell.textContent = sum === null ? "" : shownKronor(sum);
      if (key === "amount") showDeviation(total, sum ?? 0n);
    }
  }
}

function showDeviation(row: HTMLTableRowElement, amount: bigint): void {
  const cell = row.querySelector("[data-deviation]");
  const previous = row.dataset.previous ?? "";
  if (cell !== null && /^-?\d+$/.test(previous)) cell.textContent = shownKronor(amount - BigInt(previous));
}

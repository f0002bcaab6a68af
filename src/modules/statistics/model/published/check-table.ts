import { percentOf } from "../counting/rounding.ts";
import type { TableColumn, TableLine } from "./read-table.ts";

/** What cannot be true, or what differs from what is registered. `year` is null for the line of sums. */
export interface Contradiction {
  readonly kind:
    | "moreExitsThanParticipants"
    | "moreResultsThanExits"
    | "wrongResultSum"
    | "wrongPercent"
    | "fewerThanCarriedOver"
    | "wrongTotal"
    | "differsFromRegister";
  readonly year: number | null;
  readonly column: TableColumn;
  /** As printed. */
  readonly found: number;
  /** What it must be, or must not be over or under. */
  readonly required: number;
}

/** A year's figures as the register has them; null or absent = cannot be compared. */
export type RegisterYear = Partial<Readonly<Record<TableColumn, number | null>>>;

/** Every contradiction of a published table: within its lines, between them, and with the register. */
export function checkTable(
  lines: readonly TableLine[],
  register: ReadonlyMap<number, RegisterYear>,
): readonly Contradiction[] {
  const years = lines.filter(({ year }) => year !== null).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const sums = lines.filter(({ year }) => year === null);
  return [
    ...years.flatMap((line, at) => [
      ...withinLine(line),
      ...fromYearBefore(years[at - 1], line),
      ...againstRegister(line, register.get(line.year ?? 0)),
    ]),
    ...sums.flatMap((line) => [...withinLine(line), ...totals(line, years)]),
  ];
}

function withinLine({ year, values }: TableLine): Contradiction[] {
  const { participants, exited, toWork, toStudies, toWorkOrStudies, percent } = values;
  const found: Contradiction[] = [];
  const add = (kind: Contradiction["kind"], column: TableColumn, own: number, required: number) =>
    found.push({ kind, year, column, found: own, required });
  if (participants !== undefined && exited !== undefined && exited > participants)
    add("moreExitsThanParticipants", "exited", exited, participants);
  const results = toWork === undefined || toStudies === undefined ? toWorkOrStudies : toWork + toStudies;
  if (results === undefined) return found;
  if (toWorkOrStudies !== undefined && toWorkOrStudies !== results)
    add("wrongResultSum", "toWorkOrStudies", toWorkOrStudies, results);
  if (exited === undefined) return found;
  if (results > exited) add("moreResultsThanExits", "toWorkOrStudies", results, exited);
  const right = percentOf(results, exited);
  if (percent !== undefined && right !== null && percent !== right)
    add("wrongPercent", "percent", percent, right);
  return found;
}

/** Whoever had not exited when one year ended must be there the next. */
function fromYearBefore(before: TableLine | undefined, own: TableLine): Contradiction[] {
  if (before?.year == null || own.year !== before.year + 1) return [];
  const { participants: earlier, exited } = before.values;
  const { participants } = own.values;
  if (earlier === undefined || exited === undefined || participants === undefined) return [];
  const carriedOver = earlier - exited;
  if (participants >= carriedOver) return [];
  return [
    {
      kind: "fewerThanCarriedOver",
      year: own.year,
      column: "participants",
      found: participants,
      required: carriedOver,
    },
  ];
}

function againstRegister({ year, values }: TableLine, register: RegisterYear | undefined): Contradiction[] {
  return entries(values).flatMap(([column, found]): Contradiction[] => {
    const required = register?.[column];
    if (typeof required !== "number" || required === found) return [];
    return [{ kind: "differsFromRegister", year, column, found, required }];
  });
}

/** Sums of the lines above; a share of the sums is no sum of shares. */
function totals({ values }: TableLine, years: readonly TableLine[]): Contradiction[] {
  return entries(values).flatMap(([column, found]): Contradiction[] => {
    const parts = years.map((line) => line.values[column]);
    if (column === "percent" || parts.some((part) => part === undefined)) return [];
    const required = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    return required === found ? [] : [{ kind: "wrongTotal", year: null, column, found, required }];
  });
}

function entries(values: TableLine["values"]): [TableColumn, number][] {
  const columns: readonly TableColumn[] = [
    "participants",
    "exited",
    "toWork",
    "toStudies",
    "toWorkOrStudies",
    "percent",
  ];
  return columns.flatMap((column): [TableColumn, number][] => {
    const value = values[column];
    return value === undefined ? [] : [[column, value]];
  });
}

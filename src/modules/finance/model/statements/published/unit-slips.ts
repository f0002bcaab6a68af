import type { StatedFigure, Unit } from "./figure.ts";
import { isMoney, scaleOf } from "./figure.ts";
import type { FigureBook } from "./figure-book.ts";
import type { Finding } from "./finding.ts";
import { textOf } from "./finding.ts";

/**
 * A thousand million kronor, in öre: three times what the state gives all associations together (339 Mkr a year), so that
 * no figure of one association comes near it.
 */
const implausible = 100_000_000_000n;

export const unitWords: Readonly<Record<Unit, string>> = {
  kronor: "kronor",
  tkr: "tkr",
  mnkr: "miljoner kronor",
  count: "antal",
  percent: "procent",
};

/** Amounts in a unit that makes them impossible; they are taken as kronor from then on, so that one slip gives one finding. */
export function findUnitSlips(book: FigureBook): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const slipped = new Set(
    book
      .all()
      .filter(isSlip)
      .map(({ key }) => groupOf(key)),
  );
  for (const { key, place, value } of book.all()) {
    const group = groupOf(key);
    if (value.kind !== "amount" || !isMoney(value.unit) || !slipped.has(group)) continue;
    book.replace(key, { ...value, unit: "kronor" });
    const shown = group === key ? place : `${place.replace(/ rubriken$/, "")} rubriken`;
    findings.set(group, {
      ...{ kind: "unit", gravity: "error", place: shown, what: "Enheten efter beloppet" },
      ...{ stated: textOf(unitWords[value.unit]), computed: textOf("kronor") },
    });
  }
  return [...findings.values()];
}

function isSlip({ value }: StatedFigure): boolean {
  if (value.kind !== "amount" || !isMoney(value.unit) || value.unit === "kronor") return false;
  const size = value.amount < 0n ? -value.amount : value.amount;
  return size * scaleOf(value.unit) > implausible;
}

/** All cells of a table have the heading's unit. */
function groupOf(key: string): string {
  const [table] = key.split("/");
  return table ?? key;
}

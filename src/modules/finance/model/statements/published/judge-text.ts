import type { StatedValue } from "./figure.ts";
import type { FigureBook } from "./figure-book.ts";
import type { Finding } from "./finding.ts";
import { amountOf, textOf, yes } from "./finding.ts";
import type { Relation } from "./relation.ts";

export type TextRelation = Extract<
  Relation,
  { rule: "atMost" | "same" | "missing" | "exists" | "oneDefinition" | "consecutive" | "labelled" }
>;

type Sides = readonly [stated: StatedValue, computed: StatedValue];

/** Undefined where something is missing; null where all is as it should be. */
export function judgeText(relation: TextRelation, book: FigureBook): Finding | null | undefined {
  const sides = disagreement(relation, book);
  if (sides === undefined || sides === null) return sides;
  const [stated, computed] = sides;
  const { kind, what } = relation;
  return {
    kind,
    what,
    place: relation.place ?? book.placeOf(keyOf(relation)),
    gravity: "error",
    stated,
    computed,
  };
}

function keyOf(relation: TextRelation): string {
  if (relation.rule === "same") return relation.stated;
  if (relation.rule === "atMost") return relation.lower;
  return relation.rule === "missing" || relation.rule === "exists" ? relation.among : relation.of;
}

function disagreement(relation: TextRelation, book: FigureBook): Sides | null | undefined {
  if (relation.rule === "same") return different(book.value(relation.stated), book.value(relation.computed));
  if (relation.rule === "atMost")
    return against(isAtMost(book.value(relation.lower), book.value(relation.upper)));
  if (relation.rule === "missing") return missing(book.items(relation.wanted), book.items(relation.among));
  if (relation.rule === "exists") {
    const wanted = book.text(relation.wanted);
    const among = book.items(relation.among);
    return wanted === undefined || among === undefined ? undefined : against(among.includes(wanted));
  }
  const items = book.items(relation.of);
  if (items === undefined) return undefined;
  if (relation.rule === "oneDefinition") return manyDefinitions(items);
  if (relation.rule === "labelled") return against(items.every((item) => item.includes("=")));
  return against(isConsecutive(items));
}

function against(holds: boolean | undefined): Sides | null | undefined {
  if (holds === undefined) return undefined;
  return holds ? null : [yes(true), yes(false)];
}

function different(stated?: StatedValue, computed?: StatedValue): Sides | null | undefined {
  if (stated === undefined || computed === undefined) return undefined;
  return plain(stated) === plain(computed) ? null : [stated, computed];
}

/** As one string, whatever the order of a list. */
function plain(value: StatedValue): string {
  if (value.kind === "list") return [...value.items].sort().join("\n");
  return value.kind === "amount" ? `${value.amount} ${value.unit}` : value.text;
}

function isAtMost(lower?: StatedValue, upper?: StatedValue): boolean | undefined {
  if (lower?.kind === "amount" && upper?.kind === "amount") return lower.amount <= upper.amount;
  if (lower?.kind === "text" && upper?.kind === "text") return lower.text <= upper.text;
  return undefined;
}

function missing(wanted?: readonly string[], among?: readonly string[]): Sides | null | undefined {
  if (wanted === undefined || among === undefined) return undefined;
  const lacking = wanted.filter((one) => !among.includes(one));
  return lacking.length === 0
    ? null
    : [
        { kind: "list", items: [] },
        { kind: "list", items: lacking },
      ];
}

function manyDefinitions(items: readonly string[]): Sides | null {
  const count = new Set(items).size;
  return count <= 1 ? null : [amountOf(100n, "count"), amountOf(BigInt(count) * 100n, "count")];
}

function isConsecutive(items: readonly string[]): boolean {
  const numbers = items.map((item) => Number(item.split(".").at(-1)));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** What a machine read, beside what it must have been. */
export function unreadable(reading: string): StatedValue {
  return textOf(reading);
}

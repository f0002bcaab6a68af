import type { StatedFigure } from "./figure.ts";
import { FigureBook } from "./figure-book.ts";
import type { Finding } from "./finding.ts";
import { amountOf } from "./finding.ts";
import { judgePercent, judgePossible } from "./judge-percent.ts";
import { judgeSum, solveFor } from "./judge-sum.ts";
import { judgeText, unreadable } from "./judge-text.ts";
import type { Relation } from "./relation.ts";
import type { PublishedTable } from "./table.ts";
import { tableFigures, tableRelations } from "./table.ts";
import { findUnitSlips } from "./unit-slips.ts";

/** What one or several documents state, and what ought to hold between the places. Keys are unique over them all. */
export interface PublishedFigures {
  readonly tables: readonly PublishedTable[];
  readonly figures: readonly StatedFigure[];
  readonly relations: readonly Relation[];
}

export interface StatedCheck {
  readonly findings: readonly Finding[];
  /** Relations that could not be judged, since a figure is not there. */
  readonly skipped: readonly Relation[];
  /** How many were judged. */
  readonly judged: number;
}

/** Finds every place where the documents contradict themselves or each other. Reports no figure that agrees. */
export function checkStatedFigures(published: PublishedFigures): StatedCheck {
  const book = new FigureBook([...published.tables.flatMap(tableFigures), ...published.figures]);
  const relations = [...published.tables.flatMap(tableRelations), ...published.relations];
  const findings: Finding[] = [...findUnitSlips(book), ...deriveReadings(book, relations)];
  const skipped: Relation[] = [];
  for (const relation of relations) {
    const found = judge(relation, book);
    if (found === undefined) skipped.push(relation);
    else if (found !== null) findings.push(found);
  }
  return { findings, skipped, judged: relations.length - skipped.length };
}

function judge(relation: Relation, book: FigureBook): Finding | null | undefined {
  switch (relation.rule) {
    case "sum":
      return judgeSum(relation, book);
    case "share":
    case "change":
    case "mean":
      return judgePercent(relation, book);
    case "possible":
      return judgePossible(relation, book);
    default:
      return judgeText(relation, book);
  }
}

/** Puts what an unread figure must be in its place, where some sum tells it, and says what was read. */
function deriveReadings(book: FigureBook, relations: readonly Relation[]): readonly Finding[] {
  return book.all().flatMap(({ key, place, value }) => {
    if (value.kind !== "reading") return [];
    const amount = solved(key, value.unit, book, relations);
    if (amount === undefined) return [];
    book.replace(key, amountOf(amount, value.unit));
    if (value.text === String(amount / 100n)) return [];
    return {
      ...({
        kind: "ocr",
        gravity: "error",
        place,
        what: "Läst av en maskin; härlett ur det som står omkring",
      } as const),
      ...{ stated: unreadable(value.text), computed: amountOf(amount, value.unit) },
    };
  });
}

function solved(key: string, unit: StatedUnit, book: FigureBook, relations: readonly Relation[]) {
  for (const relation of relations) {
    if (relation.rule !== "sum") continue;
    const touches = relation.stated === key || relation.terms.some((term) => term.of === key);
    const amount = touches ? solveFor(relation, key, unit, book) : undefined;
    if (amount !== undefined) return amount;
  }
  return undefined;
}

type StatedUnit = Parameters<typeof amountOf>[1];

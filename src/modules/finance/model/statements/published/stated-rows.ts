import { parseKronor } from "../../../../../platform/values/kronor.ts";
import type { EnteredFigure, EnteredRelation, RelationRule } from "./entered.ts";
import type { Unit } from "./figure.ts";

export type StatedRowFault = {
  readonly line: number;
  readonly code: "noKey" | "badAmount" | "badUnit" | "badRelation" | "twice";
  readonly value: string;
};

export interface StatedRow {
  readonly line: number;
  readonly key: string;
  readonly what: string;
  readonly amount: string;
  readonly unit: string;
  readonly place: string;
  readonly relation: string;
  readonly parts: string;
}

export interface StatedContent {
  readonly figures: readonly EnteredFigure[];
  readonly relations: readonly EnteredRelation[];
  readonly faults: readonly StatedRowFault[];
}

const unitWords: Readonly<Record<string, Unit>> = {
  "": "kronor",
  kr: "kronor",
  kronor: "kronor",
  tkr: "tkr",
  mnkr: "mnkr",
  mkr: "mnkr",
  antal: "count",
  st: "count",
  procent: "percent",
  "%": "percent",
};
/** No table sums so many rows, and no document says so much of itself. */
const mostTerms = 200;
const mostRelations = 10_000;
const ruleWords: Readonly<Record<string, RelationRule>> = { summa: "sum", andel: "share", högst: "atMost" };

/** Rows of a file to figures and relations. Rows without an amount are left out, as in a half-filled template. */
export function readStatedRows(document: string, year: number, rows: readonly StatedRow[]): StatedContent {
  const figures: EnteredFigure[] = [];
  const relations: EnteredRelation[] = [];
  const faults: StatedRowFault[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const read =
      row.relation === "" ? readFigure(document, year, row) : readRelation(document, relations.length, row);
    if (read === null) continue;
    if ("code" in read) faults.push(read);
    else if ("rule" in read) relations.push(read);
    else if (seen.has(read.key)) faults.push({ line: row.line, code: "twice", value: row.key });
    else {
      seen.add(read.key);
      figures.push(read);
    }
  }
  return { figures, relations, faults };
}

export function unitOf(word: string): Unit | undefined {
  return unitWords[word.trim().toLowerCase()];
}

function readFigure(document: string, year: number, row: StatedRow): EnteredFigure | StatedRowFault | null {
  const { line, key, place } = row;
  if (row.amount.trim() === "") return null;
  if (key === "" || key.length > 200) return { line, code: "noKey", value: key };
  const unit = unitOf(row.unit);
  if (unit === undefined) return { line, code: "badUnit", value: row.unit };
  const amount = parseKronor(row.amount.replace(/%\s*$/, ""));
  if (!amount.ok) return { line, code: "badAmount", value: row.amount };
  return { document, year, key, amount: amount.value, unit, place };
}

function readRelation(document: string, position: number, row: StatedRow): EnteredRelation | StatedRowFault {
  const { line, key } = row;
  const rule = ruleWords[row.relation.trim().toLowerCase()];
  const terms = row.parts
    .split("|")
    .map((part) => part.trim().replace(/^−/, "-"))
    .filter((part) => part !== "");
  const needed = rule === "share" ? 2 : 1;
  const fits = key !== "" && key.length <= 200 && terms.length >= needed && terms.length <= mostTerms;
  if (rule === undefined || !fits || position >= mostRelations)
    return { line, code: "badRelation", value: row.relation };
  return { document, position, rule, terms, stated: key, what: (row.what || key).slice(0, 200) };
}

import { expect, test } from "vitest";
import {
  hundredths,
  readDescription,
  readFixture,
} from "../../../../../../tests/support/published-document.ts";
import { checkStatedFigures } from "./check-stated-figures.ts";
import type { StatedValue } from "./figure.ts";
import type { Finding } from "./finding.ts";

interface ErrorRecord {
  readonly id: string;
  readonly category: string;
  readonly classification: string;
  readonly place: string;
  readonly unit: string;
  readonly stated: unknown;
  readonly recomputed: unknown;
}

const { errors } = readFixture<{ readonly errors: readonly ErrorRecord[] }>("errors-in-sources");
const documents = [
  "ostra-sodertorn-2017-annual-report",
  "ostra-sodertorn-2019-plan",
  "sodertalje-2018-plan",
  "between-documents",
].map(readDescription);
const check = checkStatedFigures({
  tables: documents.flatMap((one) => one.tables),
  figures: documents.flatMap((one) => one.figures),
  relations: documents.flatMap((one) => one.relations),
});

/** One line for what is found where, the same for a record and a finding. */
function line(kind: string, place: string, stated: string, computed: string): string {
  return `${kind} | ${place} | ${stated} | ${computed}`;
}

function foundLine({ kind, place, stated, computed }: Finding): string {
  return line(kind, place, shown(stated), shown(computed));
}

function shown(value: StatedValue): string {
  if (value.kind === "amount") return String(value.amount);
  return value.kind === "list" ? value.items.join("; ") : value.text;
}

function recordLine({ category, place, stated, recomputed }: ErrorRecord): string {
  return line(category, place, recorded(stated), recorded(recomputed));
}

function recorded(value: unknown): string {
  if (value === true || value === false) return value ? "ja" : "nej";
  if (typeof value === "number") return String(hundredths(value));
  if (Array.isArray(value)) return value.join("; ");
  return value === "kr" ? "kronor" : String(value ?? "");
}

const found = check.findings.map(foundLine);

test.each(errors.map((record) => [record.id, record] as const))("finds %s", (_, record) => {
  expect(found.filter((one) => one === recordLine(record))).toEqual([recordLine(record)]);
});

test("finds nothing else: no false alarm", () => {
  const expected = new Set(errors.map(recordLine));
  expect(found.filter((one) => !expected.has(one))).toEqual([]);
  expect(check.findings.length).toBe(errors.length);
});

test("every relation of the descriptions was judged, and most of them hold", () => {
  expect(check.skipped).toEqual([]);
  expect(check.judged).toBeGreaterThan(300);
});

test("what is one unit off, or a count in round figures, is told apart from a wrong figure", () => {
  const gravity = new Map(check.findings.map((one) => [foundLine(one), one.gravity]));
  const of = (classification: string) =>
    errors
      .filter((one) => one.classification === classification)
      .map((one) => [one.id, gravity.get(recordLine(one))] as const);
  expect(of("rounding").filter(([, one]) => one !== "rounding")).toEqual([]);
  expect(of("real").filter(([, one]) => one !== "error")).toEqual([]);
});

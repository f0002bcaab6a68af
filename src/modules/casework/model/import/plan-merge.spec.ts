import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { folder, sampleContext } from "../../../../../tests/support/import-sample.ts";
import { checkImport } from "./check-import.ts";
import type { MergeKeys } from "./merge-content.ts";
import { answerKey, consultationContent } from "./merge-content.ts";
import type { ExistingContent, MergePlan } from "./plan-merge.ts";
import { planMerge } from "./plan-merge.ts";
import type { ImportRows } from "./rows.ts";

const keys: MergeKeys = {
  numberKey: (number) => createHash("sha256").update(number.reveal()).digest("base64"),
  digest: (content) => createHash("sha256").update(content).digest("base64"),
};

const NOTHING: ExistingContent = { participations: new Map(), consultations: new Map(), answers: new Map() };

async function sampleRows(): Promise<ImportRows> {
  return checkImport(await folder("sample-a"), sampleContext()).rows;
}

/** What there is after a plan has been carried out. */
function contentAfter(before: ExistingContent, plan: MergePlan): ExistingContent {
  const participations = new Map(before.participations);
  for (const merge of [...plan.participations.new, ...plan.participations.changed])
    participations.set(merge.id, merge.fingerprint);
  const consultations = new Map(before.consultations);
  for (const row of [...plan.consultations.new, ...plan.consultations.changed])
    consultations.set(row.id, consultationContent(row));
  const answers = new Map(before.answers);
  for (const row of [...plan.answers.new, ...plan.answers.changed]) answers.set(answerKey(row), row.answer);
  return { participations, consultations, answers };
}

function counts(plan: MergePlan): number[][] {
  return [plan.participations, plan.consultations, plan.answers].map((part) => [
    part.new.length,
    part.changed.length,
    part.unchanged,
  ]);
}

describe("the whole sample", () => {
  it("is new the first time, and nothing the second", async () => {
    const rows = await sampleRows();
    const first = planMerge(NOTHING, rows, keys);
    expect(counts(first)).toEqual([
      [3966, 0, 0],
      [272, 0, 0],
      [793, 0, 0],
    ]);
    expect(first.participations.new.flatMap((merge) => merge.incomes)).toHaveLength(7846);
    const second = planMerge(contentAfter(NOTHING, first), rows, keys);
    expect(counts(second)).toEqual([
      [0, 0, 3966],
      [0, 0, 272],
      [0, 0, 793],
    ]);
  });

  it("is the same when its rows come in another order", async () => {
    const rows = await sampleRows();
    const before = contentAfter(NOTHING, planMerge(NOTHING, rows, keys));
    const turned = {
      ...rows,
      participations: [...rows.participations].reverse(),
      incomes: [...rows.incomes].reverse(),
    };
    expect(counts(planMerge(before, turned, keys))[0]).toEqual([0, 0, 3966]);
  });
});

describe("a later file", () => {
  it("changes nothing by what it leaves out", async () => {
    const rows = await sampleRows();
    const before = contentAfter(NOTHING, planMerge(NOTHING, rows, keys));
    const part: ImportRows = {
      participations: rows.participations.slice(0, 10),
      incomes: [],
      activities: [],
      consultations: [],
      answers: [],
    };
    expect(counts(planMerge(before, part, keys))).toEqual([
      [0, 0, 10],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("writes only the part that differs", async () => {
    const rows = await sampleRows();
    const before = contentAfter(NOTHING, planMerge(NOTHING, rows, keys));
    const [first, second, third] = rows.participations;
    if (!first || !second || !third) throw new Error("the sample is empty");
    const participations = [{ ...first, exitedOn: "2017-01-01" }, second, third];
    const incomes = rows.incomes.map((row) =>
      row.participationId === second.id ? { ...row, source: "Annat" } : row,
    );
    const { changed } = planMerge(before, { ...rows, participations, incomes }, keys).participations;
    expect(
      changed.map((merge) => [
        merge.id,
        merge.row !== null,
        merge.incomes.length > 0,
        merge.activities.length > 0,
      ]),
    ).toEqual([
      [first.id, true, false, false],
      [second.id, false, true, false],
    ]);
  });

  it("may carry incomes of participations that it does not list", async () => {
    const rows = await sampleRows();
    const before = contentAfter(NOTHING, planMerge(NOTHING, { ...rows, incomes: [] }, keys));
    const income = rows.incomes.slice(0, 1);
    const plan = planMerge(
      before,
      { participations: [], incomes: income, activities: [], consultations: [], answers: [] },
      keys,
    );
    expect(plan.participations.changed).toMatchObject([
      { id: income[0]?.participationId, row: null, incomes: income },
    ]);
  });

  it("changes consultations and answers by their own ids", async () => {
    const rows = await sampleRows();
    const before = contentAfter(NOTHING, planMerge(NOTHING, rows, keys));
    const consultations = rows.consultations.map((row, index) =>
      index === 3 ? { ...row, quantity: 9 } : row,
    );
    const answers = rows.answers.map((row, index) => (index === 5 ? { ...row, answer: null } : row));
    const plan = planMerge(before, { ...rows, consultations, answers }, keys);
    expect(counts(plan)).toEqual([
      [0, 0, 3966],
      [0, 1, 271],
      [0, 1, 792],
    ]);
  });
});

it("keeps personal numbers out of what is compared", async () => {
  const rows = await sampleRows();
  const seen: string[] = [];
  planMerge(NOTHING, rows, { numberKey: () => "key", digest: (content) => `${seen.push(content)}` });
  expect(seen.join("\n")).not.toMatch(/(19|20)\d{10}/);
});

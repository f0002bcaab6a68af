import { describe, expect, it } from "vitest";
import type { FinanceRow, RowKind } from "../finance-row.ts";
import { applyPaste } from "./apply-paste.ts";
import { emptyLine } from "./budget.ts";
import { readPasteHead } from "./paste-columns.ts";
import { planPaste } from "./paste-plan.ts";

function row(label: string, kind: RowKind = "cost"): FinanceRow {
  const ties = { orientation: null, interventionId: null, projectId: null, sort: 0, endsYear: null };
  return { id: label, label, kind, area: kind === "income" ? "contributions" : "intervention", ...ties };
}

const rows = [row("Ung i Nynäs"), row("Resursråden"), row("Medlemsavgifter", "income")];
const ordinary = { factor: 1n, chosen: new Map<number, string>() };

describe("a budget pasted from a spreadsheet", () => {
  const text = [
    "Insats\tBudget 2019\tBudget 2018\tAvvikelse\tKommentar",
    "Ung i  nynäs\t1\u202F446\u202F000,50 kr\t1 204 200\t241 800\tNy lokal",
    "RESURSRÅDEN:\t−1 210 000\t1 620 000\t\t",
    "Fastighetsring\t150 000\t0\t150 000\t",
    "Administration\t\t\t\t",
    "Summa insatser\t2 806 000\t\t\t",
  ].join("\n");
  const plan = planPaste(text, rows, 2019);

  it("finds its columns by their headings and leaves last year and deviations alone", () => {
    expect(plan.columns.map(({ key }) => key)).toEqual(["amount", null, null, "comment"]);
  });

  it("matches rows by label, lists the unknown, and leaves out sums and headings", () => {
    expect(plan.lines.map(({ label, rowId }) => [label, rowId])).toEqual([
      ["Ung i  nynäs", "Ung i Nynäs"],
      ["RESURSRÅDEN:", "Resursråden"],
      ["Fastighetsring", null],
    ]);
    expect(plan.leftOut).toEqual(["Insats", "Administration", "Summa insatser"]);
  });

  it("reads spaces of all kinds, units and all minus signs", () => {
    const { lines, written } = applyPaste(plan, [emptyLine("Ung i Nynäs")], rows, ordinary);
    expect(written).toBe(2);
    expect(lines).toMatchObject([
      { rowId: "Ung i Nynäs", amount: 144_600_050n, comment: "Ny lokal" },
      { rowId: "Resursråden", amount: -121_000_000n },
    ]);
  });

  it("lets an empty cell leave what was there", () => {
    const kept = { ...emptyLine("Resursråden"), amount: 5n, comment: "kvar" };
    const { lines } = applyPaste(planPaste("Resursråden\t\t", rows, 2019), [kept], rows, ordinary);
    expect(lines).toEqual([kept]);
  });

  it("puts an unknown row where one chooses, and sees when two would land on the same", () => {
    const chosen = new Map([[4, "Ung i Nynäs"]]);
    expect(applyPaste(plan, [], rows, { factor: 1n, chosen }).twice).toEqual([
      { rowId: "Ung i Nynäs", numbers: [2, 4] },
    ]);
  });
});

it("names a cell that is no amount, and loses nothing of it", () => {
  const plan = planPaste("Ung i Nynäs\tcirka 5\nResursråden\t1.234,50", rows, 2019);
  expect(plan.columns.map(({ key }) => key)).toEqual(["amount"]);
  expect(plan.lines.map(({ cells }) => cells[0]?.fault)).toEqual([
    "kronor.notNumber",
    "kronor.mixedSeparators",
  ]);
  const headed = planPaste(
    "\t2019\nUng i Nynäs\tcirka 5\nResursråden\t1.234,50\nMedlemsavgifter\t7",
    rows,
    2019,
  );
  expect(headed.lines.map(({ cells }) => [cells[0]?.text, cells[0]?.fault])).toEqual([
    ["cirka 5", "kronor.notNumber"],
    ["1.234,50", "kronor.mixedSeparators"],
    ["7", null],
  ]);
});

it("sees the unit tkr in a heading, and multiplies when told to", () => {
  const plan = planPaste("\tBudget 2019 (tkr)\nUng i Nynäs\t1 446", rows, 2019);
  expect(plan.unit).toBe("tkr");
  expect(applyPaste(plan, [], rows, { ...ordinary, factor: 1000n }).lines[0]?.amount).toBe(144_600_000n);
});

const unknown = () => false;

it("takes the first column of amounts where no heading names the year", () => {
  expect(readPasteHead([["Ung i Nynäs", "5", "6"]], 2019, unknown).columns.map(({ key }) => key)).toEqual([
    "amount",
    null,
  ]);
  expect(
    readPasteHead(
      [
        ["", "2019", "2020", "2021"],
        ["a", "1", "2", "3"],
      ],
      2019,
      unknown,
    ).columns.map(({ key }) => key),
  ).toEqual(["amount", "secondYear", "thirdYear"]);
  expect(planPaste("", rows, 2019).lines).toEqual([]);
});

it("reads costs with a minus as costs, and leaves income alone", () => {
  const plan = planPaste("Ung i Nynäs\t-5\nResursråden\t-6\nMedlemsavgifter\t11", rows, 2019);
  expect(plan.turned).toBe(true);
  expect(applyPaste(plan, [], rows, ordinary).lines.map(({ amount }) => amount)).toEqual([500n, 600n, 1100n]);
});

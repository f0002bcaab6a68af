import { describe, expect, it } from "vitest";
import type { FinanceRow, RowArea, RowOrientation } from "../finance-row.ts";
import type { Budget } from "./budget.ts";
import { budgetInForce, emptyLine } from "./budget.ts";
import { adoptedLate, changedSinceConsulted, checkAdoption, checkEditable } from "./budget-flow.ts";
import { groupOf, rowsInUse } from "./budget-groups.ts";
import { budgetShares } from "./budget-shares.ts";
import { budgetTable } from "./budget-table.ts";
import { budgetWarnings } from "./budget-warnings.ts";
import { contentFromJson, contentToJson } from "./content-json.ts";
import { redRows } from "./overspending.ts";
import { budgetDeadline } from "./statutory-deadline.ts";
import { versionDifferences } from "./version-differences.ts";

const proposal: Budget = {
  ...{ id: "b", year: 2019, version: 1, status: "proposal", stateAmountId: null, contributionsVersion: null },
  ...{
    deficitMotive: "",
    comment: "",
    consultedOn: null,
    consultedEdition: null,
    adoptedOn: null,
    reference: "",
  },
  ...{ edition: 3, savedAt: "2018-10-01T10:00:00Z", savedBy: "u", canUndo: false },
};

function row(label: string, area: RowArea, orientation: RowOrientation | null = null): FinanceRow {
  const kind = area === "reserve" ? "reserve" : area === "contributions" ? "income" : "cost";
  const ties = { interventionId: null, projectId: null, sort: 0, endsYear: null };
  return { id: label, label, kind, area, orientation, ...ties };
}

describe("shares with their base", () => {
  const shares = (individual: bigint, structural: bigint, office: bigint) => {
    const line = (of: FinanceRow, amount: bigint, individualPercent: number | null = null) => ({
      ...{ row: of, group: groupOf(of), amount, individualPercent },
    });
    return budgetShares(
      [
        line(row("a", "intervention", "individual"), individual),
        line(row("b", "intervention", "structural"), structural),
        line(row("c", "pot"), 500n),
        line(row("d", "office"), office),
      ],
      individual + structural + 500n + office,
    );
  };

  it("86–14 and 15 % for 2019, 89–11 and 19 % for 2020", () => {
    const of2019 = shares(860_000n, 140_000n, 176_000n);
    expect([of2019.individual.percent, of2019.structural.percent, of2019.administration.percent]).toEqual([
      86, 14, 15,
    ]);
    expect(of2019.individual).toMatchObject({ part: 860_000n, whole: 1_000_000n });
    expect(of2019.undivided).toBe(500n);
    const of2020 = shares(890_000n, 110_000n, 235_000n);
    expect([of2020.individual.percent, of2020.structural.percent, of2020.administration.percent]).toEqual([
      89, 11, 19,
    ]);
  });

  it("divide a row by its own percent, and say nothing without a base", () => {
    const of = row("a", "intervention", "individual");
    const divided = { row: of, group: groupOf(of), amount: 1000n, individualPercent: 40 };
    expect(budgetShares([divided], 1000n)).toMatchObject({
      individual: { part: 400n, percent: 40 },
      structural: { part: 600n, percent: 60 },
      administration: { part: 0n, percent: 0 },
    });
    expect(budgetShares([], 0n)).toMatchObject({
      individual: { percent: null },
      structural: { percent: null },
    });
  });
});

describe("the way to an adopted budget", () => {
  const consulted: Budget = {
    ...proposal,
    status: "consulted",
    consultedOn: "2018-10-15",
    consultedEdition: 3,
  };
  const adopted: Budget = { ...consulted, status: "adopted", adoptedOn: "2018-11-21" };
  const today = "2018-12-15";
  const code = (budget: Budget, on: string) => {
    const outcome = checkAdoption(budget, on, today);
    return outcome.ok ? "ok" : outcome.refusal.code;
  };

  it("asks for consultation before adoption", () => {
    expect([
      code(proposal, "2018-11-21"),
      code(consulted, "2018-10-15"),
      code(consulted, "2018-12-16"),
      code(adopted, "2018-11-22"),
      code(consulted, "2018-11-21"),
    ]).toEqual(["budget.notConsulted", "budget.consultedLate", "budget.futureDay", "budget.frozen", "ok"]);
  });

  it("freezes what is adopted, and refuses an old edition", () => {
    expect(checkEditable(adopted, 3)).toMatchObject({ refusal: { code: "budget.frozen" } });
    expect(checkEditable(proposal, 2)).toMatchObject({ refusal: { code: "budget.edited", edition: 3 } });
    expect(checkEditable(proposal, 3)).toMatchObject({ ok: true });
  });

  it("has 30 November of the year before as its last day, by 23 §", () => {
    expect(budgetDeadline(2025)).toEqual({ day: "2024-11-30", reference: expect.stringContaining("23 §") });
    expect(adoptedLate([adopted])).toBe(false);
    expect(adoptedLate([{ ...adopted, adoptedOn: "2018-12-01" }])).toBe(true);
    expect(adoptedLate([adopted, { ...adopted, version: 2, adoptedOn: "2019-05-02" }])).toBe(false);
    expect(adoptedLate([proposal])).toBe(false);
  });

  it("takes the latest adopted version as the one in force", () => {
    const second = { ...adopted, version: 2 };
    expect(budgetInForce([adopted, second, { ...proposal, version: 3 }])).toBe(second);
    expect(budgetInForce([proposal])).toBe(proposal);
    expect(budgetInForce([])).toBeNull();
  });

  it("sees what was changed after the consultation", () => {
    expect(changedSinceConsulted(consulted)).toBe(false);
    expect(changedSinceConsulted({ ...consulted, edition: 4 })).toBe(true);
  });
});

describe("warnings", () => {
  const stage = { id: "old", stage: "preliminary", amount: 100n, datedOn: "2018-08-01" } as const;
  const zero = { amount: 0n, previous: 0n, deviation: 0n, secondYear: null, thirdYear: null };
  const kinds = (
    budget: Budget,
    result = 0n,
    contributionsVersion: number | null = null,
    today = "2018-11-01",
  ) =>
    budgetWarnings({
      budget,
      versions: [budget],
      sums: { result: { ...zero, amount: result } },
      builtOn: budget.stateAmountId === null ? null : stage,
      later: budget.stateAmountId === "old" ? { ...stage, id: "new", datedOn: "2018-10-20" } : null,
      known: { total: 200n, contributionsVersion, stage: null },
      today,
    }).map(({ kind }) => kind);

  it("name a later stage or decision than the one the income was fetched from", () => {
    expect(kinds({ ...proposal, stateAmountId: "old" })).toEqual(["laterStage"]);
    expect(kinds({ ...proposal, stateAmountId: "new" })).toEqual([]);
    expect(kinds({ ...proposal, stateAmountId: "new", contributionsVersion: 1 }, 0n, 2)).toEqual([
      "laterContributions",
    ]);
    expect(kinds(proposal, 0n, 2)).toEqual([]);
  });

  it("ask for the motive of a deficit, and note days that have passed", () => {
    expect(kinds(proposal, -1n)).toEqual(["deficitWithoutMotive"]);
    expect(kinds({ ...proposal, deficitMotive: "Överskott 2018 används" }, -1n)).toEqual([]);
    expect(kinds(proposal, 0n, null, "2018-12-01")).toEqual(["deadlinePassed"]);
    const late: Budget = {
      ...proposal,
      status: "adopted",
      adoptedOn: "2018-12-05",
      consultedOn: "2018-11-01",
    };
    expect(kinds({ ...late, consultedEdition: 2 }, 0n, null, "2019-01-01")).toEqual([
      "adoptedLate",
      "changedSinceConsulted",
    ]);
  });
});

describe("the table", () => {
  it("has the version's rows and those only last year had money on", () => {
    const rows = [row("ny", "intervention"), row("gammal", "intervention"), row("aldrig", "intervention")];
    const table = budgetTable({
      budget: proposal,
      lines: [{ ...emptyLine("ny"), amount: 7n }],
      previous: [{ ...emptyLine("gammal"), amount: 5n }, emptyLine("aldrig")],
      rows,
    });
    expect(table.lines.map((line) => [line.row.label, line.amount, line.previous, line.deviation])).toEqual([
      ["gammal", 0n, 5n, -5n],
      ["ny", 7n, 0n, 7n],
    ]);
    expect(table.hasPrevious).toBe(true);
  });

  it("leaves out rows that have ended", () => {
    const ended = { ...row("slut", "office"), endsYear: 2018 };
    expect(rowsInUse([ended, row("kvar", "office")], 2019).map(({ label }) => label)).toEqual(["kvar"]);
    expect(rowsInUse([ended], 2018)).toHaveLength(1);
  });
});

it("tells two versions apart row by row", () => {
  const before = [{ ...emptyLine("a"), amount: 1n }, emptyLine("b"), emptyLine("c")];
  const after = [{ ...emptyLine("a"), amount: 4n }, emptyLine("b"), { ...emptyLine("d"), comment: "ny" }];
  expect(versionDifferences(before, after).map(({ rowId, difference }) => [rowId, difference])).toEqual([
    ["a", 3n],
    ["d", 0n],
  ]);
});

describe("red rows", () => {
  const tkr = (count: number) => BigInt(count) * 100_000n;
  const communication = row("Kommunikation", "intervention", "structural");
  const decision = {
    ...{ id: "d", year: 2015, rowId: "Kommunikation", decidedOn: "2015-09-09" },
    ...{ reference: "Styrelsen 2015-09-09", financing: "Ur potten" },
  };
  const spent = [{ row: communication, budget: tkr(100), outcome: tkr(118) }];

  it("are explained by their decision: communication 118 of 100 tkr, decided 2015-09-09", () => {
    expect(redRows(spent, [{ ...decision, amount: tkr(18) }])).toMatchObject([
      { spending: "withinDecided", additions: tkr(18), decisions: [{ decidedOn: "2015-09-09" }] },
    ]);
    expect(redRows(spent, [{ ...decision, amount: 0n }])[0]?.spending).toBe("overspentDecided");
    expect(redRows(spent, [])[0]?.spending).toBe("overspent");
  });

  it("are costs only, and only over the budget", () => {
    expect(redRows([{ row: communication, budget: tkr(100), outcome: tkr(100) }], [])).toEqual([]);
    expect(redRows([{ row: row("Avgifter", "contributions"), budget: 0n, outcome: 5n }], [])).toEqual([]);
  });
});

it("keeps amounts to the öre through JSON", () => {
  const line = { ...emptyLine("a"), amount: 9_007_199_254_740_993n, secondYear: -5n, comment: "å" };
  const content = { lines: [line], deficitMotive: "m", comment: "" };
  expect(contentFromJson(JSON.parse(contentToJson(content)))).toEqual(content);
});

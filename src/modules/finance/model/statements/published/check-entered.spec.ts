import { describe, expect, it } from "vitest";
import { checkEntered } from "./check-entered.ts";
import type { EnteredFigure, EnteredRelation } from "./entered.ts";
import type { Unit } from "./figure.ts";

function figures(
  document: string,
  amounts: Readonly<Record<string, number>>,
  unit: Unit = "kronor",
): EnteredFigure[] {
  return Object.entries(amounts).map(([key, amount]) => ({
    ...{ document, year: 2017, key, unit, place: "" },
    amount: BigInt(amount * 100),
  }));
}

const found = (
  entered: readonly EnteredFigure[],
  relations: readonly EnteredRelation[] = [],
  own: Readonly<Record<string, number>> = {},
) =>
  checkEntered(
    entered,
    relations,
    Object.entries(own).map(([key, amount]) => ({ key, amount: BigInt(amount * 100) })),
  ).findings.map((one) => `${one.kind} ${one.what}`);

describe("figures entered from a document", () => {
  it("follow from each other by where they stand", () => {
    const balance = {
      "balans/receivables/2017": 100,
      "balans/cash/2017": 50,
      "balans/currentAssets/2017": 151,
      "balans/totalAssets/2017": 151,
      "balans/totalEquityAndLiabilities/2017": 150,
      "balans/cash/2016": 40,
      "balans/receivables/2016": 70,
      "kassaflode/cashStart/2017": 41,
      "kassaflode/cashEnd/2016": 40,
      "kassaflode/cashFlow/2017": 10,
      "kassaflode/changeReceivables/2017": -29,
    };
    expect(found(figures("ÅR", balance)).sort()).toEqual([
      "cross-table Likvida medel vid årets början",
      "cross-table Tillgångar mot eget kapital och skulder",
      "difference Förändring av fordringar",
      "sum Summa omsättningstillgångar 2017",
    ]);
  });

  it("are not judged on a sum that is entered in part", () => {
    const part = figures("ÅR", { "not-costs/Lokaler/2017": 10, "not-costs/summa/2017": 30 });
    const own = { "not-costs/Lokaler/2017": 10, "not-costs/Löner/2017": 20, "not-costs/summa/2017": 30 };
    expect(found(part, [], own)).toEqual([]);
    expect(found(part)).toEqual(["sum Summa not-costs 2017"]);
    const statement = figures("ÅR", { "resultat/costs/2017": -30, "resultat/netCost/2017": 5 });
    expect(found(statement, [], { "resultat/memberContributions/2017": 35 })).toEqual([]);
  });

  it("carry last year's equity forward, and tie each note to its line with the line's sign", () => {
    const entered = figures("ÅR", {
      "not-equity/Ingående eget kapital/2017": 101,
      "balans/equity/2016": 100,
      "not-costs/summa/2017": 30,
      "not-costs/Löner/2017": 30,
      "resultat/costs/2017": -31,
    });
    expect(found(entered)).toEqual([
      "cross-table Ingående eget kapital mot förra årets utgående",
      "cross-table Notens summa mot raden 2017",
    ]);
  });

  it("take relations of their own, with terms drawn off", () => {
    const entered = figures("ÅR", { a: 10, b: 4, c: 7 });
    const relation = {
      document: "ÅR",
      position: 0,
      rule: "sum",
      what: "a − b",
      stated: "c",
      terms: ["a", "-b"],
    } as const;
    expect(found(entered, [relation])).toEqual(["sum a − b"]);
    expect(found(entered, [{ ...relation, stated: "a", terms: ["b", "−c", "a", "c", "-b"] }])).toEqual([]);
  });
});

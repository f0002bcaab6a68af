import { describe, expect, it } from "vitest";
import { knownModels } from "./allocation-model.ts";
import { knownLadder } from "./known-ladder.ts";
import type { ScenarioContent, SupposedYear } from "./scenario.ts";
import { checkScenario, mostScenarios, nameOfCopy } from "./scenario.ts";
import { scenarioResult } from "./scenario-result.ts";

const tkr = 100_000n;
const rules = { models: knownModels, ladders: [knownLadder] };
const supposed: SupposedYear = {
  pool: 339_000n * tkr,
  associations: 70,
  supportShare: 15_000,
  inhabitantShare: 12_000,
  effect: "fullCorrection",
  decided: null,
  otherIncome: 0n,
  costs: 10_000n * tkr,
};
const content: ScenarioContent = {
  name: "Försiktigt",
  firstYear: 2018,
  openingEquity: 703_179_800n,
  openingAllowed: 290_000_000n,
  previousAmount: 5_800n * tkr,
  years: [
    supposed,
    { ...supposed, effect: "lockLost" },
    { ...supposed, effect: "decided", decided: 4_000n * tkr },
  ],
};

describe("scenarios of three years", () => {
  it("let an excess lower the next year's amount and follow equity onwards", () => {
    const [first, second, third] = scenarioResult(content, rules);
    expect(first).toMatchObject({ calculated: 483_175_000n, state: 276_585_100n, total: 553_170_200n });
    expect((first?.region ?? 0n) + (first?.municipalities ?? 0n)).toBe(first?.state);
    expect(first?.equity).toBe(703_179_800n + 553_170_200n - 10_000n * tkr);
    expect(first?.allowed).toBe(110_634_040n);
    expect(first?.excess).toBe((first?.equity ?? 0n) - 110_634_040n);
    expect(second).toMatchObject({ state: 483_175_000n });
    expect(third).toMatchObject({ state: 4_000n * tkr, total: 8_000n * tkr });
    expect(third?.equity).toBe((second?.equity ?? 0n) - 2_000n * tkr);
  });

  it("keep the lock while equity is within the ladder", () => {
    const within = { ...content, openingEquity: 1n, years: [supposed] };
    expect(scenarioResult(within, rules)[0]?.state).toBe(5_220n * tkr);
  });

  it("say nothing of the model where the pool is too small", () => {
    const [year] = scenarioResult({ ...content, years: [{ ...supposed, pool: 1n }] }, rules);
    expect(year).toMatchObject({ calculated: null, state: 0n });
  });

  it("stand beside each other with names of their own", () => {
    const kept = { ...content, id: "a", removed: false };
    const code = (change: Partial<ScenarioContent>, others = [kept]) => {
      const checked = checkScenario({ ...content, ...change }, others);
      return checked.ok ? null : checked.refusal.code;
    };
    expect(code({ name: "försiktigt" })).toBe("scenario.nameTaken");
    expect(code({ name: "försiktigt", firstYear: 2019 })).toBeNull();
    expect(code({}, [{ ...kept, removed: true }])).toBeNull();
    expect(code({ name: "Nytt", years: [{ ...supposed, effect: "decided" }] })).toBe(
      "scenario.needsDecision",
    );
    const many = Array.from({ length: mostScenarios }, (_, at) => ({ ...kept, name: String(at) }));
    expect(code({ name: "Nytt" }, many)).toBe("scenario.tooMany");
  });

  it("get a free name as a copy", () => {
    expect(nameOfCopy("A", [])).toBe("A (kopia)");
    expect(nameOfCopy("A (kopia)", ["A", "a (kopia)"])).toBe("A (kopia 2)");
  });
});

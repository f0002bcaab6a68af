import { describe, expect, it } from "vitest";
import { accepted } from "../../../../../tests/support/world.ts";
import { knownModels, modelFor } from "./allocation-model.ts";
import { fullCorrection, stateAmountUnder } from "./equity-effect.ts";
import { estimateAllocation } from "./estimate.ts";

const tkr = 100_000n;
const model = { baseGrant: 400n * tkr, supportRate: 750_000, decreaseLock: 100_000 };
const example = {
  pool: 339_000n * tkr,
  associations: 70,
  supportShare: 15_000,
  inhabitantShare: 12_000,
  previous: null,
};

describe("the estimate of the state's amount", () => {
  it("gives 4 831.75 tkr in example A: base 400, pool 339 000, 70 associations, 1.5 and 1.2 percent", () => {
    const { rest, calculated } = accepted(estimateAllocation(model, example));
    expect(rest).toBe(311_000n * tkr);
    expect(calculated).toBe(483_175_000n);
  });

  it("gives 5 220 tkr with the lock and 4 831.75 without in example B", () => {
    const estimate = accepted(estimateAllocation(model, { ...example, previous: 5_800n * tkr }));
    expect(estimate.lowest).toBe(5_220n * tkr);
    expect(estimate.withLock).toBe(5_220n * tkr);
    expect(estimate.withoutLock).toBe(483_175_000n);
  });

  it("counts no lock where none is in force or last year is not known", () => {
    const free = { ...model, decreaseLock: null };
    expect(accepted(estimateAllocation(free, { ...example, previous: 5_800n * tkr })).lowest).toBeNull();
    expect(accepted(estimateAllocation(model, example)).lowest).toBeNull();
  });

  it("refuses a pool that does not cover the base grants", () => {
    expect(estimateAllocation(model, { ...example, pool: 27_999n * tkr })).toEqual({
      ok: false,
      refusal: { code: "estimate.poolTooSmall" },
    });
  });

  it("takes the parameters of the year, and says from 2018 that the lock is not confirmed", () => {
    expect(modelFor(knownModels, 2017)).toMatchObject({ validFromYear: 2016, verified: true });
    expect(modelFor(knownModels, 2026)).toMatchObject({ validFromYear: 2018, verified: false });
    expect(modelFor(knownModels, 2014)).toMatchObject({ validFromYear: 2016 });
    expect(modelFor([], 2014)).toBeNull();
  });
});

describe("what an excess may do to the next allocation", () => {
  const excess = 413_179_800n;
  const parts = { withLock: 5_220n * tkr, withoutLock: 483_175_000n, excess, decided: null };

  it("is −2 065 899.00 for the state and −1 032 949.50 for each of the others in S1", () => {
    expect(fullCorrection(excess)).toEqual({
      state: -206_589_900n,
      region: -103_294_950n,
      municipalities: -103_294_950n,
    });
    expect(stateAmountUnder("fullCorrection", parts)).toBe(483_175_000n - 206_589_900n);
  });

  it("is the lost lock alone in S2", () => {
    expect(stateAmountUnder("lockLost", parts)).toBe(483_175_000n);
  });

  it("is the decision as received in S3, which replaces the estimate", () => {
    expect(stateAmountUnder("decided", parts)).toBeNull();
    expect(stateAmountUnder("decided", { ...parts, decided: 4_000n * tkr })).toBe(4_000n * tkr);
  });

  it("is nothing within the ladder, and never below zero", () => {
    expect(stateAmountUnder("fullCorrection", { ...parts, excess: 0n })).toBe(5_220n * tkr);
    expect(stateAmountUnder("fullCorrection", { ...parts, excess: 100_000n * tkr })).toBe(0n);
  });
});

import { expect, it } from "vitest";
import type { LedgerSum } from "../ledger/ledger-sum.ts";
import { costOnObject } from "./object-cost.ts";

const sum = (account: string, object: string, amount: bigint): LedgerSum => ({
  ...{ account, month: 1, amount, rows: 1, objects: { "10": object } },
});
const sums = [sum("4010", "77", 300n), sum("3990", "77", -200n), sum("5010", "78", 50n)];
const project = { ledgerDimension: "10", ledgerObject: "77" };

it("sums the cost on a project's object, without the grant booked there", () => {
  expect(costOnObject(project, sums)).toBe(300n);
  expect(costOnObject({ ...project, ledgerObject: "" }, sums)).toBeNull();
  expect(costOnObject({ ...project, ledgerObject: "77, 78" }, sums)).toBe(350n);
  expect(costOnObject(project, [])).toBeNull();
});

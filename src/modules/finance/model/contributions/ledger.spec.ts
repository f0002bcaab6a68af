import { describe, expect, it } from "vitest";
import type { EntryKind, LedgerEntry } from "./ledger.ts";
import { balanceOf, openCalls, overdueCalls, standing } from "./ledger.ts";

let made = 0;
const entry = (kind: EntryKind, amount: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ id: `e${++made}`, year: 2017, memberId: "Haninge", kind, amount: BigInt(amount) },
  ...{ enteredOn: "2017-01-10", dueOn: null, correctsYear: null, reference: "", note: "", reversesId: null },
  ...more,
});

describe("a member's ledger", () => {
  it("keeps a correction of an earlier year as a row of its own beside what is decided", () => {
    const entries = [
      entry("corrected", -234_828, { correctsYear: 2016 }),
      entry("called", 2_167_644, { dueOn: "2017-02-01" }),
      entry("paid", 2_000_000),
      entry("reminded", 167_644),
    ];
    expect(balanceOf(2_402_472n, entries)).toEqual({
      ...{ decided: 2_402_472n, corrected: -234_828n, called: 2_167_644n, paid: 2_000_000n },
      ...{ toCall: 0n, owed: 167_644n },
    });
  });

  it("counts nothing of what has been reversed, and keeps both rows", () => {
    const wrong = entry("paid", 500);
    const undo = entry("paid", -500, { reversesId: wrong.id });
    expect(balanceOf(1000n, [wrong, undo]).owed).toBe(1000n);
    expect(standing([wrong, undo, entry("called", 1000)])).toHaveLength(1);
  });

  it("counts payments against the oldest call first", () => {
    const calls = [
      entry("called", 100, { dueOn: "2017-04-01" }),
      entry("called", 100, { dueOn: "2017-02-01" }),
      entry("called", 100, { dueOn: "2017-08-01" }),
    ];
    const entries = [...calls, entry("paid", 150)];
    expect(openCalls(entries).map(({ call, left }) => [call.dueOn, left])).toEqual([
      ["2017-04-01", 50n],
      ["2017-08-01", 100n],
    ]);
    expect(overdueCalls(entries, "2017-04-01")).toEqual([]);
    expect(overdueCalls(entries, "2017-04-02").map(({ left }) => left)).toEqual([50n]);
  });

  it("lets a call of less than nothing pay for the others", () => {
    expect(openCalls([entry("called", 100), entry("called", -100)])).toEqual([]);
  });
});

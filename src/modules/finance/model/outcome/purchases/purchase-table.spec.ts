import { describe, expect, it } from "vitest";
import type { Purchase, PurchaseKind } from "./purchase.ts";
import { kindsOfYear } from "./purchase.ts";
import { limitState, purchaseTable } from "./purchase-table.ts";

const kr = (kronor: number) => BigInt(kronor) * 100n;
const kind = (id: string, validFromYear: number, threshold: number): PurchaseKind => ({
  ...{ id, name: "Tolktjänster", threshold: kr(threshold), source: "beslut", validFromYear },
});
const kinds = [kind("old", 2016, 534_890), kind("new", 2018, 586_907)];
const bought = (amount: number, more: Partial<Purchase> = {}): Purchase => ({
  ...{ id: "i", kindId: "old", rowId: null, boughtOn: "2018-05-02", supplier: "Tolkbolaget" },
  ...{ amount: kr(amount), agreement: "", note: "", status: "bought" },
  ...more,
});

describe("purchases against the limit of direct procurement", () => {
  it("has the limit of the year, whichever version the purchase was entered with", () => {
    expect(kindsOfYear(kinds, 2017).map(({ id }) => id)).toEqual(["old"]);
    expect(kindsOfYear(kinds, 2015)).toEqual([]);
    const [line] = purchaseTable([bought(200_000), bought(100_000, { kindId: "new" })], kinds, 2018).kinds;
    expect(line).toMatchObject({ bought: kr(300_000), state: "within" });
    expect(line?.kind.id).toBe("new");
  });

  it("finds interpreters for 600 000 kr over the limit and for 200 000 kr under it", () => {
    const state = (amount: number) =>
      purchaseTable([bought(amount, { status: "planned" })], kinds, 2018).kinds[0]?.state;
    expect([state(600_000), state(200_000)]).toEqual(["over", "within"]);
  });

  it("leaves what is called off from a procured agreement outside", () => {
    const table = purchaseTable([bought(500_000, { agreement: "Ramavtal tolk" }), bought(1)], kinds, 2018);
    expect(table.kinds[0]).toMatchObject({ counted: kr(1), onAgreement: kr(500_000) });
  });

  it("sums per supplier", () => {
    const table = purchaseTable(
      [bought(5), bought(7), bought(9, { supplier: "Andra", status: "planned" })],
      kinds,
      2018,
    );
    expect(table.kinds[0]?.suppliers).toEqual([
      { supplier: "Andra", bought: 0n, planned: kr(9), onAgreement: 0n },
      { supplier: "Tolkbolaget", bought: kr(12), planned: 0n, onAgreement: 0n },
    ]);
  });

  it.each([
    [79_999n, "within"],
    [80_000n, "near"],
    [100_000n, "near"],
    [100_001n, "over"],
  ])("warns at %s öre of 100 000: %s", (counted, state) => {
    expect(limitState(counted, 100_000n)).toBe(state);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FinanceRow } from "../finance-row.ts";
import { coFinancingLines } from "./co-financing-table.ts";
import type { GrantEntry, GrantStatus } from "./grant.ts";
import { grantStatuses } from "./grant.ts";
import { checkGrant } from "./grant-change.ts";
import { grantPosition, trueOutcome } from "./grant-position.ts";
import { inWholeThousands, sumOfLines } from "./whole-thousands.ts";

const kronor = (amount: number) => BigInt(amount) * 100n;
const entry = (status: GrantStatus, amount: number, rowId: string | null = null): GrantEntry => ({
  ...{ id: `${status}-${rowId}`, projectId: "p", rowId, funder: "ESF", year: 2017, status },
  ...{ amount: kronor(amount), refusedCost: null, from: null, to: null },
  ...{ enteredOn: "2018-01-31", reference: "", note: "" },
});
const row = (id: string, label: string): FinanceRow => ({
  ...{ id, label, kind: "cost", area: "intervention", orientation: "individual" },
  ...{ interventionId: null, projectId: "p", sort: 1, endsYear: null },
});

describe("the true outcome", () => {
  it("is 3 284 000 of gross 6 200 000 with ESF 2 916 000", () => {
    expect(trueOutcome(kronor(6_200_000), grantPosition([entry("earned", 2_916_000)]))).toBe(
      kronor(3_284_000),
    );
  });

  it("is 3 446 000 when 300 000 of the cost is refused at 54 percent", () => {
    const typed = { ...entry("refused", 0), amount: null, refusedCost: kronor(300_000) };
    const checked = checkGrant(typed, 540_000);
    const refusal = checked.ok ? checked.value : null;
    expect(refusal?.amount).toBe(kronor(162_000));
    const position = grantPosition([entry("earned", 2_916_000), { ...entry("refused", 162_000) }]);
    expect(position.attributable).toBe(kronor(2_754_000));
    expect(trueOutcome(kronor(6_200_000), position)).toBe(kronor(3_446_000));
  });

  it("shows as own risk what is claimed and not paid, and what is accrued and not claimed", () => {
    const entries = [entry("earned", 1000), entry("claimed", 700), entry("paid", 400), entry("refused", 50)];
    expect(grantPosition(entries)).toMatchObject({
      attributable: kronor(950),
      claimedNotPaid: kronor(250),
      accruedNotClaimed: kronor(300),
      ownRisk: kronor(550),
      toRepay: 0n,
    });
  });

  it("says what is to be paid back when more is refused than is left", () => {
    expect(grantPosition([entry("paid", 400), entry("refused", 100)])).toMatchObject({
      attributable: kronor(300),
      ownRisk: 0n,
      toRepay: kronor(100),
    });
  });

  it("keeps 6 072 650 and 8 063 855 apart by their meaning", () => {
    const { byStatus, attributable } = grantPosition([
      entry("granted", 6_072_650),
      entry("earned", 8_063_855),
    ]);
    expect(byStatus).toMatchObject({ granted: kronor(6_072_650), earned: kronor(8_063_855) });
    expect(attributable).toBe(kronor(8_063_855));
  });

  it("never adds the parts by row to the whole they are parts of", () => {
    const parts = [entry("earned", 60, "a"), entry("earned", 40, "b")];
    expect(grantPosition(parts).attributable).toBe(kronor(100));
    expect(grantPosition([...parts, entry("earned", 101)]).attributable).toBe(kronor(101));
  });

  it("is paid + claimed and not paid + accrued and not claimed, whatever is entered", () => {
    const some = fc.array(
      fc.record({ status: fc.constantFrom(...grantStatuses), amount: fc.bigInt(0n, 10n ** 9n) }),
    );
    fc.assert(
      fc.property(some, (entries) => {
        const position = grantPosition(entries.map((one) => ({ ...one, rowId: null })));
        const { paid } = position.byStatus;
        expect(paid - position.toRepay + position.claimedNotPaid + position.accruedNotClaimed).toBe(
          position.attributable,
        );
      }),
    );
  });
});

describe("gross, net and true deviation", () => {
  const figures = [
    { row: row("a", "MIA – projektgemensamt"), gross: kronor(4_256_357), budget: kronor(85_000) },
    { row: row("b", "MIA Östra Södertörn"), gross: kronor(5_728_345), budget: kronor(2_991_000) },
    {
      row: row("c", "MIA Östra Södertörn, egenfinansiering"),
      gross: kronor(489_872),
      budget: kronor(268_000),
    },
    { row: { ...row("d", "Kansli"), projectId: null }, gross: 1n, budget: 1n },
  ];
  const grants = [
    entry("earned", 4_180_000, "a"),
    entry("earned", 3_490_000, "b"),
    entry("earned", 394_000, "c"),
    entry("earned", 8_063_855),
  ];
  const lines = coFinancingLines(figures, grants);

  it("are −9, −753 and −173 tkr for MIA 2017 as Östra Södertörn shows it, and not −126", () => {
    const shown = lines.map(inWholeThousands);
    expect(shown.map(({ netDeviation }) => netDeviation)).toEqual([-9n, -753n, -173n]);
    expect(shown[2]).toEqual({
      ...{ gross: 489n, budget: 268n, grossDeviation: 221n },
      ...{ grant: 394n, net: 95n, netDeviation: -173n },
    });
    expect(shown.map(({ grossDeviation }) => grossDeviation)).toEqual([4171n, 2737n, 221n]);
    expect(sumOfLines(shown)).toMatchObject({ grant: 8064n, netDeviation: -935n });
  });

  it("are exact in kronor beside it, and take project rows alone", () => {
    expect(lines.map(({ netDeviation }) => netDeviation)).toEqual([-8643, -752_655, -172_128].map(kronor));
    expect(lines).toHaveLength(3);
  });
});

describe("an entry of a grant", () => {
  const typed = { ...entry("claimed", 0), amount: null };
  it.each([
    ["grant.noAmount", typed, 540_000],
    ["grant.periodBackwards", { ...typed, amount: 1n, from: "2017-02-01", to: "2017-01-01" }, 0],
    ["grant.rateUnknown", { ...typed, status: "refused" as const, refusedCost: 1n }, 0],
  ])("is refused with %s", (code, sent, rate) => {
    expect(checkGrant(sent, rate)).toEqual({ ok: false, refusal: { code } });
  });
});

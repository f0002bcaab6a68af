import { keepPost, keepPurchase, keepPurchaseKind, keepVatPeriod } from "../../src/modules/finance/index.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import { enterYear } from "../support/finance-year.ts";
import type { World } from "../support/world.ts";
import { accepted } from "../support/world.ts";

/** A row with budget and ledger, a post, a purchase and a period of VAT, so that their pages open. */
export async function enterMoney(world: World, economist: Actor): Promise<void> {
  const rows = await enterYear(world, economist, 2018, [{ label: "Team", outcome: 90, budget: 100 }]);
  const rowId = rows.get("Team") ?? "";
  await world.inZone(economist, async (work) => {
    accepted(
      await keepPost(work, {
        ...{ rowId, role: "Handledare", employerMemberId: null, employer: "Förbundet", note: "" },
        ...{ funder: "association", scopePercent: 50, fullTimeMonthlyCost: 4_500_000n, vacant: false },
        ...{ fromOn: "2018-01-01", toOn: null },
      }),
    );
    const { kind } = await keepPurchaseKind(work, {
      ...{ name: "Tolktjänster", threshold: 58_690_700n, source: "LOU", validFromYear: 2018 },
    });
    accepted(
      await keepPurchase(work, {
        ...{ kindId: kind.id, rowId, boughtOn: "2018-02-01", supplier: "Tolkbolaget", amount: 100n },
        ...{ agreement: "", note: "", status: "bought" },
      }),
    );
    accepted(
      await keepVatPeriod(work, {
        ...{ year: 2017, firstMonth: 1, months: 3, inputVat: 100n, standardAmount: 0n, note: "" },
        ...{ appliedOn: null, paidOn: null, paidAmount: null },
      }),
    );
  });
}

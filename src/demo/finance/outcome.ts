import {
  explainDeviation,
  keepPost,
  keepPurchase,
  keepPurchaseKind,
  keepVatPeriod,
  setLimits,
} from "../../modules/finance/index.ts";
import type { Work } from "../../platform/db/work.ts";
import type { Outcome, Refusal } from "../../platform/values/outcome.ts";
import type { FinanceDemo } from "./finance-demo.ts";
import { demoExplanations } from "./outcome-explanations.ts";
import { demoKinds, demoPosts, demoPurchases, demoVatPeriods } from "./outcome-figures.ts";

/** Low enough to find the four rows that the annual report leaves unexplained; öre. */
const threshold = 100_000n;

/** Explanations of 2017, posts, purchases and the log of VAT; in one transaction, since it is tried again when broken off. */
export async function addOutcome(demo: FinanceDemo): Promise<void> {
  await demo.db.inZone(demo.economist, async (work) => {
    accept(await setLimits(work, 2017, { explanationThreshold: threshold, explanationPercent: 0 }));
    for (const [label, said] of Object.entries(demoExplanations))
      accept(
        await explainDeviation(work, {
          ...{ rowId: demo.row(label), year: 2017, month: 12, measure: "", decision: "", parts: [] },
          ...said,
        }),
      );
    for (const { row, member, ...post } of demoPosts)
      accept(
        await keepPost(work, {
          ...post,
          rowId: demo.row(row),
          employerMemberId: member === undefined ? null : demo.member(member),
        }),
      );
    await addPurchases(work, demo);
    for (const period of demoVatPeriods) accept(await keepVatPeriod(work, period));
  });
}

async function addPurchases(work: Work, demo: FinanceDemo): Promise<void> {
  const ids = new Map<string, string>();
  for (const kind of demoKinds) ids.set(kind.name, (await keepPurchaseKind(work, kind)).kind.id);
  for (const { kind, row, ...purchase } of demoPurchases)
    accept(await keepPurchase(work, { ...purchase, kindId: ids.get(kind) ?? "", rowId: demo.row(row) }));
}

function accept<T>(outcome: Outcome<T, Refusal>): void {
  if (!outcome.ok) throw new Error(`the demo's outcome was refused: ${outcome.refusal.code}`);
}

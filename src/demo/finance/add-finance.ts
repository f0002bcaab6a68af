import { addFinanceRow } from "../../modules/finance/index.ts";
import { interventionsOf } from "../../modules/interventions/index.ts";
import type { Actor } from "../../platform/access/actor.ts";
import type { Database } from "../../platform/db/database.ts";
import { idOf } from "../structure.ts";
import { addAllocation } from "./allocation.ts";
import { addBudget } from "./budget.ts";
import { addCoFinancing } from "./co-financing.ts";
import { addContributions } from "./contributions.ts";
import type { FinanceDemo } from "./finance-demo.ts";
import { addOutcome } from "./outcome.ts";
import { addReports } from "./reports.ts";
import { demoRows } from "./rows.ts";
import { addStatements } from "./statements.ts";
import { addYearWheel } from "./year-wheel.ts";

/** Each is a step of the demo's loading: done once, in order, and tried again at the next start where it was broken off. */
export const financeSteps: readonly {
  readonly key: string;
  readonly text: string;
  readonly add: (demo: FinanceDemo) => Promise<void>;
}[] = [
  { key: "budgets", text: "budgetarna för 2017–2019", add: addBudget },
  { key: "contributions", text: "medlemsavgifterna 2014–2019", add: addContributions },
  { key: "ledger", text: "bokföringen för 2016 och 2017", add: addStatements },
  { key: "outcome", text: "förklaringar, bemanning, inköp och moms", add: addOutcome },
  { key: "allocation", text: "statens tilldelning och eget kapital", add: addAllocation },
  { key: "coFinancing", text: "projektet MIA och bidragen 2014–2019", add: addCoFinancing },
  { key: "yearWheel", text: "årshjulet och medlemmarnas adresser", add: addYearWheel },
  { key: "reports", text: "årsredovisningen för 2017 och planen för 2019", add: addReports },
];

/** The rows first, in one transaction; everything else speaks of them. */
export async function addFinanceRows(db: Database, economist: Actor): Promise<void> {
  await db.inZone(economist, async (work) => {
    const interventions = new Map((await interventionsOf(work)).map((one) => [one.name, one.id]));
    for (const [index, row] of demoRows.entries()) {
      await addFinanceRow(work, economist.associationId, {
        id: work.newId(),
        sort: index + 1,
        label: row.label,
        kind: row.kind,
        area: row.area,
        orientation: row.orientation,
        interventionId: row.intervention === undefined ? null : idOf(interventions, row.intervention),
        projectId: null,
        endsYear: row.endsYear ?? null,
      });
    }
  });
}

import { addGoal } from "../../modules/goals/index.ts";
import type { ReportKind } from "../../modules/reports/index.ts";
import {
  addBlock,
  adoptReport,
  createReport,
  keepSeats,
  readOutline,
  writeBlock,
} from "../../modules/reports/index.ts";
import type { Work } from "../../platform/db/work.ts";
import type { Outcome, Refusal } from "../../platform/values/outcome.ts";
import type { FinanceDemo } from "./finance-demo.ts";
import { annualReportTexts } from "./report-annual-texts.ts";
import { demoGoals2019, demoSeats } from "./report-facts.ts";
import { planTexts } from "./report-plan-texts.ts";

interface DemoReport {
  readonly kind: ReportKind;
  readonly year: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly adoption: { readonly adoptedOn: string; readonly adoptedReference: string };
}

const reports: readonly DemoReport[] = [
  {
    ...{ kind: "annualReport", year: 2017, texts: annualReportTexts },
    adoption: { adoptedOn: "2018-03-21", adoptedReference: "" },
  },
  {
    ...{ kind: "operationalPlan", year: 2019, texts: planTexts },
    adoption: { adoptedOn: "2018-11-21", adoptedReference: "§ 58" },
  },
];

/** The annual report of 2017 and the plan for 2019, with texts of the demo's own and every figure from the data. */
export async function addReports(demo: FinanceDemo): Promise<void> {
  await demo.db.inZone(demo.economist, async (work) => {
    await addGoals(work, demo);
    for (const report of reports) await addReport(work, demo, report);
  });
}

async function addGoals(work: Work, demo: FinanceDemo): Promise<void> {
  for (const [index, { intervention, ...goal }] of demoGoals2019.entries())
    await addGoal(work, work.actor.associationId, {
      ...{ id: work.newId(), interventionId: demo.intervention(intervention), year: 2019 },
      ...{ target: null, targetText: "", direction: "atLeast", dueOn: "2019-12-31", sort: index + 1 },
      ...{ councilScope: goal.measure === "consultations", ...goal },
    });
}

async function addReport(
  work: Work,
  demo: FinanceDemo,
  { kind, year, texts, adoption }: DemoReport,
): Promise<void> {
  const report = accepted(await createReport(work, { kind, year, from: "outline", charterAsks: false }));
  const own = new Set(((await readOutline(work, report.id))?.blocks ?? []).map(({ heading }) => heading));
  for (const heading of Object.keys(texts).filter((one) => !own.has(one)))
    accepted(
      await addBlock(work, report.id, { kind: "text", level: 1, heading, dataKey: "", afterId: null }),
    );
  for (const block of (await readOutline(work, report.id))?.blocks ?? []) {
    const body = block.kind === "text" ? texts[block.heading] : undefined;
    if (body !== undefined) accepted(await writeBlock(work, report.id, block.id, { ...block, body }));
  }
  if (kind === "annualReport")
    accepted(
      await keepSeats(
        work,
        report.id,
        demoSeats.map(({ member, ...seat }) => ({ ...seat, name: "", memberId: demo.member(member) })),
      ),
    );
  accepted(await adoptReport(work, report.id, adoption));
}

function accepted<T>(outcome: Outcome<T, Refusal>): T {
  if (!outcome.ok) throw new Error(`a document of the demo was refused: ${outcome.refusal.code}`);
  return outcome.value;
}

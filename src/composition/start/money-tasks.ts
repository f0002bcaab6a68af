import { moneyAction, readMoneyTasks } from "../../modules/finance/index.ts";
import { readWheel } from "../../modules/reports/index.ts";
import type { Work } from "../../platform/db/work.ts";
import { formatIsoDate } from "../../platform/values/format.ts";
import type { ActionItem } from "../../ui/index.ts";

/** What the year's money and the wheel of the coming year ask of those who keep them; nothing for those who only read. */
export async function moneyTasks(work: Work, year: number): Promise<ActionItem[]> {
  const { duty } = work.actor;
  if (duty !== "economist" && duty !== "director") return [];
  const tasks = await readMoneyTasks(work, year);
  const steps = await readWheel(work, year + 1);
  return [
    ...tasks.map(moneyAction),
    ...steps
      .filter((step) => step.state === "late" || step.state === "coming")
      .map(
        (step): ActionItem => ({
          href: `/arshjul?ar=${year + 1}`,
          label: `${step.label} (${year + 1})`,
          reason: step.source,
          when: `senast ${formatIsoDate(step.plannedOn ?? "")}`,
          late: step.state === "late",
        }),
      ),
  ];
}

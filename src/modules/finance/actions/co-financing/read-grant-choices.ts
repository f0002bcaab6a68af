import type { BareWork } from "../../../../platform/db/work.ts";
import type { Project } from "../../model/co-financing/project.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { readProjects } from "../../store/co-financing/projects.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";

/** What a grant can belong to: a project, and a row of cost. */
export async function readGrantChoices(
  work: BareWork,
): Promise<{ readonly projects: readonly Project[]; readonly rows: readonly FinanceRow[] }> {
  return {
    projects: await readProjects(work),
    rows: (await readFinanceRows(work)).filter(({ kind }) => kind === "cost"),
  };
}

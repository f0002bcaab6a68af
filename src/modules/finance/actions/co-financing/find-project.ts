import type { BareWork } from "../../../../platform/db/work.ts";
import type { Activity } from "../../model/co-financing/hours.ts";
import type { Partner, Project } from "../../model/co-financing/project.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { readActivities } from "../../store/co-financing/hours.ts";
import { readPartners, readProjects } from "../../store/co-financing/projects.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";

/** What the forms of a project begin with. */
export interface FoundProject {
  readonly project: Project;
  readonly partners: readonly Partner[];
  readonly activities: readonly Activity[];
  /** Every row of cost, the project's own among them. */
  readonly costRows: readonly FinanceRow[];
}

/** Null where there is no such project. */
export async function findProject(work: BareWork, id: string): Promise<FoundProject | null> {
  const project = (await readProjects(work)).find((one) => one.id === id);
  if (project === undefined) return null;
  return {
    project,
    partners: await readPartners(work, id),
    activities: await readActivities(work, id),
    costRows: (await readFinanceRows(work)).filter(({ kind }) => kind === "cost"),
  };
}

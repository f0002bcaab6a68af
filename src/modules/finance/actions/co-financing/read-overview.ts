import type { BareWork } from "../../../../platform/db/work.ts";
import type { CoFinancingLine } from "../../model/co-financing/co-financing-table.ts";
import type { GrantEntry } from "../../model/co-financing/grant.ts";
import type { GrantPosition } from "../../model/co-financing/grant-position.ts";
import { grantPosition } from "../../model/co-financing/grant-position.ts";
import type { Project } from "../../model/co-financing/project.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { readGrants } from "../../store/co-financing/grants.ts";
import { readProjects } from "../../store/co-financing/projects.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readCoFinancingTable } from "./read-table.ts";

export interface ProjectStanding {
  readonly project: Project;
  readonly position: GrantPosition;
}

export interface CoFinancingOverview {
  readonly year: number;
  readonly projects: readonly ProjectStanding[];
  readonly lines: readonly CoFinancingLine[];
  /** Every entry of every year, for one list with the meaning of each. */
  readonly grants: readonly GrantEntry[];
  readonly rows: readonly FinanceRow[];
}

/** The year's projects and co-financed rows, and all grants there are. */
export async function readOverview(work: BareWork, year: number): Promise<CoFinancingOverview> {
  const grants = await readGrants(work);
  return {
    ...{ year, grants },
    projects: (await readProjects(work)).map((project) => ({
      project,
      position: grantPosition(grants.filter((one) => one.projectId === project.id && one.year === year)),
    })),
    rows: await readFinanceRows(work),
    lines: await readCoFinancingTable(work, year),
  };
}

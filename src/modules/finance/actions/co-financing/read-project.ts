import type { BareWork } from "../../../../platform/db/work.ts";
import type { CoFinancingYear } from "../../model/co-financing/co-financing-need.ts";
import { coFinancingYear, reachedIn, spreadOver } from "../../model/co-financing/co-financing-need.ts";
import type { CoFinancingLine } from "../../model/co-financing/co-financing-table.ts";
import type { GrantEntry } from "../../model/co-financing/grant.ts";
import type { GrantPosition } from "../../model/co-financing/grant-position.ts";
import { grantPosition } from "../../model/co-financing/grant-position.ts";
import type { Activity, HoursEntry } from "../../model/co-financing/hours.ts";
import { costInKind } from "../../model/co-financing/hours-sums.ts";
import type { InKind } from "../../model/co-financing/in-kind.ts";
import { costOnObject } from "../../model/co-financing/object-cost.ts";
import type { Partner, Project } from "../../model/co-financing/project.ts";
import { monthsByYear } from "../../model/co-financing/project.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { readGrants } from "../../store/co-financing/grants.ts";
import { readActivities, readHours } from "../../store/co-financing/hours.ts";
import { readInKind } from "../../store/co-financing/in-kind.ts";
import { readPartners, readProjects } from "../../store/co-financing/projects.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readLedgerSums } from "../../store/ledger-sums.ts";
import { readCoFinancingTable } from "./read-table.ts";

/** Everything of a project; `lines` and `position` are the year's. */
export interface ProjectFacts {
  readonly year: number;
  readonly project: Project;
  readonly partners: readonly Partner[];
  /** The project's separate account. */
  readonly rows: readonly FinanceRow[];
  readonly lines: readonly CoFinancingLine[];
  readonly position: GrantPosition;
  /** Gross outcome less the whole grant. */
  readonly trueOutcome: bigint;
  /** What the whole grant is more (or less) than its parts by row. */
  readonly unallocated: bigint;
  /** Cost booked on the project's object in the books; null where no object is chosen or the year has no ledger. */
  readonly onObject: bigint | null;
  readonly grants: readonly GrantEntry[];
  readonly activities: readonly Activity[];
  readonly hours: readonly HoursEntry[];
  readonly inKind: readonly InKind[];
  readonly coFinancing: readonly CoFinancingYear[];
}

/** Null where there is no such project. */
export async function readProject(work: BareWork, id: string, year: number): Promise<ProjectFacts | null> {
  const project = (await readProjects(work)).find((one) => one.id === id);
  if (project === undefined) return null;
  const grants = await readGrants(work, { projectId: id });
  const lines = (await readCoFinancingTable(work, year)).filter(
    ({ row }) => row.projectId === id || grants.some((entry) => entry.rowId === row.id),
  );
  const position = grantPosition(grants.filter((entry) => entry.year === year));
  const hours = await readHours(work, id);
  const inKind = await readInKind(work, id);
  const sumOf = (key: "gross" | "grant") => lines.reduce((sum, line) => sum + line[key], 0n);
  return {
    ...{ year, project, lines, position, grants, hours, inKind },
    partners: await readPartners(work, id),
    rows: (await readFinanceRows(work)).filter((row) => row.projectId === id),
    trueOutcome: sumOf("gross") - position.attributable,
    onObject: costOnObject(project, await readLedgerSums(work, year)),
    unallocated: position.attributable - sumOf("grant"),
    activities: await readActivities(work, id),
    coFinancing: coFinancingYears(project, grants, hours, inKind),
  };
}

/** A year's own granted amount goes before its part of what is granted for the whole time. */
function coFinancingYears(
  project: Project,
  grants: readonly GrantEntry[],
  hours: readonly HoursEntry[],
  inKind: readonly InKind[],
): readonly CoFinancingYear[] {
  const months = monthsByYear(project);
  const positionIn = (year: number) => grantPosition(grants.filter((entry) => entry.year === year));
  const whole = grantPosition(grants.filter(isForWholeTime)).byStatus.granted;
  const spread = spreadOver(whole, months);
  return [...months.keys()].map((year) => {
    const { byStatus, attributable } = positionIn(year);
    const own = grantPosition(grants.filter((entry) => entry.year === year && !isForWholeTime(entry)));
    return coFinancingYear({
      year,
      rate: project.rate,
      granted: whole > 0n ? (spread.get(year) ?? 0n) : own.byStatus.granted || byStatus.granted,
      grant: attributable,
      reached: reachedIn(year, inKind, costInKind(hours, year)),
    });
  });
}

/** A granted amount whose period is longer than its year is for the project's whole time. */
function isForWholeTime({ status, from, to }: GrantEntry): boolean {
  return status === "granted" && from !== null && to !== null && from.slice(0, 4) !== to.slice(0, 4);
}

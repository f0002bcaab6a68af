import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Partner, Programme, Project } from "../../model/co-financing/project.ts";

/** Every project, the latest first. */
export async function readProjects(work: BareWork): Promise<readonly Project[]> {
  const rows = await work.tx
    .selectFrom("association.co_financed_project")
    .select(["id", "name", "funder", "programme", "owner", "rate", "note"])
    .select(["funder_number as funderNumber", "starts_on as startsOn", "ends_on as endsOn"])
    .select(["ledger_dimension as ledgerDimension", "ledger_object as ledgerObject"])
    .orderBy("starts_on", "desc")
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, programme: row.programme as Programme }));
}

export async function insertProject(work: Work, project: Project): Promise<void> {
  await work.tx
    .insertInto("association.co_financed_project")
    .values({ association_id: work.actor.associationId, id: project.id, ...kept(work, project) })
    .execute();
}

export async function updateProject(work: Work, project: Project): Promise<void> {
  await work.tx
    .updateTable("association.co_financed_project")
    .set(kept(work, project))
    .where("id", "=", project.id)
    .execute();
}

/** Holds the projects till the work is done, so that two who add hours at once cannot pass a limit together. */
export async function lockProjects(work: BareWork): Promise<void> {
  await work.tx
    .selectFrom("association.co_financed_project")
    .select("id")
    .orderBy("id")
    .forUpdate()
    .execute();
}

export async function readPartners(work: BareWork, projectId: string): Promise<readonly Partner[]> {
  const rows = await work.tx
    .selectFrom("association.project_partner")
    .where("project_id", "=", projectId)
    .select(["partner", "role", "part_of_budget as part"])
    .orderBy("role")
    .orderBy("partner")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Partner["role"] }));
}

export async function replacePartners(
  work: Work,
  projectId: string,
  partners: readonly Partner[],
): Promise<void> {
  await work.tx.deleteFrom("association.project_partner").where("project_id", "=", projectId).execute();
  if (partners.length === 0) return;
  const association_id = work.actor.associationId;
  await work.tx
    .insertInto("association.project_partner")
    .values(
      partners.map(({ partner, role, part }) => ({
        ...{ association_id, project_id: projectId, partner, role },
        part_of_budget: part,
      })),
    )
    .execute();
}

/** Says which rows hold the project's cost; those that were chosen before and are not now are let go. */
export async function setProjectRows(
  work: BareWork,
  projectId: string,
  rowIds: readonly string[],
): Promise<void> {
  await work.tx
    .updateTable("association.finance_row")
    .set({ project_id: null })
    .where("project_id", "=", projectId)
    .execute();
  if (rowIds.length === 0) return;
  await work.tx
    .updateTable("association.finance_row")
    .set({ project_id: projectId })
    .where("id", "in", rowIds)
    .execute();
}

function kept(work: Work, project: Project) {
  const { name, funder, programme, owner, rate, note } = project;
  return {
    ...{ name, funder, programme, owner, rate, note },
    funder_number: project.funderNumber,
    starts_on: project.startsOn,
    ends_on: project.endsOn,
    ledger_dimension: project.ledgerDimension,
    ledger_object: project.ledgerObject,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
}

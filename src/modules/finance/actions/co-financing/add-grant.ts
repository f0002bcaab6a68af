import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { GrantEntry } from "../../model/co-financing/grant.ts";
import type { GrantRefusal, TypedGrant } from "../../model/co-financing/grant-change.ts";
import { checkGrant } from "../../model/co-financing/grant-change.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { insertGrant, readGrant, readGrants, setGrantRemoved } from "../../store/co-financing/grants.ts";
import { readProjects } from "../../store/co-financing/projects.ts";
import { openYear } from "../open-year.ts";

export type AddGrantRefusal = GrantRefusal | ClosedRefusal | { readonly code: "project.gone" };
type Kept = Promise<Outcome<GrantEntry, AddGrantRefusal>>;

/** Adds a dated entry of a grant. A refusal may be given as the cost that was not approved. */
export async function addGrant(work: Work, typed: TypedGrant): Kept {
  const open = await openYear(work, typed.year);
  if (!open.ok) return open;
  const project = (await readProjects(work)).find(({ id }) => id === typed.projectId);
  if (typed.projectId !== null && project === undefined) return refused({ code: "project.gone" });
  const checked = checkGrant(typed, project?.rate ?? 0);
  if (!checked.ok) return checked;
  const entry = { ...checked.value, id: work.newId() };
  await insertGrant(work, entry);
  return await told(work, "grant.add", entry);
}

/** Takes a wrong entry away, or puts it back; the entry itself is kept. */
export async function removeGrant(work: Work, id: string, removed: boolean): Kept {
  const entry = await readGrant(work, id);
  const isThere =
    entry !== null && (await readGrants(work, { year: entry.year })).some((one) => one.id === id);
  if (entry === null || isThere !== removed) return refused({ code: "grant.gone" });
  const open = await openYear(work, entry.year);
  if (!open.ok) return open;
  await setGrantRemoved(work, id, removed);
  return await told(work, removed ? "grant.remove" : "grant.restore", entry);
}

async function told(work: Work, event: string, entry: GrantEntry): Kept {
  const { id: subjectId, year, status, amount } = entry;
  await recordEvent(work, { event, subjectId, detail: { year, status, amount: String(amount) } });
  return done(entry);
}

import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { InKind, InKindRefusal } from "../../model/co-financing/in-kind.ts";
import { faultOf } from "../../model/co-financing/in-kind.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import {
  insertInKind,
  readInKind,
  readOneInKind,
  setInKindRemoved,
} from "../../store/co-financing/in-kind.ts";
import { readProjects } from "../../store/co-financing/projects.ts";
import { openYear } from "../open-year.ts";

export type AddInKindRefusal = ClosedRefusal | InKindRefusal | { readonly code: "project.gone" };
type Kept = Promise<Outcome<InKind, AddInKindRefusal>>;

/** Adds a month's contribution to the co-financing. */
export async function addInKind(work: Work, content: Omit<InKind, "id">): Kept {
  const open = await openYear(work, content.year);
  if (!open.ok) return open;
  const project = (await readProjects(work)).find(({ id }) => id === content.projectId);
  if (project === undefined) return refused({ code: "project.gone" });
  const fault = faultOf(content, project.owner);
  if (fault !== null) return refused(fault);
  const one = { ...content, id: work.newId() };
  await insertInKind(work, one);
  return await told(work, "inKind.add", one);
}

/** Takes a wrong contribution away, or puts it back; it is itself kept. */
export async function removeInKind(work: Work, id: string, removed: boolean): Kept {
  const one = await readOneInKind(work, id);
  const isThere = one !== null && (await readInKind(work, one.projectId)).some((other) => other.id === id);
  if (one === null || isThere !== removed) return refused({ code: "inKind.gone" });
  const open = await openYear(work, one.year);
  if (!open.ok) return open;
  await setInKindRemoved(work, id, removed);
  return await told(work, removed ? "inKind.remove" : "inKind.restore", one);
}

async function told(work: Work, event: string, one: InKind): Kept {
  const { id: subjectId, kind, year, month, amount } = one;
  await recordEvent(work, { event, subjectId, detail: { kind, year, month, amount: String(amount) } });
  return done(one);
}

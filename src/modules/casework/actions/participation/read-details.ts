import type { Work } from "../../../../platform/db/work.ts";
import type { UnitColleague } from "../../../people/index.ts";
import { colleaguesInUnit } from "../../../people/index.ts";
import type { Activity, Contact, Note } from "../../model/participation/details.ts";
import type { PlanStep } from "../../model/participation/exit.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { readActivities } from "../../store/participation-activities.ts";
import { readContacts } from "../../store/participation-contacts.ts";
import { readNotes } from "../../store/participation-notes.ts";
import { readPlan } from "../../store/participation-plan.ts";

/** Whom one may choose as contact person without writing a name. */
export function contactStart(work: Work, participation: Participation): Promise<readonly UnitColleague[]> {
  return colleaguesInUnit(work, participation.interventionId);
}

/** One part of the participation; null where it has none with the id. */
export async function readContact(
  work: Work,
  participation: Participation,
  id: string,
): Promise<Contact | null> {
  return find(await readContacts(work, participation.id), id);
}

export async function readPlanStep(
  work: Work,
  participation: Participation,
  id: string,
): Promise<PlanStep | null> {
  return find(await readPlan(work, participation.id), id);
}

export async function readActivity(
  work: Work,
  participation: Participation,
  id: string,
): Promise<Activity | null> {
  return find(await readActivities(work, participation.id), id);
}

export async function readNote(work: Work, participation: Participation, id: string): Promise<Note | null> {
  return find(await readNotes(work, participation.id), id);
}

function find<T extends { readonly id: string }>(all: readonly T[], id: string): T | null {
  return all.find((one) => one.id === id) ?? null;
}

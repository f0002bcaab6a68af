import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { colleaguesInUnit } from "../../../people/index.ts";
import type { DetailRefusal } from "../../model/participation/check-details.ts";
import { checkPast } from "../../model/participation/check-details.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { endContact, insertContact } from "../../store/participation-contacts.ts";

export type ContactRefusal =
  | DetailRefusal
  | { readonly code: "contactNeedsName" }
  | { readonly code: "contactEnded" };

export interface ContactInput {
  readonly id: string;
  /** A colleague of the team; otherwise name and employer are given. */
  readonly userId: string | null;
  readonly name: string;
  readonly employer: string;
  readonly role: string;
  readonly since: string;
}

/** Adds a contact person, from the own team or from another employer. */
export async function addContact(
  work: Work,
  participation: Participation,
  input: ContactInput,
): Promise<Outcome<void, ContactRefusal>> {
  const past = checkPast(input.since, "since", work.today.toString());
  if (!past.ok) return past;
  const colleague = (await colleaguesInUnit(work, participation.interventionId)).find(
    ({ userId }) => userId === input.userId,
  );
  const who =
    colleague === undefined ? { name: input.name, employer: input.employer, userId: null } : colleague;
  if (who.name === "") return refused({ code: "contactNeedsName" });
  const { userId, name, employer } = who;
  await insertContact(work, participation.id, {
    ...{ id: input.id, userId, name, employer },
    role: input.role,
    since: input.since,
  });
  await recordEvent(work, {
    event: "participation.addContact",
    personId: participation.personId,
    subjectId: participation.id,
  });
  return done();
}

export async function endContactPerson(
  work: Work,
  participation: Participation,
  contactId: string,
  until: string,
): Promise<Outcome<void, ContactRefusal>> {
  const past = checkPast(until, "until", work.today.toString());
  if (!past.ok) return past;
  if (!(await endContact(work, participation.id, contactId, until))) return refused({ code: "contactEnded" });
  await recordEvent(work, {
    event: "participation.endContact",
    personId: participation.personId,
    subjectId: participation.id,
  });
  return done();
}

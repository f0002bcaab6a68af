import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf } from "../../../associations/index.ts";
import type {
  Consultation,
  ConsultationRefusal,
  TypedConsultation,
} from "../../model/council/consultation.ts";
import { checkConsultation } from "../../model/council/consultation.ts";
import {
  deleteConsultation,
  insertConsultation,
  readConsultation,
  updateConsultation,
} from "../../store/council-consultation.ts";
import type { NotCoordinator, Seen } from "./open-meeting.ts";
import { mustCoordinate, ownCouncilId } from "./open-meeting.ts";

export type KeepConsultationRefusal =
  | ConsultationRefusal
  | NotCoordinator
  | { readonly code: "idTaken" }
  | { readonly code: "consultationNotFound" }
  | { readonly code: "consultationChanged" };

/** Who may have asked: the members' names, and two that are no members. No free text, so that no person can be named. */
export async function askingAgencies(work: Work): Promise<readonly string[]> {
  return [
    ...(await membersOf(work)).map(({ name }) => name),
    "Annan myndighet eller organisation",
    "Privatperson",
  ];
}

/** `id` comes with the form: a second post of it changes nothing. */
export async function registerConsultation(
  work: Work,
  id: string,
  typed: TypedConsultation,
): Promise<Outcome<void, KeepConsultationRefusal>> {
  const may = mustCoordinate(work);
  if (!may.ok) return may;
  const checked = checkConsultation(typed, await askingAgencies(work), work.today);
  if (!checked.ok) return checked;
  if (!isId(id)) return refused({ code: "idTaken" });
  if (!(await insertConsultation(work, id, ownCouncilId(work), checked.value))) {
    return (await readConsultation(work, id)) === null ? refused({ code: "idTaken" }) : done();
  }
  await recordEvent(work, { event: "consultation.register", subjectId: id, detail: { ...checked.value } });
  return done();
}

export async function correctConsultation(
  work: Work,
  seen: Seen,
  typed: TypedConsultation,
): Promise<Outcome<void, KeepConsultationRefusal>> {
  const found = await openConsultation(work, seen.id);
  if (!found.ok) return found;
  const kept = found.value.askedBy === null ? [] : [found.value.askedBy];
  const checked = checkConsultation(typed, [...(await askingAgencies(work)), ...kept], work.today);
  if (!checked.ok) return checked;
  if (!(await updateConsultation(work, seen, checked.value))) return refused({ code: "consultationChanged" });
  const { heldOn, quantity, askedBy } = found.value;
  await recordEvent(work, {
    event: "consultation.correct",
    subjectId: seen.id,
    detail: {
      heldOn,
      quantity,
      askedBy,
      newHeldOn: checked.value.heldOn,
      newQuantity: checked.value.quantity,
    },
  });
  return done();
}

export async function removeConsultation(
  work: Work,
  seen: Seen,
): Promise<Outcome<void, KeepConsultationRefusal>> {
  const found = await openConsultation(work, seen.id);
  if (!found.ok) return found;
  if (!(await deleteConsultation(work, seen))) return refused({ code: "consultationChanged" });
  const { heldOn, quantity, askedBy } = found.value;
  await recordEvent(work, {
    event: "consultation.remove",
    subjectId: seen.id,
    detail: { heldOn, quantity, askedBy },
  });
  return done();
}

export async function openConsultation(
  work: Work,
  id: string,
): Promise<Outcome<Consultation, NotCoordinator | { readonly code: "consultationNotFound" }>> {
  const may = mustCoordinate(work);
  if (!may.ok) return may;
  const found = isId(id) ? await readConsultation(work, id) : null;
  return found === null ? refused({ code: "consultationNotFound" }) : done(found);
}

import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { PersonalIdentityNumberFault } from "../../../../platform/values/personal-identity-number.ts";
import { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import type { EmergencyRefusal } from "../../model/person/emergency.ts";
import { checkEmergency } from "../../model/person/emergency.ts";
import { notifyHolders } from "../../store/notice.ts";
import { personIdByNumber } from "../../store/person.ts";
import { insertEmergencyAccess, readEmergencyAccesses } from "../../store/person-emergency.ts";

export type OpenRefusal =
  | EmergencyRefusal
  | { readonly code: "numberUnreadable"; readonly fault: PersonalIdentityNumberFault["code"] };

/** `personId` is null where nobody has the number; the attempt stands in the log all the same. */
export type Opened = { readonly personId: string | null; readonly untilAt: string | null };

/**
 * Opens a person that no unit of the actor's holds, for some hours against a written reason. Every unit that has the person
 * is told. While access runs, taking it again gives the running one.
 */
export async function openInEmergency(
  work: Work,
  keyring: Keyring,
  typed: { readonly number: string; readonly reason: string; readonly hours: number },
): Promise<Outcome<Opened, OpenRefusal>> {
  const number = PersonalIdentityNumber.parse(typed.number, work.today);
  if (!number.ok) return refused({ code: "numberUnreadable", fault: number.refusal.code });
  const may = checkEmergency(typed.reason, typed.hours);
  if (!may.ok) return may;
  const personId = await personIdByNumber(work, keyring, number.value);
  if (personId === null) {
    await recordEvent(work, { event: "emergency.notFound" });
    return done({ personId: null, untilAt: null });
  }
  const now = work.now.epochMilliseconds;
  const running = (await readEmergencyAccesses(work)).find(
    (one) => one.personId === personId && one.userId === work.actor.userId && Date.parse(one.untilAt) > now,
  );
  if (running !== undefined) return done({ personId, untilAt: running.untilAt });
  return done(await take(work, personId, typed.reason.trim(), typed.hours));
}

async function take(work: Work, personId: string, reason: string, hours: number): Promise<Opened> {
  const id = await insertEmergencyAccess(work, personId, reason, hours);
  const told = await notifyHolders(work, personId, "emergencyOpened", id);
  await recordEvent(work, { event: "emergency.open", personId, subjectId: id, detail: { hours, told } });
  return { personId, untilAt: work.now.add({ hours }).toString() };
}

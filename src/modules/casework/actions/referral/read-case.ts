import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { codeLabels, membersOf } from "../../../associations/index.ts";
import { councilById, councilsOf, interventionsOf } from "../../../interventions/index.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { Consent, CoveredFact } from "../../model/consent/consent.ts";
import type { Person } from "../../model/person/person.ts";
import { answerDueOn, swedishDay, teamAnswersWithinDays } from "../../model/referral/answer-due.ts";
import type { DuplicateFinding } from "../../model/referral/duplicate.ts";
import { factsSeen } from "../../model/referral/facts-seen.ts";
import type { Receiver } from "../../model/referral/receiver.ts";
import type { Referral, ReferralAction } from "../../model/referral/referral.ts";
import { sidesOf } from "../../model/referral/referral.ts";
import type { ReferralActionKind, ReferralSide } from "../../model/referral/referral-state.ts";
import { possibleActions } from "../../model/referral/referral-state.ts";
import type { AttachmentRow } from "../../store/attachment.ts";
import { readAttachments } from "../../store/attachment.ts";
import { readSecrecyOf } from "../../store/consent.ts";
import { readPerson } from "../../store/person.ts";
import { readActions } from "../../store/referral-actions.ts";
import type { CouncilAnswer, Onward } from "../../store/referral-answer.ts";
import { readCouncilAnswer, readOnward } from "../../store/referral-answer.ts";
import { seatedFor } from "../council/seated-for.ts";
import { undecidedDuplicates } from "./find-duplicates.ts";
import type { ReferralNotFound } from "./take-step.ts";
import { loadReferral } from "./take-step.ts";

/** All that the page of a referral shows the one who reads it. */
export interface ReferralCase {
  readonly referral: Referral;
  readonly person: Person;
  readonly sides: readonly ReferralSide[];
  readonly facts: ReadonlySet<CoveredFact>;
  readonly possible: ReadonlySet<ReferralActionKind>;
  readonly actions: readonly ReferralAction[];
  readonly attachments: readonly AttachmentRow[];
  readonly consents: readonly Consent[];
  /** Undecided signs of a duplicate; only for the receiver of a referral that waits. */
  readonly duplicates: readonly DuplicateFinding[];
  readonly answer: CouncilAnswer | null;
  readonly onward: readonly Onward[];
  /** YYYY-MM-DD; null before it is sent. */
  readonly dueOn: string | null;
  readonly words: CaseWords;
}

/** Names for the ids and codes of a case. */
export interface CaseWords {
  readonly units: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
  readonly sender: string;
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads a referral that one sent or received, and notes in the log that it was read. */
export async function readCase(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<ReferralCase, ReferralNotFound>> {
  const found = await loadReferral(work, id);
  if (!found.ok) return found;
  if (!(await seatedFor(work, id))) return refused({ code: "referralNotFound" });
  const referral = found.value;
  const person = await readPerson(work, keyring, referral.personId);
  if (person === null) throw new Error("A referral is seen but not its person");
  const sides = sidesOf(referral, work.actor);
  const consents = await readSecrecyOf(
    work,
    referral.forwardedFrom === null ? [id] : [id, referral.forwardedFrom],
  );
  const facts = factsSeen({ ...referral, sides, secrecy: consents, today: work.today.toString() });
  // As at the meeting: when the consent is gone a member of the council reads nothing, the name included.
  if (facts.size === 0 && work.actor.duty === "councilMember") return refused({ code: "referralNotFound" });
  const possible = possibleActions(referral.state, sides);
  await recordEvent(work, { event: "referral.read", personId: referral.personId, subjectId: id });
  return done({
    ...{ referral, person, sides, facts, possible, consents },
    actions: await readActions(work, id),
    attachments: facts.has("attachments") ? await readAttachments(work, id) : [],
    duplicates: possible.has("decideDuplicate") ? await undecidedDuplicates(work, keyring, referral) : [],
    answer: await readCouncilAnswer(work, id),
    onward: sides.includes("sender") ? await readOnward(work, id) : [],
    dueOn: await answerDue(work, referral),
    words: await wordsFor(work, referral),
  });
}

/** The last day for an answer by the receiver's own setting; null before it is sent. */
export async function answerDue(
  work: Work,
  referral: { readonly receiver: Receiver; readonly sentAt: string | null },
): Promise<string | null> {
  if (referral.sentAt === null) return null;
  const council = referral.receiver.kind === "council" ? await councilById(work, referral.receiver.id) : null;
  return answerDueOn(
    swedishDay(referral.sentAt),
    council?.answerWithinDays ?? teamAnswersWithinDays,
  ).toString();
}

async function wordsFor(work: Work, referral: Referral): Promise<CaseWords> {
  const member = (await membersOf(work)).find(({ id }) => id === referral.senderMemberId);
  const codes = await codeLabels(work);
  const sender = referral.selfReferral
    ? "Egen anmälan"
    : (member?.name ?? codes.get("referrer")?.get(referral.referrer) ?? "");
  return { units: await unitNames(work), users: await colleagueNames(work), sender, codes };
}

export type { CouncilAnswer } from "../../store/referral-answer.ts";

export async function unitNames(work: Work): Promise<ReadonlyMap<string, string>> {
  const units = [...(await councilsOf(work)), ...(await interventionsOf(work))];
  return new Map(units.map(({ id, name }) => [id, name]));
}

import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { codeLabels, membersOf } from "../../../associations/index.ts";
import { councilById } from "../../../interventions/index.ts";
import type { CoveredFact } from "../../model/consent/consent.ts";
import { leadDays } from "../../model/council/decision.ts";
import type { Matter } from "../../model/council/matter.ts";
import { personName } from "../../model/person/person.ts";
import { answerDueOn, swedishDay, teamAnswersWithinDays } from "../../model/referral/answer-due.ts";
import { factsSeen } from "../../model/referral/facts-seen.ts";
import { readSecrecyOf } from "../../store/consent.ts";
import { readPerson } from "../../store/person.ts";

/** A matter with the words of a list, as much as the consent lets the council see. */
export interface SeenMatter extends Matter {
  /** Without a running consent not even the name is shown. */
  readonly name: string;
  readonly bornYear: number | null;
  readonly facts: ReadonlySet<CoveredFact>;
  readonly sender: string;
  /** YYYY-MM-DD */
  readonly sentOn: string;
  readonly dueOn: string;
  /** Days from sent to today, or to the decision. */
  readonly days: number;
}

/** The council is always the receiver here, also where one of it took down the referral: what is read at the table is what was consented to. */
export async function seeMatters(
  work: Work,
  keyring: Keyring,
  matters: readonly Matter[],
): Promise<readonly SeenMatter[]> {
  if (matters.length === 0) return [];
  const today = work.today.toString();
  const ids = matters.flatMap(({ referralId, forwardedFrom }) => [
    referralId,
    ...(forwardedFrom === null ? [] : [forwardedFrom]),
  ]);
  const secrecy = await readSecrecyOf(work, ids);
  const senders = await senderNames(work);
  const within =
    (await councilById(work, matters[0]?.councilId ?? ""))?.answerWithinDays ?? teamAnswersWithinDays;
  const seen: SeenMatter[] = [];
  for (const matter of matters) {
    const own = secrecy.filter(
      ({ referralId }) => referralId === matter.referralId || referralId === matter.forwardedFrom,
    );
    const facts = factsSeen({ ...matter, sides: ["receiver"], secrecy: own, today });
    const person = facts.size === 0 ? null : await readPerson(work, keyring, matter.personId);
    const sentOn = swedishDay(matter.sentAt);
    seen.push({
      ...matter,
      facts,
      name: person === null ? "Person vars samtycke inte gäller" : personName(person),
      bornYear: person?.number?.bornOn.year ?? null,
      sender: senders(matter),
      sentOn: sentOn.toString(),
      dueOn: answerDueOn(sentOn, within).toString(),
      days: Math.max(0, leadDays(sentOn.toString(), matter.decidedOn ?? today)),
    });
  }
  return seen;
}

async function senderNames(work: Work): Promise<(matter: Matter) => string> {
  const members = new Map((await membersOf(work)).map(({ id, name }) => [id, name]));
  const referrers = (await codeLabels(work)).get("referrer");
  return ({ selfReferral, senderMemberId, referrer }) =>
    selfReferral ? "Egen anmälan" : (members.get(senderMemberId ?? "") ?? referrers?.get(referrer) ?? "");
}

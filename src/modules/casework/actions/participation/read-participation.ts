import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import { colleagueNames } from "../../../people/index.ts";
import type { Consent } from "../../model/consent/consent.ts";
import type { FollowUp } from "../../model/follow-up/follow-up.ts";
import type { Activity, ChainLink, Contact, JointDate, Note } from "../../model/participation/details.ts";
import type { PlanStep } from "../../model/participation/exit.ts";
import type { Income } from "../../model/participation/income.ts";
import type { Participation, ParticipationAction } from "../../model/participation/participation.ts";
import type { Person } from "../../model/person/person.ts";
import { readConsents } from "../../store/consent.ts";
import { readFollowUp } from "../../store/follow-up.ts";
import { readParticipationsOf } from "../../store/participation.ts";
import { readParticipationActions } from "../../store/participation-actions.ts";
import { readActivities } from "../../store/participation-activities.ts";
import type { WayMark } from "../../store/participation-chain.ts";
import { readChain, readWayMarks } from "../../store/participation-chain.ts";
import { readContacts } from "../../store/participation-contacts.ts";
import { readIncome } from "../../store/participation-income.ts";
import { readJointDates, readNotes } from "../../store/participation-notes.ts";
import { readPlan } from "../../store/participation-plan.ts";
import { readPerson } from "../../store/person.ts";
import { dayOfFacts } from "../follow-up/day-of-facts.ts";
import type { ParticipationNotFound } from "./load-participation.ts";
import { loadParticipation } from "./load-participation.ts";

/** Everything the team's page of a person shows. `person` is null to a registrar of a protected one. */
export interface ParticipationPage {
  readonly participation: Participation;
  readonly person: Person | null;
  readonly others: readonly Participation[];
  readonly contacts: readonly Contact[];
  readonly consents: readonly Consent[];
  readonly chain: readonly ChainLink[];
  readonly marks: readonly WayMark[];
  readonly plan: readonly PlanStep[];
  readonly activities: readonly Activity[];
  readonly notes: readonly Note[];
  readonly jointDates: readonly JointDate[];
  readonly income: readonly Income[];
  readonly followUp: FollowUp | null;
  readonly actions: readonly ParticipationAction[];
  readonly names: ReadonlyMap<string, string>;
  /** The day by which a follow-up is due or late, as YYYY-MM-DD. */
  readonly factsOn: string;
}

/** Reads the page and writes in the log that it was read. */
export async function readParticipationPage(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<ParticipationPage, ParticipationNotFound>> {
  const found = await loadParticipation(work, id);
  if (!found.ok) return found;
  const { personId } = found.value;
  const log = recordEvent(work, { event: "person.read", personId, subjectId: id });
  const [
    [person, others, contacts, consents],
    [chain, marks, plan, activities],
    [notes, jointDates, income],
    [followUp, actions, names, factsOn],
  ] = await Promise.all([
    Promise.all([
      readPerson(work, keyring, personId),
      readParticipationsOf(work, personId),
      readContacts(work, id),
      readConsents(work, personId),
    ]),
    Promise.all([
      readChain(work, personId),
      readWayMarks(work, personId),
      readPlan(work, id),
      readActivities(work, id),
    ]),
    Promise.all([readNotes(work, id), readJointDates(work, id), readIncome(work, id)]),
    Promise.all([
      readFollowUp(work, id),
      readParticipationActions(work, id),
      colleagueNames(work),
      dayOfFacts(work),
    ]),
    log,
  ]);
  const parts = {
    person,
    contacts,
    consents,
    chain,
    marks,
    plan,
    activities,
    notes,
    jointDates,
    income,
    followUp,
    actions,
    names,
    factsOn,
  };
  return done({ participation: found.value, others: others.filter((one) => one.id !== id), ...parts });
}

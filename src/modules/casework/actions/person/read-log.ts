import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { PersonalIdentityNumberFault } from "../../../../platform/values/personal-identity-number.ts";
import { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import type { UnitColleague } from "../../../people/index.ts";
import { colleagueNames, colleaguesInUnit } from "../../../people/index.ts";
import type { Person } from "../../model/person/person.ts";
import { personIdByNumber } from "../../store/person.ts";
import type { LogEvent } from "../../store/person-log.ts";
import { eventsOfPerson, eventsOfUser } from "../../store/person-log.ts";
import type { PersonNotFound } from "../consent/read-ledger.ts";
import { loadPerson } from "../consent/read-ledger.ts";
import { unitNames } from "../referral/read-case.ts";

export type ListedEvent = LogEvent & { readonly userName: string; readonly unitName: string };
export type LogPage = { readonly rows: readonly ListedEvent[]; readonly total: number };
export const eventsPerPage = 100;

export type { PersonNotFound } from "../consent/read-ledger.ts";

/** Who has read or changed what stands of this person. `page` counts from 1. The reading of the log is itself logged. */
export async function logOfPerson(
  work: Work,
  keyring: Keyring,
  personId: string,
  page: number,
): Promise<Outcome<LogPage & { readonly person: Person }, PersonNotFound>> {
  const person = await loadPerson(work, keyring, personId);
  if (!person.ok) return person;
  const list = await eventsOfPerson(work, personId, {
    limit: eventsPerPage,
    offset: (page - 1) * eventsPerPage,
  });
  await recordEvent(work, { event: "log.readPerson", personId });
  return done({ person: person.value, ...(await withNames(work, list)) });
}

/** Everything in the log on this person, for the extract; at most the latest ten thousand lines. */
export async function wholeLogOfPerson(
  work: Work,
  keyring: Keyring,
  personId: string,
): Promise<Outcome<LogPage & { readonly person: Person }, PersonNotFound>> {
  const person = await loadPerson(work, keyring, personId);
  if (!person.ok) return person;
  const list = await eventsOfPerson(work, personId, { limit: 10_000, offset: 0 });
  await recordEvent(work, { event: "log.extract", personId });
  return done({ person: person.value, ...(await withNames(work, list)) });
}

/** Which persons a user has read, as marks that cannot be read as anyone. */
export async function logOfUser(
  work: Work,
  userId: string,
  page: number,
): Promise<Outcome<LogPage & { readonly userName: string }, { readonly code: "userNotFound" }>> {
  const userName = isId(userId) ? (await colleagueNames(work)).get(userId) : undefined;
  if (userName === undefined) return refused({ code: "userNotFound" });
  const list = await eventsOfUser(work, userId, { limit: eventsPerPage, offset: (page - 1) * eventsPerPage });
  await recordEvent(work, { event: "log.readUser", subjectId: userId });
  return done({ userName, ...(await withNames(work, list)) });
}

/** Those whose reading the leader may look into: who works in its units. */
export async function logReaders(work: Work): Promise<readonly UnitColleague[]> {
  const perUnit = [];
  for (const unitId of work.actor.units) perUnit.push(...(await colleaguesInUnit(work, unitId)));
  return perUnit;
}

export type FindRefusal =
  | PersonNotFound
  | { readonly code: "numberUnreadable"; readonly fault: PersonalIdentityNumberFault["code"] };

/** The person with a number, where the leader's units hold it. */
export async function findForLog(
  work: Work,
  keyring: Keyring,
  written: string,
): Promise<Outcome<string, FindRefusal>> {
  const number = PersonalIdentityNumber.parse(written, work.today);
  if (!number.ok) return refused({ code: "numberUnreadable", fault: number.refusal.code });
  const personId = await personIdByNumber(work, keyring, number.value);
  const person = personId === null ? null : await loadPerson(work, keyring, personId);
  return person?.ok === true ? done(person.value.id) : refused({ code: "personNotFound" });
}

async function withNames(work: Work, list: { rows: readonly LogEvent[]; total: number }): Promise<LogPage> {
  const [users, units] = [await colleagueNames(work), await unitNames(work)];
  const rows = list.rows.map((row) => ({
    ...row,
    userName: users.get(row.userId ?? "") ?? "okänd användare",
    unitName: units.get(row.unitId ?? "") ?? "",
  }));
  return { rows, total: list.total };
}

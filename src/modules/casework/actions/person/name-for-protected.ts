import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { UnitColleague } from "../../../people/index.ts";
import { colleaguesInUnit } from "../../../people/index.ts";
import type { ProtectedInUnit } from "../../store/person-protected.ts";
import { nameForProtected, protectedInMyUnits } from "../../store/person-protected.ts";
import { unitNames } from "../referral/read-case.ts";

export type NameRefusal = { readonly code: "protectedNotFound" } | { readonly code: "colleagueUnknown" };
export type ListedProtected = ProtectedInUnit & { readonly unitName: string };
export interface ProtectedOverview {
  readonly persons: readonly ListedProtected[];
  /** Who may be named, by unit. */
  readonly colleagues: ReadonlyMap<string, readonly UnitColleague[]>;
}

/** The protected persons of the units one leads, those without a named user first. Marks and counts, nothing of who they are. */
export async function protectedOverview(work: Work): Promise<ProtectedOverview> {
  const [persons, names] = [await protectedInMyUnits(work), await unitNames(work)];
  const colleagues = new Map<string, readonly UnitColleague[]>();
  for (const unitId of work.actor.units) colleagues.set(unitId, await colleaguesInUnit(work, unitId));
  return {
    persons: persons.map((person) => ({ ...person, unitName: names.get(person.unitId) ?? "" })),
    colleagues,
  };
}

/** The leader names a colleague of its own unit to see one protected person. */
export async function nameColleague(
  work: Work,
  personId: string,
  userId: string,
): Promise<Outcome<void, NameRefusal>> {
  const { persons, colleagues } = await protectedOverview(work);
  const person = isId(personId) ? persons.find((one) => one.personId === personId) : undefined;
  if (person === undefined) return refused({ code: "protectedNotFound" });
  if (!(colleagues.get(person.unitId) ?? []).some((one) => one.userId === userId))
    return refused({ code: "colleagueUnknown" });
  await nameForProtected(work, personId, userId);
  await recordEvent(work, { event: "protected.name", personId, subjectId: userId });
  return done();
}

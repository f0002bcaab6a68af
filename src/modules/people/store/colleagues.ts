import type { Duty } from "../../../platform/access/duty.ts";
import type { Work } from "../../../platform/db/work.ts";

export interface Colleague {
  readonly userId: string;
  readonly name: string;
  readonly employer: string;
}

export interface UnitColleague extends Colleague {
  readonly duty: Duty;
}

/** Everyone who has or has had an assignment in the actor's association, by name. */
export async function colleaguesOf(work: Work): Promise<readonly Colleague[]> {
  const rows = await work.tx
    .selectFrom("platform.colleague")
    .select(["user_id as userId", "display_name as name", "employer"])
    .$narrowType<{ userId: string; name: string; employer: string }>()
    .execute();
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, "sv"));
}

/** Names by user id, for lists that say who did something. */
export async function colleagueNames(work: Work): Promise<ReadonlyMap<string, string>> {
  return new Map((await colleaguesOf(work)).map(({ userId, name }) => [userId, name]));
}

/** Those who work in an intervention or council today. */
export async function colleaguesInUnit(work: Work, unitId: string): Promise<readonly UnitColleague[]> {
  const today = work.today.toString();
  const rows = await work.tx
    .selectFrom("platform.colleague_assignment as a")
    .innerJoin("platform.colleague as c", "c.user_id", "a.user_id")
    .select(["a.user_id as userId", "c.display_name as name", "c.employer", "a.duty"])
    .where("a.unit_id", "=", unitId)
    .where("a.valid_from", "<=", today)
    .where(({ eb, or }) => or([eb("a.valid_to", "is", null), eb("a.valid_to", ">=", today)]))
    .$narrowType<{ userId: string; name: string; employer: string; duty: Duty }>()
    .execute();
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, "sv"));
}

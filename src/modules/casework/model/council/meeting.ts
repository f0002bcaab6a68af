import type { Temporal } from "temporal-polyfill";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

export type MeetingState = "planned" | "held" | "cancelled";

export interface MeetingPlan {
  /** YYYY-MM-DD */
  readonly heldOn: string;
  /** HH:MM or empty. */
  readonly startsAt: string;
  readonly place: string;
}

export interface Meeting extends MeetingPlan {
  readonly id: string;
  readonly councilId: string;
  readonly state: MeetingState;
  /** Goes up by one with every change of the meeting, its order or its members. */
  readonly version: number;
}

/** A seat at the meeting: a name or a role, for an agency. `present` is null until it is taken down. */
export interface Attendance {
  readonly name: string;
  readonly agency: string;
  readonly userId: string | null;
  readonly present: boolean | null;
}

export type PlanRefusal =
  | { readonly code: "meetingDayMissing" }
  | { readonly code: "meetingDayUnlikely" }
  | { readonly code: "startsAtUnreadable" };

export type TypedPlan = Omit<MeetingPlan, "heldOn"> & { readonly heldOn: string | null };

/** A day within a year back and two years ahead; the clock as 13, 13.00, 13:00 or left out. */
export function checkPlan(typed: TypedPlan, today: Temporal.PlainDate): Outcome<MeetingPlan, PlanRefusal> {
  if (typed.heldOn === null) return refused({ code: "meetingDayMissing" });
  const likely =
    typed.heldOn >= today.subtract({ years: 1 }).toString() &&
    typed.heldOn <= today.add({ years: 2 }).toString();
  if (!likely) return refused({ code: "meetingDayUnlikely" });
  const startsAt = readClock(typed.startsAt);
  if (startsAt === null) return refused({ code: "startsAtUnreadable" });
  return done({ heldOn: typed.heldOn, startsAt, place: typed.place.trim() });
}

/** "13", "13.00", "9:30" or "kl. 13" to HH:MM; empty stays empty; null where it is no time of day. */
export function readClock(typed: string): string | null {
  const written = typed
    .trim()
    .toLocaleLowerCase("sv")
    .replace(/^kl\.?\s*/, "");
  if (written === "") return "";
  const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(written) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
}

/** The ids in their new order after one of them is moved a step; unchanged where it cannot move. */
export function moved(ids: readonly string[], id: string, step: "up" | "down"): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + (step === "up" ? -1 : 1);
  const other = ids[to];
  if (from < 0 || other === undefined) return ids;
  return ids.map((one, index) => (index === from ? other : index === to ? id : one));
}

/** May this user read the meeting? The coordinator all of them; a member those where it has a seat, unless cancelled. */
export function seesMeeting(
  { state }: Pick<Meeting, "state">,
  attendance: readonly Pick<Attendance, "userId">[],
  reader: { readonly userId: string; readonly duty: string },
): boolean {
  if (reader.duty === "councilCoordinator") return true;
  return state !== "cancelled" && attendance.some(({ userId }) => userId === reader.userId);
}

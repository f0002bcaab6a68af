import { formatDate } from "../../../../platform/values/format.ts";
import type { StatusTone } from "../../../../ui/index.ts";
import type { Matter } from "../../model/council/matter.ts";
import type { Meeting, MeetingState } from "../../model/council/meeting.ts";
import { decisionWords } from "../referral-words/state-words.ts";

export const meetingStates: Record<MeetingState, { readonly label: string; readonly tone: StatusTone }> = {
  planned: { label: "Planerat", tone: "active" },
  held: { label: "Hållet", tone: "done" },
  cancelled: { label: "Inställt", tone: "neutral" },
};

/** "19 mars 2018 kl. 13:00, Kommunhuset" */
export function whenAndWhere({
  heldOn,
  startsAt,
  place,
}: Pick<Meeting, "heldOn" | "startsAt" | "place">): string {
  return `${formatDate(heldOn)}${startsAt === "" ? "" : ` kl. ${startsAt}`}${place === "" ? "" : `, ${place}`}`;
}

/** "3 ärenden" */
export function countMatters(count: number): string {
  return count === 1 ? "1 ärende" : `${count} ärenden`;
}

/** "1 beslutat", "2 beslutade" */
export function countDecided(count: number): string {
  return count === 1 ? "1 beslutat" : `${count} beslutade`;
}

/** "1 dag", "12 dagar" */
export function countDays(days: number): string {
  return days === 1 ? "1 dag" : `${days} dagar`;
}

/** "i dag", "för 1 dag sedan", "för 12 dagar sedan" */
export function daysAgo(days: number): string {
  if (days === 0) return "i dag";
  return `för ${countDays(days)} sedan`;
}

/** What became of a matter: its decision, that it waits, or that nothing is left to decide. */
export function outcomeOf(
  { decision, interventionId, state }: Matter,
  units: ReadonlyMap<string, string>,
): { readonly label: string; readonly tone: StatusTone } {
  if (decision === "intervention")
    return { label: `Insats: ${units.get(interventionId ?? "") ?? ""}`, tone: "done" };
  if (decision !== null) return { label: decisionWords[decision], tone: "done" };
  if (state === "withdrawn") return { label: "Remissen är återtagen", tone: "neutral" };
  if (state === "rejected") return { label: "Remissen är avvisad", tone: "neutral" };
  if (state === "moreInformationWanted") return { label: "Väntar på uppgifter", tone: "attention" };
  return { label: "Inte beslutat", tone: "active" };
}

import { Temporal } from "temporal-polyfill";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { DueLine } from "../../store/follow-up-list.ts";
import { countDue, listDue } from "../../store/follow-up-list.ts";
import { dayOfFacts } from "./day-of-facts.ts";

export type { DueLine };
export const duePageSize = 50;
/** How far ahead the list of coming follow-ups looks, in days. */
const horizon = 90;

export interface DueList {
  readonly lines: readonly DueLine[];
  readonly total: number;
  readonly protectedOnes: number;
  /** What due and late are reckoned from. */
  readonly today: string;
}

/** Follow-ups that are due now, or that come within three months. `page` starts at 1. */
export async function readDueList(work: Work, which: "now" | "coming", page: number): Promise<DueList> {
  const today = await dayOfFacts(work);
  const until = which === "now" ? today : Temporal.PlainDate.from(today).add({ days: horizon }).toString();
  const range = {
    after: which === "now" ? null : today,
    until,
    limit: duePageSize,
    offset: (page - 1) * duePageSize,
  };
  const [lines, counts] = [await listDue(work, range), await countDue(work, range)];
  await recordEvent(work, { event: "followUp.list", detail: { rows: lines.length } });
  return { lines, ...counts, today };
}

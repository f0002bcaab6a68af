import { Temporal } from "temporal-polyfill";
import type { Work } from "../../../../platform/db/work.ts";
import type { QueueFigure, QueueItem } from "../../model/participation/queue-item.ts";
import { queueItem } from "../../model/participation/queue-item.ts";
import { personName } from "../../model/person/person.ts";
import { countDue, listDue } from "../../store/follow-up-list.ts";
import { acceptedNotEnrolled, countTeam, stepsDue } from "../../store/queue.ts";
import { registrationErrorCodes } from "../participation/registration-errors.ts";
import type { QueueContext } from "./referral-items.ts";

/** Steps that come within a week are already something to do. */
const daysAhead = 7;
/** The list of follow-ups has the rest. */
const mostFollowUps = 10;

/** Accepted but not enrolled, follow-ups due, and steps of the plan. */
export async function teamItems(work: Work, context: QueueContext): Promise<readonly QueueItem[]> {
  const accepted = (await acceptedNotEnrolled(work)).map((row) =>
    queueItem({
      kind: "enrolAccepted",
      href: `/deltagare/ny?remiss=${row.id}`,
      person: personName(row),
      at: row.answeredAt,
    }),
  );
  return [...accepted, ...(await followUpItems(work, context)), ...(await stepItems(work, context))];
}

async function followUpItems(work: Work, { factsOn }: QueueContext): Promise<readonly QueueItem[]> {
  const due = await listDue(work, { after: null, until: factsOn, limit: mostFollowUps, offset: 0 });
  return due.map((row) =>
    queueItem({
      kind: "followUp",
      href: `/uppfoljning/${row.participationId}`,
      person: personName({ ...row, protectedIdentity: false }),
      quantity: row.tries,
      dueOn: row.dueOn,
      late: row.dueOn < factsOn,
    }),
  );
}

async function stepItems(work: Work, { today }: QueueContext): Promise<readonly QueueItem[]> {
  const until = Temporal.PlainDate.from(today).add({ days: daysAhead }).toString();
  const due = await stepsDue(work, until, work.actor.duty === "teamMember");
  return due.map((row) =>
    queueItem({
      kind: "planStep",
      href: `/deltagare/${row.participationId}#plan`,
      person: personName(row),
      detail: row.text,
      dueOn: row.dueOn,
      late: row.dueOn < today,
    }),
  );
}

export async function teamFigures(work: Work, { factsOn }: QueueContext): Promise<readonly QueueFigure[]> {
  const counts = await countTeam(work, factsOn, [...(await registrationErrorCodes(work))]);
  const due = await countDue(work, { after: null, until: factsOn, limit: 0, offset: 0 });
  return [
    { key: "ongoing", count: counts.ongoing },
    { key: "newThisYear", count: counts.newThisYear },
    { key: "exitedThisYear", count: counts.exitedThisYear },
    { key: "followUpsDue", count: due.total },
  ];
}

import type { Duty } from "../../../../platform/access/duty.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { QueueItem } from "../../model/participation/queue-item.ts";
import { queueItem } from "../../model/participation/queue-item.ts";
import { personName } from "../../model/person/person.ts";
import { answerDueOn, swedishDay, teamAnswersWithinDays } from "../../model/referral/answer-due.ts";
import type { QueuedReferral } from "../../store/queue.ts";
import { queuedReceived, queuedSent } from "../../store/queue.ts";

export interface QueueContext {
  readonly today: string;
  /** Today, or in a demo the day its registered facts are known to. */
  readonly factsOn: string;
  /** Days within which a council answers, by its id. */
  readonly answerDays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
}

function answerDue({ sentAt, receiverId }: QueuedReferral, context: QueueContext) {
  const dueOn = answerDueOn(
    swedishDay(sentAt),
    context.answerDays.get(receiverId) ?? teamAnswersWithinDays,
  ).toString();
  return { dueOn, late: dueOn < context.today };
}

/** Referrals that the unit has to answer. */
export async function answerItems(work: Work, context: QueueContext): Promise<readonly QueueItem[]> {
  const received = await queuedReceived(work, "sent");
  return received.map((row) =>
    queueItem({
      kind: "answerReferral",
      href: `/remisser/${row.id}`,
      person: personName(row),
      at: row.sentAt,
      ...answerDue(row, context),
    }),
  );
}

/** Own referrals sent back with a question. */
export async function ownReferralItems(work: Work): Promise<readonly QueueItem[]> {
  const back = await queuedSent(work, "moreInformationWanted");
  return back.map((row) =>
    queueItem({
      kind: "answerQuestion",
      href: `/remisser/${row.id}`,
      person: personName(row),
      at: row.sentAt,
    }),
  );
}

/** A council's member does not: it reads the matters of its meetings alone. */
const answersForUnit: readonly Duty[] = ["teamLeader", "teamMember", "councilCoordinator"];

/** What others do now: receivers of own referrals, and senders who have been asked for more. */
export async function waitingItems(work: Work, context: QueueContext): Promise<readonly QueueItem[]> {
  const sent = (await queuedSent(work, "sent")).filter(
    ({ receiverId }) => !work.actor.units.includes(receiverId),
  );
  const asked = answersForUnit.some((duty) => duty === work.actor.duty)
    ? await queuedReceived(work, "moreInformationWanted")
    : [];
  return [
    ...sent.map((row) =>
      queueItem({
        kind: "waitForAnswer",
        href: `/remisser/${row.id}`,
        person: personName(row),
        detail: context.units.get(row.receiverId) ?? null,
        at: row.sentAt,
        ...answerDue(row, context),
      }),
    ),
    ...asked.map((row) =>
      queueItem({
        kind: "waitForSender",
        href: `/remisser/${row.id}`,
        person: personName(row),
        at: row.sentAt,
      }),
    ),
  ];
}

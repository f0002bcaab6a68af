import type { Work } from "../../../../platform/db/work.ts";
import type { QueueItem } from "../../model/participation/queue-item.ts";
import { queueItem } from "../../model/participation/queue-item.ts";
import { countCouncilQueue, nextMeeting } from "../../store/queue.ts";
import type { QueueContext } from "./referral-items.ts";

/** The next meeting with what it has to decide; for the coordinator also what no meeting has taken up. */
export async function councilItems(work: Work, { today }: QueueContext): Promise<readonly QueueItem[]> {
  const leads = work.actor.duty === "councilCoordinator";
  const meeting = await nextMeeting(work, today, !leads);
  const waiting = leads ? await countCouncilQueue(work) : 0;
  return [
    ...(waiting === 0
      ? []
      : [
          queueItem({
            kind: "councilQueue",
            href: "/rad",
            quantity: waiting,
            dueOn: meeting?.heldOn ?? null,
          }),
        ]),
    ...(meeting === null
      ? []
      : [
          queueItem({
            kind: "meeting",
            href: `/rad/moten/${meeting.id}`,
            quantity: meeting.undecided,
            dueOn: meeting.heldOn,
          }),
        ]),
  ];
}

import type { Work } from "../../../../platform/db/work.ts";
import { councilsOf } from "../../../interventions/index.ts";
import type { QueueFigure, QueueItem, WorkQueue } from "../../model/participation/queue-item.ts";
import { byUrgency } from "../../model/participation/queue-item.ts";
import { dayOfFacts } from "../follow-up/day-of-facts.ts";
import { unitNames } from "../referral/read-case.ts";
import { councilItems } from "./council-items.ts";
import { readRecent } from "./notices.ts";
import type { QueueContext } from "./referral-items.ts";
import { answerItems, ownReferralItems, waitingItems } from "./referral-items.ts";
import { teamFigures, teamItems } from "./team-items.ts";

/** What waits for the actor, what it waits for, and what has just happened; the start page of each duty of the party zone. */
export async function workQueue(work: Work): Promise<WorkQueue> {
  const context: QueueContext = {
    today: work.today.toString(),
    factsOn: await dayOfFacts(work),
    answerDays: new Map((await councilsOf(work)).map(({ id, answerWithinDays }) => [id, answerWithinDays])),
    units: await unitNames(work),
  };
  return {
    todo: (await todoOf(work, context)).toSorted(byUrgency),
    waiting: (await waitingOf(work, context)).toSorted(byUrgency),
    recent: await readRecent(work),
    figures: await figuresOf(work, context),
  };
}

async function todoOf(work: Work, context: QueueContext): Promise<readonly QueueItem[]> {
  const own = await ownReferralItems(work);
  switch (work.actor.duty) {
    case "teamLeader":
    case "teamMember":
      return [...own, ...(await answerItems(work, context)), ...(await teamItems(work, context))];
    case "councilCoordinator":
      return [...own, ...(await answerItems(work, context)), ...(await councilItems(work, context))];
    case "councilMember":
      return councilItems(work, context);
    case "referringOfficial":
      return own;
    default:
      return [];
  }
}

function waitingOf(work: Work, context: QueueContext): Promise<readonly QueueItem[]> {
  return waitingItems(work, context);
}

async function figuresOf(work: Work, context: QueueContext): Promise<readonly QueueFigure[]> {
  const { duty } = work.actor;
  return duty === "teamLeader" || duty === "teamMember" || duty === "registrar"
    ? teamFigures(work, context)
    : [];
}

export const queueKinds = [
  "answerReferral",
  "enrolAccepted",
  "answerQuestion",
  "followUp",
  "planStep",
  "councilQueue",
  "meeting",
  "waitForAnswer",
  "waitForSender",
  "notice",
] as const;
export type QueueKind = (typeof queueKinds)[number];

/** One thing that waits, or that has just happened. Days as YYYY-MM-DD, instants as ISO text. */
export interface QueueItem {
  readonly kind: QueueKind;
  readonly href: string;
  /** What the person is called to this reader; null where it is about no person. */
  readonly person: string | null;
  /** A unit's name, a step's text, a notice's kind: what the sentence needs beside the person. */
  readonly detail: string | null;
  readonly quantity: number | null;
  readonly dueOn: string | null;
  readonly late: boolean;
  readonly at: string | null;
  /** Only of notices: false until somebody has marked it as seen. */
  readonly seen: boolean;
}

export type QueueFigure = {
  readonly key: "ongoing" | "newThisYear" | "exitedThisYear" | "referralsOpen" | "followUpsDue";
  readonly count: number;
};

export interface WorkQueue {
  readonly todo: readonly QueueItem[];
  readonly waiting: readonly QueueItem[];
  readonly recent: readonly QueueItem[];
  readonly figures: readonly QueueFigure[];
}

const blank = { person: null, detail: null, quantity: null, dueOn: null, late: false, at: null, seen: true };

/** An item with what it has; the rest says nothing. */
export function queueItem(item: Pick<QueueItem, "kind" | "href"> & Partial<QueueItem>): QueueItem {
  return { ...blank, ...item };
}

/** Late first, then by day; what has no day comes last. */
export function byUrgency(one: QueueItem, other: QueueItem): number {
  return (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999");
}

import type { Duty } from "../../../../platform/access/duty.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { QueueItem } from "../../model/participation/queue-item.ts";
import { queueItem } from "../../model/participation/queue-item.ts";
import type { NoticeKind } from "../../store/notice.ts";
import type { NoticeRow } from "../../store/queue.ts";
import { markNoticesSeen, readNotices } from "../../store/queue.ts";

export type { NoticeKind };

/** They have no way to the referrals of their unit: a council's member reads its meetings, a registrar the register. */
const withoutReferrals: readonly Duty[] = ["councilMember", "registrar"];

/** What has just happened to the actor's cases, unseen first. */
export async function readRecent(work: Work): Promise<readonly QueueItem[]> {
  const notices = (await readNotices(work)).filter(
    (notice) => !withoutReferrals.includes(work.actor.duty) || !addressOf(notice).startsWith("/remisser"),
  );
  return notices.map((notice) =>
    queueItem({
      kind: "notice",
      href: addressOf(notice),
      detail: notice.kind,
      at: notice.at,
      seen: notice.seenAt !== null,
    }),
  );
}

/** `upTo` is when the list was shown (ISO text): what came after it stays unseen. */
export async function seeNotices(work: Work, upTo: string): Promise<void> {
  await markNoticesSeen(work, upTo);
}

function addressOf({ kind, subjectId }: NoticeRow): string {
  if (kind === "consentWithdrawn")
    return subjectId === null ? "/deltagare" : `/personer/${subjectId}/samtycken`;
  if (kind === "emergencyOpened") return "/nodatkomst";
  if (kind === "protectedReceived") return "/skyddade";
  return subjectId === null ? "/remisser" : `/remisser/${subjectId}`;
}

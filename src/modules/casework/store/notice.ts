import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";

export const noticeKinds = [
  "referralReceived",
  "protectedReceived",
  "referralMoreWanted",
  "referralAnsweredQuestion",
  "referralAmended",
  "referralAccepted",
  "referralRejected",
  "referralWithdrawn",
  "consentWithdrawn",
  "emergencyOpened",
  "participantEnrolled",
  "councilDecided",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

type Addressee = { readonly unitId: string } | { readonly userId: string };

/** Ids and codes only: whoever reads the notice opens the subject, under the subject's own protection. */
export async function insertNotice(
  work: Work,
  to: Addressee,
  kind: NoticeKind,
  subjectId: string,
): Promise<void> {
  await work.tx
    .insertInto("party.notice")
    .values({
      association_id: work.actor.associationId,
      id: work.newId(),
      unit_id: "unitId" in to ? to.unitId : null,
      user_id: "userId" in to ? to.userId : null,
      kind,
      subject_id: subjectId,
      at: work.now.toString(),
    })
    .execute();
}

/** Tells every unit that holds the person; the caller learns only how many. */
export async function notifyHolders(
  work: Work,
  personId: string,
  kind: NoticeKind,
  subjectId: string,
): Promise<number> {
  const { rows } = await sql<{
    told: bigint;
  }>`select party.notify_holders(${personId}::uuid, ${kind}, ${subjectId}::uuid) as told`.execute(work.tx);
  return Number(rows[0]?.told ?? 0n);
}

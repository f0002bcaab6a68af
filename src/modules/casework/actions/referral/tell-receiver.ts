import type { Work } from "../../../../platform/db/work.ts";
import { colleaguesInUnit } from "../../../people/index.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { NoticeKind } from "../../store/notice.ts";
import { insertNotice } from "../../store/notice.ts";
import { isProtected, namedUsers } from "../../store/person-protected.ts";

const leads: readonly string[] = ["teamLeader", "councilCoordinator"];

/**
 * Tells the receiving unit that something has happened to a referral. Of a protected person only those hear who are named
 * to see it; when one is first received, the leader is asked to name somebody, and learns no more.
 */
export async function tellReceiver(
  work: Work,
  { id, personId, receiver }: Pick<Referral, "id" | "personId" | "receiver">,
  kind: NoticeKind,
): Promise<void> {
  if (!(await isProtected(work, personId))) return insertNotice(work, { unitId: receiver.id }, kind, id);
  const named = new Set(await namedUsers(work, personId));
  for (const { userId, duty } of await colleaguesInUnit(work, receiver.id)) {
    if (named.has(userId)) await insertNotice(work, { userId }, kind, id);
    else if (kind === "referralReceived" && leads.includes(duty)) {
      await insertNotice(work, { userId }, "protectedReceived", id);
    }
  }
}

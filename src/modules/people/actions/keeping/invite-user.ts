import { hashToken, randomToken } from "../../../../platform/crypto/index.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { dropUnused, insertInvitation } from "../../store/invitations.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { userById } from "../../store/users.ts";

export const invitationDays = 7;

export type InviteRefusal = { readonly code: "noSuchUser" } | { readonly code: "userIsClosed" };

/**
 * Gives the token of a link with which the user chooses a password. It is shown once and never mailed by itself, since mail
 * may not be configured; a former link of the user stops working.
 */
export async function inviteUser(
  work: BareWork,
  userId: string,
  by: string | null,
): Promise<Outcome<string, InviteRefusal>> {
  const user = await userById(work, userId, true);
  if (user === undefined) return refused({ code: "noSuchUser" });
  if (!user.active) return refused({ code: "userIsClosed" });
  await dropUnused(work, userId);
  const token = randomToken();
  await insertInvitation(
    work,
    hashToken(token),
    userId,
    work.now.add({ hours: 24 * invitationDays }).toString(),
  );
  await recordSystemEvent(work, { event: "user.invite", userId: by, subjectId: userId });
  return done(token);
}

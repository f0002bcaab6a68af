import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { assignmentsOf } from "../../store/assignments.ts";
import { otherAdministrators } from "../../store/kept-assignments.ts";
import { revokeAll } from "../../store/session-list.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { setActive, userById } from "../../store/users.ts";

export type CloseRefusal = { readonly code: "noSuchUser" } | { readonly code: "lastAdministrator" };

/** Closes the account at once: every session ends, and nobody signs in to it. What the user has done stays. */
export async function closeUser(
  work: BareWork,
  userId: string,
  by: string | null,
): Promise<Outcome<void, CloseRefusal>> {
  if ((await userById(work, userId, true)) === undefined) return refused({ code: "noSuchUser" });
  const administers = (await assignmentsOf(work, userId)).some((one) => one.duty === "systemAdministrator");
  if (administers && (await otherAdministrators(work, { userId }, work.today.toString())) === 0) {
    return refused({ code: "lastAdministrator" });
  }
  await setActive(work, userId, false);
  await revokeAll(work, userId);
  await recordSystemEvent(work, { event: "user.close", userId: by, subjectId: userId });
  return done();
}

export async function reopenUser(
  work: BareWork,
  userId: string,
  by: string | null,
): Promise<Outcome<void, CloseRefusal>> {
  if ((await userById(work, userId, true)) === undefined) return refused({ code: "noSuchUser" });
  await setActive(work, userId, true);
  await recordSystemEvent(work, { event: "user.reopen", userId: by, subjectId: userId });
  return done();
}

/** Gives how many sessions were ended. */
export async function endSessionsOf(work: BareWork, userId: string, by: string | null): Promise<number> {
  const ended = await revokeAll(work, userId);
  await recordSystemEvent(work, {
    event: "session.revoke",
    userId: by,
    subjectId: userId,
    detail: { sessions: ended },
  });
  return ended;
}

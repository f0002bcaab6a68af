import { hashToken, randomToken } from "../../../platform/crypto/index.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { PasswordRefusal } from "../model/password.ts";
import { judgePassword } from "../model/password.ts";
import { accountById, setPasswordHash } from "../store/accounts.ts";
import { invitedUser, markUsed } from "../store/invitations.ts";
import { revokeAll } from "../store/session-list.ts";
import { insertStep } from "../store/sign-in-steps.ts";
import { recordSystemEvent } from "../store/system-event.ts";
import type { BegunSignIn } from "./sign-in/begin-sign-in.ts";
import { hashPassword } from "./sign-in/password-hash.ts";

export type InvitationRefusal = { readonly code: "invitationOver" };

/** Whom the link is for, so that the page can say it. */
export async function readInvitation(
  db: Database,
  token: string,
): Promise<Outcome<{ readonly name: string; readonly email: string }, InvitationRefusal>> {
  return db.inSystem(async (work) => {
    const userId = await invitedUser(work, hashToken(token));
    const account = userId === undefined ? undefined : await accountById(work, userId);
    if (account === undefined || !account.active) return refused({ code: "invitationOver" });
    return done({ name: account.name, email: account.email });
  });
}

/** Sets the password and uses the link up. The second factor follows before anything is opened. */
export async function acceptInvitation(
  db: Database,
  token: string,
  password: string,
): Promise<Outcome<BegunSignIn, InvitationRefusal | PasswordRefusal>> {
  const invitation = await readInvitation(db, token);
  if (!invitation.ok) return invitation;
  const judged = judgePassword(password, invitation.value.email);
  if (!judged.ok) return judged;
  const passwordHash = await hashPassword(judged.value);
  return db.inSystem(async (work) => {
    const userId = await invitedUser(work, hashToken(token));
    const account = userId === undefined ? undefined : await accountById(work, userId);
    if (account === undefined) return refused({ code: "invitationOver" });
    await markUsed(work, hashToken(token));
    await setPasswordHash(work, account.id, passwordHash);
    await revokeAll(work, account.id);
    await recordSystemEvent(work, { event: "account.setPassword", userId: account.id });
    const next = account.codeConfirmed || account.passkeys > 0 ? "secondFactor" : "enrolment";
    const stepToken = randomToken();
    await insertStep(work, {
      tokenHash: hashToken(stepToken),
      kind: next,
      userId: account.id,
      data: { till: "/", tries: 0 },
    });
    return done({ token: stepToken, next });
  });
}

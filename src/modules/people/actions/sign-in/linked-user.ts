import type { BareWork } from "../../../../platform/db/work.ts";
import { accountByEmail, accountById } from "../../store/accounts.ts";
import { hasSubject, linkSubject, userOfSubject } from "../../store/providers.ts";

export interface ProvedIdentity {
  readonly subject: string;
  /** Null where the provider does not vouch for the address. */
  readonly verifiedEmail: string | null;
}

/**
 * The existing account of somebody whom the provider has identified; null where there is none, for nobody gets an account
 * by signing in. The address links once, and then only the subject counts.
 */
export async function userOf(
  work: BareWork,
  providerId: string,
  { subject, verifiedEmail }: ProvedIdentity,
): Promise<string | null> {
  const known = await userOfSubject(work, providerId, subject);
  if (known !== undefined) return (await accountById(work, known))?.active === true ? known : null;
  const account = verifiedEmail === null ? undefined : await accountByEmail(work, verifiedEmail);
  if (account === undefined || !account.active || (await hasSubject(work, providerId, account.id)))
    return null;
  await linkSubject(work, providerId, subject, account.id);
  return account.id;
}

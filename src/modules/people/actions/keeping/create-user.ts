import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { insertUser } from "../../store/users.ts";

export interface NewUser {
  readonly email: string;
  readonly name: string;
  /** Name of the member or association that employs. */
  readonly employer: string;
  readonly employedByAssociation: boolean;
}

/** `by` is the user who does it; null for the command line. Gives the new user's id. */
export async function createUser(
  work: BareWork,
  input: NewUser,
  by: string | null,
): Promise<Outcome<string, { readonly code: "emailTaken" }>> {
  const id = work.newId();
  const inserted = await insertUser(work, { ...input, email: input.email.trim().toLowerCase(), id });
  if (!inserted) return refused({ code: "emailTaken" });
  await recordSystemEvent(work, { event: "user.create", userId: by, subjectId: id });
  return done(id);
}

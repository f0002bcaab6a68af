import type { BareWork } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { NamedAssignment } from "../../store/assignments.ts";
import { assignmentsOf } from "../../store/assignments.ts";
import type { AssociationChoice } from "../../store/kept-assignments.ts";
import { associationChoices } from "../../store/kept-assignments.ts";
import type { User, UserFilter, UserPage } from "../../store/users.ts";
import { findUsers, userById } from "../../store/users.ts";

export type { AssociationChoice, NamedAssignment, User, UserFilter, UserPage };

export const usersPerPage = 50;

export function listUsers(work: BareWork, filter: UserFilter, page: number): Promise<UserPage> {
  return findUsers(work, filter, page, usersPerPage);
}

export interface KeptUser {
  readonly user: User;
  readonly assignments: readonly NamedAssignment[];
  readonly associations: readonly AssociationChoice[];
}

/** A user with assignments and what can be given; undefined where there is no such user. */
export async function readUser(work: BareWork, userId: string): Promise<KeptUser | undefined> {
  const user = isId(userId) ? await userById(work, userId) : undefined;
  if (user === undefined) return undefined;
  return {
    user,
    assignments: await assignmentsOf(work, userId),
    associations: await associationChoices(work),
  };
}

import type { ParticipationMerge } from "./plan-merge.ts";

/**
 * Once an identity is protected in the register no file brings it back: the file may be older than the protection, and
 * what it says of number and name is then thrown away. Lifting the protection is done by hand, with the person.
 */
export function keepProtected(
  merge: ParticipationMerge,
  isProtected: (externalId: string) => boolean,
): ParticipationMerge {
  if (merge.row === null || merge.row.protectedIdentity || !isProtected(merge.id)) return merge;
  const nobody = { number: null, givenName: null, familyName: null, protectedIdentity: true };
  return { ...merge, row: { ...merge.row, ...nobody } };
}

/** The three parties that share the money by law (5 §). */
export const memberKinds = ["state", "region", "municipality"] as const;
export type MemberKind = (typeof memberKinds)[number];

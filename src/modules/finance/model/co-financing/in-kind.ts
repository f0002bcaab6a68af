/** Kinds of co-financing (ESF-MED). All but ownerCash are outside the books and never added to the gross outcome. */
export const inKindKinds = [
  "ownerCash",
  "publicInKind",
  "privateInKind",
  "participantSupport",
  "subsidisedEmployment",
] as const;
export type InKindKind = (typeof inKindKinds)[number];

/** One month's contribution from one organisation; öre. */
export interface InKind {
  readonly id: string;
  readonly projectId: string;
  readonly kind: InKindKind;
  readonly organisation: string;
  readonly year: number;
  readonly month: number;
  readonly amount: bigint;
  /** Hours behind it, where there are any: attended hours for participants' support. */
  readonly hours: number | null;
  readonly reference: string;
}

export type InKindRefusal =
  | { readonly code: "inKind.ownerInKind" }
  | { readonly code: "inKind.supportNeedsHours" }
  | { readonly code: "inKind.gone" };

type Content = Omit<InKind, "id" | "projectId">;

/**
 * The owner's own costs are direct costs and cannot come in kind; participants' support counts for attended hours only
 * (ESF-MED, ESF-RED). Null where the contribution can be taken.
 */
export function faultOf(content: Content, owner: string): InKindRefusal | null {
  const isOwner =
    content.organisation.trim().toLocaleLowerCase("sv") === owner.trim().toLocaleLowerCase("sv");
  const inKind = content.kind === "publicInKind" || content.kind === "privateInKind";
  if (owner !== "" && isOwner && inKind) return { code: "inKind.ownerInKind" };
  if (content.kind === "participantSupport" && (content.hours ?? 0) === 0)
    return { code: "inKind.supportNeedsHours" };
  return null;
}

/** A catalogue over several associations. */
export interface CommonCatalogue {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  /** Who keeps its name and text. */
  readonly keeperId: string;
  readonly members: readonly { readonly associationId: string; readonly name: string }[];
}

/** An entry of one association that another offers too. */
export interface Offer {
  readonly associationId: string;
  readonly associationName: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly entryId: string;
  readonly entryName: string;
  readonly entrySlug: string;
  readonly ownerSlug: string;
  /** SCB's codes. */
  readonly municipalities: readonly string[];
  /** Whom to turn to at the offering association, for the reader. */
  readonly contact: string;
  readonly state: "asked" | "accepted" | "declined";
}

export type SharedRefusal =
  | { readonly code: "catalogue.commonTaken" }
  | { readonly code: "catalogue.commonGone" }
  | { readonly code: "catalogue.entryNotShown" }
  | { readonly code: "catalogue.ownEntry" }
  | { readonly code: "catalogue.offerKnown" }
  | { readonly code: "catalogue.offerGone" };

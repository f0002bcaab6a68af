import type { ConsentTerms } from "../consent/consent.ts";

/** On what ground the referral crosses the border between authorities (OSL 10 kap.): the person's consent or another provision. */
export type Ground = "consent" | "otherGround";

/** What the sender writes. The person's name and number are never part of it: they stand on the person alone. */
export interface ReferralContent {
  readonly question: string;
  readonly wish: string;
  readonly background: string;
  readonly ground: Ground | null;
  /** Which provision, where the ground is another than consent. */
  readonly groundText: string;
  /** At most one of each kind; becomes rows of the person's ledger when the referral is sent. */
  readonly consents: readonly ConsentTerms[];
}

export const emptyContent: ReferralContent = {
  question: "",
  wish: "",
  background: "",
  ground: null,
  groundText: "",
  consents: [],
};

export type ContentField = "question" | "wish" | "background";
export const contentFields: readonly ContentField[] = ["question", "wish", "background"];

export type Change = { readonly field: ContentField; readonly before: string; readonly after: string };

/** What an amendment changed, field by field; nothing for fields that stayed. */
export function changesBetween(
  before: Pick<ReferralContent, ContentField>,
  after: Pick<ReferralContent, ContentField>,
): readonly Change[] {
  return contentFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

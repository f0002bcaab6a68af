import type { Work } from "../../../../platform/db/work.ts";
import type { ConsentTerms } from "../../model/consent/consent.ts";
import type { PersonInput } from "../../model/person/person-input.ts";
import type { Receiver } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ReferralContent } from "../../model/referral/referral-content.ts";
import { readActions } from "../../store/referral-actions.ts";

/** All that the form of a referral holds. */
export interface ReferralDraft {
  readonly person: PersonInput;
  readonly receiver: Receiver;
  readonly content: ReferralContent;
}

/** Data of the actions create and amend while the referral is a draft: the consents become rows first when it is sent. */
export type DraftData = { readonly consents: readonly ConsentTerms[] };

/** What is written so far, with the consents of the last save. */
export async function readContent(work: Work, referral: Referral): Promise<ReferralContent> {
  const { question, wish, background, ground, groundText } = referral;
  return { question, wish, background, ground, groundText, consents: await draftConsents(work, referral.id) };
}

async function draftConsents(work: Work, referralId: string): Promise<readonly ConsentTerms[]> {
  const actions = await readActions(work, referralId);
  const saved = actions
    .filter(({ kind }) => kind === "create" || kind === "amend")
    .map(({ data }) => data as Partial<DraftData>);
  return saved.findLast(({ consents }) => consents !== undefined)?.consents ?? [];
}

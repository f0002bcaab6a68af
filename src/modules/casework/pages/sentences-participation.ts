import type { EnrolRefusal } from "../actions/participation/enrol.ts";
import type { Words } from "./participation-parts/sentence-table.ts";
import type { DetailsRefusal } from "./participation-parts/sentences-details.ts";
import { detailSentences } from "./participation-parts/sentences-details.ts";
import { enrolSentences } from "./participation-parts/sentences-enrol.ts";
import type { CountRefusal } from "./participation-parts/sentences-follow-up.ts";
import { followUpSentences } from "./participation-parts/sentences-follow-up.ts";
import type { ReferralRefusal, Sentence } from "./sentences-referral.ts";
import { referralSentence } from "./sentences-referral.ts";

export type ParticipationRefusal = EnrolRefusal | DetailsRefusal | CountRefusal;

/** Those of intake have their sentences there. */
type Own = Exclude<ParticipationRefusal, ReferralRefusal>;

const table = { ...enrolSentences, ...detailSentences, ...followUpSentences } satisfies Record<
  Own["code"],
  unknown
>;

/** What to say of a refusal, with which status, and at which field. */
export function participationSentence(refusal: ParticipationRefusal): Sentence {
  if (!isOwn(refusal)) return referralSentence(refusal);
  const words = table[refusal.code] as Words<Own>;
  const say = (what: string | ((refusal: Own) => string)) =>
    typeof what === "string" ? what : what(refusal);
  return {
    status: words.status,
    field: words.field === undefined ? null : say(words.field),
    sentence: say(words.sentence),
  };
}

function isOwn(refusal: ParticipationRefusal): refusal is Own {
  return refusal.code in table;
}

import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { ReferralDraft } from "../../actions/referral/referral-draft.ts";
import type { Receiver } from "../../model/referral/receiver.ts";
import { consentFields, consentsFrom } from "./consent-schema.ts";
import { choice, id, text, ticked, version } from "./form-values.ts";

/** What the form of a referral sends; gives the draft and which button was pressed. */
export function referralSchema(today: Temporal.PlainDate) {
  return z
    .object({
      referralId: id(),
      version: version(),
      intent: choice(["review", "draft"]),
      protectedIdentity: ticked(),
      personalNumber: text(30),
      givenName: text(100),
      familyName: text(100),
      sex: choice(["woman", "man", "notStated"]),
      municipalityId: id(),
      phone: text(50),
      email: text(200),
      interpreterLanguage: text(60),
      receiver: receiver(),
      question: text(4000),
      wish: text(4000),
      background: text(8000),
      ground: choice(["consent", "otherGround"]),
      groundText: text(1000),
      ...consentFields(today),
    })
    .transform((typed, context) => {
      const consents = consentsFrom(typed, today, (field, message) =>
        context.addIssue({ code: "custom", path: [field], message }),
      );
      return {
        referralId: typed.referralId,
        version: typed.version,
        intent: typed.intent,
        draft: draftFrom(typed, consents),
      };
    });
}

function receiver() {
  return text(60).transform((typed, context): Receiver => {
    const [kind, receiverId = ""] = typed.split(":");
    if (kind === "council" || kind === "intervention") return { kind, id: receiverId };
    context.addIssue({ code: "custom", message: "Välj vart remissen ska gå." });
    return z.NEVER;
  });
}

type PersonFields = Omit<ReferralDraft["person"], "sex"> & {
  readonly sex: "woman" | "man" | "notStated" | null;
};
type Typed = PersonFields & Omit<ReferralDraft["content"], "consents"> & Pick<ReferralDraft, "receiver">;

function draftFrom(typed: Typed, consents: ReferralDraft["content"]["consents"]): ReferralDraft {
  const {
    protectedIdentity,
    personalNumber,
    givenName,
    familyName,
    municipalityId,
    phone,
    email,
    interpreterLanguage,
  } = typed;
  const { question, wish, background, ground, groundText } = typed;
  return {
    person: {
      protectedIdentity,
      personalNumber,
      givenName,
      familyName,
      sex: typed.sex ?? "",
      municipalityId,
      phone,
      email,
      interpreterLanguage,
    },
    receiver: typed.receiver,
    content: { question, wish, background, ground, groundText, consents },
  };
}

import { describe, expect, it } from "vitest";
import type { AttachRefusal } from "../actions/referral/attach-file.ts";
import { attachmentSentence } from "./sentences-attachment.ts";
import type { PersonPageRefusal } from "./sentences-person.ts";
import { personSentence } from "./sentences-person.ts";
import type { ReferralRefusal } from "./sentences-referral.ts";
import { referralSentence } from "./sentences-referral.ts";

/** One refusal of each code; the compiler demands that none is left out. */
const referralRefusals: { readonly [C in ReferralRefusal["code"]]: Extract<ReferralRefusal, { code: C }> } = {
  referralNotFound: { code: "referralNotFound" },
  notYourStep: { code: "notYourStep", action: "accept" },
  notPossibleNow: { code: "notPossibleNow", action: "accept", state: "draft" },
  changedMeanwhile: { code: "changedMeanwhile" },
  alreadySent: { code: "alreadySent" },
  numberUnreadable: { code: "numberUnreadable", fault: "wrong-length" },
  ageImpossible: { code: "ageImpossible" },
  sexDisagrees: { code: "sexDisagrees", number: "woman" },
  sexMissing: { code: "sexMissing" },
  nameMissing: { code: "nameMissing" },
  nameDisagrees: { code: "nameDisagrees" },
  municipalityUnknown: { code: "municipalityUnknown" },
  receiverUnknown: { code: "receiverUnknown" },
  onlyThroughCouncil: { code: "onlyThroughCouncil" },
  takesNoReferrals: { code: "takesNoReferrals" },
  receiverClosed: { code: "receiverClosed" },
  notComplete: { code: "notComplete", remaining: ["question", "ground"] },
  textMissing: { code: "textMissing" },
  reasonUnknown: { code: "reasonUnknown" },
  duplicateUndecided: { code: "duplicateUndecided" },
  amendReasonMissing: { code: "amendReasonMissing" },
  questionMissing: { code: "questionMissing" },
};

const personCodes: readonly Exclude<PersonPageRefusal["code"], "numberUnreadable" | "reasonTooShort">[] = [
  ...([
    "personNotFound",
    "consentNotFound",
    "withdrawnBeforeGiven",
    "withdrawnInFuture",
    "consentInFuture",
    "consentEndsBeforeGiven",
  ] as const),
  ...([
    "consentAlreadyEnded",
    "secrecyConsentWithoutParties",
    "notConfirmed",
    "protectedNotFound",
    "colleagueUnknown",
    "hoursOutOfRange",
  ] as const),
  ...(["accessNotFound", "reviewNoteMissing", "userNotFound"] as const),
];

const attachRefusals: readonly AttachRefusal[] = [
  ...[
    { code: "fileMissing" } as const,
    { code: "tooManyFiles" } as const,
    { code: "attachmentEmpty" } as const,
  ],
  { code: "attachmentTooLarge", bytes: 2, limit: 1 },
  ...[
    { code: "attachmentKindNotAllowed" } as const,
    { code: "attachmentHasMacros" } as const,
    { code: "attachmentEncrypted" } as const,
  ],
  { code: "attachmentNameDiffers", found: "pdf" },
];

describe("what is said of a refusal", () => {
  const said = [
    ...Object.values(referralRefusals).map((refusal) => [refusal.code, referralSentence(refusal)] as const),
    ...personCodes.map((code) => [code, personSentence({ code })] as const),
    ...attachRefusals.map((refusal) => [refusal.code, attachmentSentence(refusal)] as const),
  ];
  it.each(said)(
    "%s is a whole Swedish sentence with a status that is the caller's",
    (_, { sentence, status }) => {
      expect(sentence).toMatch(/^[A-ZÅÄÖ].+\.$/);
      expect(sentence).not.toContain("!");
      expect([403, 404, 409, 422]).toContain(status);
    },
  );

  it("says which sex the number has, what remains, and how much of a reason is missing", () => {
    expect(referralSentence(referralRefusals.sexDisagrees).sentence).toContain("en kvinna");
    expect(referralSentence(referralRefusals.notComplete).sentence).toContain(
      "Välj på vilken grund uppgifterna lämnas.",
    );
    expect(personSentence({ code: "reasonTooShort", missing: 3 }).sentence).toContain("minst 3 tecken till");
    expect(personSentence({ code: "numberUnreadable", fault: "missing" })).toEqual({
      status: 422,
      field: "number",
      sentence: "Skriv personnumret.",
    });
  });
});

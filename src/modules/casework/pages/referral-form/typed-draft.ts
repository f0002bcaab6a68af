import type { Typed } from "../../../../ui/index.ts";
import type { ConsentTerms } from "../../model/consent/consent.ts";
import type { Person } from "../../model/person/person.ts";
import type { Receiver } from "../../model/referral/receiver.ts";
import type { ReferralContent } from "../../model/referral/referral-content.ts";

/** A stored draft as the fields that typed it, so that the form shows stored and just typed in one and the same way. */
export function typedFromDraft(person: Person, receiver: Receiver, content: ReferralContent): Typed {
  const fields = {
    ...personFields(person),
    receiver: `${receiver.kind}:${receiver.id}`,
    ...contentFields(content),
  };
  const consents = content.consents.flatMap((terms) => Object.entries(consentTyped(terms)));
  return new Map<string, readonly string[]>([
    ...Object.entries(fields).map(([name, value]) => [name, [value]] as const),
    ...consents.map(([name, value]) => [name, typeof value === "string" ? [value] : value] as const),
  ]);
}

function personFields(person: Person) {
  return {
    protectedIdentity: person.protectedIdentity ? "ja" : "",
    personalNumber: person.number?.reveal() ?? "",
    givenName: person.givenName ?? "",
    familyName: person.familyName ?? "",
    sex: person.sex,
    municipalityId: person.municipalityId ?? "",
    phone: person.phone ?? "",
    email: person.email ?? "",
    interpreterLanguage: person.interpreterLanguage ?? "",
  };
}

function contentFields({ question, wish, background, ground, groundText }: ReferralContent) {
  return { question, wish, background, ground: ground ?? "", groundText };
}

function consentTyped({
  kind,
  givenOn,
  form,
  ...terms
}: ConsentTerms): Readonly<Record<string, string | readonly string[]>> {
  const common = { [`${kind}GivenOn`]: givenOn, [`${kind}Form`]: form };
  if (kind !== "secrecy") return { ...common, [`${kind}Consent`]: "ja" };
  return {
    ...common,
    secrecyUntil: terms.validUntil ?? "",
    secrecyFacts: terms.facts,
    secrecyParties: terms.parties,
    secrecyCovers: terms.covers,
  };
}

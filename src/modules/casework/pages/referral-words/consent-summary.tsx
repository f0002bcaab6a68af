import { formatDate } from "../../../../platform/values/format.ts";
import { SummaryList } from "../../../../ui/index.ts";
import type { ConsentTerms } from "../../model/consent/consent.ts";
import type { Ground } from "../../model/referral/referral-content.ts";
import { factNames, formNames, kindNames } from "../referral-form/consent-words.ts";

type Props = {
  readonly ground: Ground | null;
  readonly groundText: string;
  readonly consents: readonly ConsentTerms[];
};

/** On what ground the referral rests, and what was agreed to besides. */
export function ConsentSummary({ ground, groundText, consents }: Props) {
  const words = { consent: "Personen samtycker", otherGround: `Annan grund: ${groundText}` };
  const shown = ground === "consent" ? consents : consents.filter(({ kind }) => kind !== "secrecy");
  return (
    <SummaryList
      rows={[
        { key: "Grund", value: ground === null ? "inte vald" : words[ground] },
        ...shown.map((terms) => ({ key: kindNames[terms.kind], value: consentSentence(terms) })),
      ]}
    />
  );
}

/** "Skriftligt 5 mars 2026. Gäller till och med … Får lämnas: … Till: …" */
export function consentSentence(terms: ConsentTerms): string {
  return [
    `${formNames[terms.form]} ${formatDate(terms.givenOn)}.`,
    terms.validUntil === null
      ? "Gäller tills det återkallas."
      : `Gäller till och med ${formatDate(terms.validUntil)}.`,
    terms.facts.length === 0
      ? ""
      : `Får lämnas: ${terms.facts.map((fact) => factNames[fact].toLocaleLowerCase("sv")).join(", ")}.`,
    terms.parties.length === 0 ? "" : `Till: ${terms.parties.join(", ")}.`,
    terms.covers,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

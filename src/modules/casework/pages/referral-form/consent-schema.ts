import type { Temporal } from "temporal-polyfill";
import type { ConsentFault, ConsentTerms, CoveredFact } from "../../model/consent/consent.ts";
import { consentFaults, coveredFacts } from "../../model/consent/consent.ts";
import { choice, choices, day, several, text, ticked } from "./form-values.ts";

/** The three consents of the form, each with fields of its own. */
export function consentFields(today: Temporal.PlainDate) {
  return {
    secrecyGivenOn: day(today),
    secrecyUntil: day(today),
    secrecyForm: choice(["written", "spoken"]),
    secrecyFacts: choices(coveredFacts),
    secrecyParties: several(200, 30),
    secrecyCovers: text(1000),
    statisticsConsent: ticked(),
    statisticsGivenOn: day(today),
    statisticsForm: choice(["written", "spoken"]),
    surveyConsent: ticked(),
    surveyGivenOn: day(today),
    surveyForm: choice(["written", "spoken"]),
  };
}

type Form = "written" | "spoken" | null;
type Typed = {
  readonly ground: "consent" | "otherGround" | null;
  readonly secrecyGivenOn: string | null;
  readonly secrecyUntil: string | null;
  readonly secrecyForm: Form;
  readonly secrecyFacts: readonly CoveredFact[];
  readonly secrecyParties: readonly string[];
  readonly secrecyCovers: string;
  readonly statisticsConsent: boolean;
  readonly statisticsGivenOn: string | null;
  readonly statisticsForm: Form;
  readonly surveyConsent: boolean;
  readonly surveyGivenOn: string | null;
  readonly surveyForm: Form;
};
type AddFault = (field: string, sentence: string) => void;

/** The consents that were given. A consent that is begun but lacks its day or form is a fault; one not begun is none. */
export function consentsFrom(
  typed: Typed,
  today: Temporal.PlainDate,
  fault: AddFault,
): readonly ConsentTerms[] {
  return [
    ...secrecyFrom(typed, today, fault),
    ...simpleFrom("statistics", typed, today, fault),
    ...simpleFrom("survey", typed, today, fault),
  ];
}

function secrecyFrom(typed: Typed, today: Temporal.PlainDate, fault: AddFault): readonly ConsentTerms[] {
  const { secrecyGivenOn, secrecyForm, secrecyFacts, secrecyParties, secrecyCovers, secrecyUntil } = typed;
  const begun =
    secrecyGivenOn !== null ||
    secrecyForm !== null ||
    secrecyFacts.length + secrecyParties.length > 0 ||
    secrecyCovers !== "";
  if (typed.ground !== "consent" || !begun) return [];
  if (secrecyGivenOn === null)
    fault("secrecyGivenOn", "Skriv vilken dag samtycket gavs, till exempel 2026-03-05.");
  if (secrecyForm === null) fault("secrecyForm", "Välj om samtycket är skriftligt eller muntligt.");
  if (secrecyGivenOn === null || secrecyForm === null) return [];
  const terms: ConsentTerms = {
    kind: "secrecy",
    givenOn: secrecyGivenOn,
    covers: secrecyCovers,
    facts: secrecyFacts,
    parties: secrecyParties,
    validUntil: secrecyUntil,
    form: secrecyForm,
  };
  addTermFaults(terms, today, fault);
  return [terms];
}

function simpleFrom(
  kind: "statistics" | "survey",
  typed: Typed,
  today: Temporal.PlainDate,
  fault: AddFault,
): readonly ConsentTerms[] {
  if (!typed[`${kind}Consent`]) return [];
  const [givenOn, form] = [typed[`${kind}GivenOn`], typed[`${kind}Form`]];
  if (givenOn === null) fault(`${kind}GivenOn`, "Skriv vilken dag samtycket gavs, till exempel 2026-03-05.");
  if (form === null) fault(`${kind}Form`, "Välj om samtycket är skriftligt eller muntligt.");
  if (givenOn === null || form === null) return [];
  const terms: ConsentTerms = { kind, givenOn, covers: "", facts: [], parties: [], validUntil: null, form };
  addTermFaults(terms, today, fault);
  return [terms];
}

const termFaults: Record<ConsentFault["code"], { readonly field: string; readonly sentence: string }> = {
  consentInFuture: {
    field: "GivenOn",
    sentence: "Samtycket kan inte vara givet efter i dag. Kontrollera dagen.",
  },
  consentEndsBeforeGiven: {
    field: "Until",
    sentence: "Samtycket kan inte sluta gälla innan det gavs. Kontrollera dagarna.",
  },
  consentAlreadyEnded: {
    field: "Until",
    sentence: "Samtycket har redan slutat gälla. Be personen om ett nytt, eller ändra dagen.",
  },
  secrecyConsentWithoutParties: {
    field: "Parties",
    sentence: "Kryssa för vilka som får ta del av uppgifterna.",
  },
};

export function addTermFaults(terms: ConsentTerms, today: Temporal.PlainDate, fault: AddFault): void {
  for (const { code } of consentFaults(terms, today.toString())) {
    const { field, sentence } = termFaults[code];
    fault(`${terms.kind}${field}`, sentence);
  }
}

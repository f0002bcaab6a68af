import type { CodeList, CodeMeaning, CodeValue } from "./code-list.ts";

type Entry = readonly [code: string, label: string, meaning?: CodeMeaning];
type Standard = { readonly source: string; readonly confirmed: boolean; readonly entries: readonly Entry[] };

const associationsOwn = "Östra Södertörns årsredovisning 2017; ingen nationell lista är publicerad";
const proposal = "Samordnas förslag; ingen publicerad lista är funnen";

/**
 * What a new association starts with. The national follow-up's own lists for exit reason, education, income source and
 * referrer could not be found in public sources, so those values are marked as unconfirmed and the association may change them.
 */
const standards: Readonly<Record<CodeList, readonly Standard[]>> = {
  sex: [
    {
      source: "Uppföljning Finsam, användarhandledning: antal deltagare per kön",
      confirmed: true,
      entries: [
        ["woman", "kvinna"],
        ["man", "man"],
      ],
    },
    { source: associationsOwn, confirmed: false, entries: [["notStated", "ej uppgivet", "unstated"]] },
  ],
  referrer: [
    {
      source: `Lag (2003:1210) om parterna; ${associationsOwn}`,
      confirmed: false,
      entries: [
        ["municipality", "Kommun"],
        ["employmentService", "Arbetsförmedlingen"],
        ["socialInsuranceAgency", "Försäkringskassan"],
        ["region", "Region"],
        ["selfReferral", "Egen anmälan", "selfReferral"],
        ["other", "Annan"],
      ],
    },
  ],
  exitReason: [
    {
      source: associationsOwn,
      confirmed: false,
      entries: [
        ["work", "Arbete", "work"],
        ["studies", "Studier", "studies"],
        ["ordinaryServices", "Arbetsförmedlingens ordinarie insatser"],
        ["otherIntervention", "Annan insats"],
        ["rehabilitation", "Rehabilitering/sjukskrivning"],
        ["parentalLeave", "Föräldraledighet"],
        ["moved", "Flytt"],
        ["otherKnown", "Annan känd orsak"],
        ["lostContact", "Förlorad kontakt"],
        ["unknownReason", "Okänd orsak"],
      ],
    },
    {
      source: "SUS, avslutsanledning Felregistrering",
      confirmed: true,
      entries: [["registrationError", "Felregistrering", "registrationError"]],
    },
  ],
  education: [
    {
      source: associationsOwn,
      confirmed: false,
      entries: [
        ["compulsory", "Grundskola"],
        ["upperSecondary", "Gymnasium"],
        ["postSecondary", "Eftergymnasial"],
        ["unstated", "Uppgift saknas", "unstated"],
      ],
    },
  ],
  incomeSource: [
    {
      source: associationsOwn,
      confirmed: false,
      entries: [
        ["unemploymentBenefit", "A-kassa/aktivitetsstöd"],
        ["other", "Annat"],
        ["incomeSupport", "Försörjningsstöd", "incomeSupport"],
        ["sicknessCompensation", "Sjukersättning/Aktivitetsersättning"],
        ["sicknessBenefit", "Hel sjukpenning"],
        ["wageOrStudyGrant", "Lön/CSN", "wage"],
        ["rehabilitationBenefit", "Rehab-ersättning"],
      ],
    },
  ],
  activityKind: [
    {
      source: associationsOwn,
      confirmed: false,
      entries: [
        ["preparatory", "förberedande"],
        ["workOriented", "studie- och arbetsinriktad"],
      ],
    },
  ],
  occupation: [
    {
      source: "SUS, standardrapporter: sysselsättning",
      confirmed: true,
      entries: [
        ["gainfulWork", "Förvärvsarbete", "work"],
        ["studies", "Studier", "studies"],
        ["activeJobSeeker", "Aktivt arbetssökande som varken arbetar eller studerar"],
        ["other", "Övriga"],
      ],
    },
  ],
  stepProgress: [
    {
      source: proposal,
      confirmed: false,
      entries: [
        ["nearer", "Närmare arbete eller studier"],
        ["same", "Oförändrat"],
        ["further", "Längre från arbete eller studier"],
      ],
    },
  ],
  referralRejectReason: [
    {
      source: proposal,
      confirmed: false,
      entries: [
        ["wrongTargetGroup", "Personen hör inte till målgruppen"],
        ["wrongMunicipality", "Personen bor i en annan kommun"],
        ["noPlaces", "Det finns ingen ledig plats"],
        ["ordinaryServicesFit", "Ordinarie verksamhet kan ge stödet"],
        ["personDeclined", "Personen har tackat nej"],
        ["other", "Annan orsak"],
      ],
    },
  ],
  referralWithdrawReason: [
    {
      source: proposal,
      confirmed: false,
      entries: [
        ["personDeclined", "Personen har tackat nej"],
        ["situationChanged", "Personens situation har ändrats"],
        ["consentWithdrawn", "Samtycket är återkallat"],
        ["sentByMistake", "Remissen skickades av misstag"],
        ["other", "Annan orsak"],
      ],
    },
  ],
};

/** Every value of every list a new association starts with, in the order they are shown. */
export function standardCodes(): readonly CodeValue[] {
  return Object.entries(standards).flatMap(([list, parts]) =>
    parts
      .flatMap(({ entries, source, confirmed }) => entries.map((entry) => ({ entry, source, confirmed })))
      .map(({ entry: [code, label, meaning], source, confirmed }, index) => ({
        ...{ list, code, label, meaning: meaning ?? null, sort: index + 1 },
        ...{ validFrom: null, validTo: null, source, confirmed },
      })),
  );
}

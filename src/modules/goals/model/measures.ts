/** Codes' labels that a measure needs, as the association prints them. */
export interface MeasureLabels {
  readonly incomeSupport: string;
  readonly ordinaryServices: string;
}

export type MeasureUnit = "count" | "percent" | "months";

export interface Measure {
  readonly key: string;
  /** Name as it stands in a table of goals. */
  readonly name: string;
  readonly unit: MeasureUnit;
  /** What the figure is, with its base, in plain Swedish. */
  readonly definition: string;
  readonly source: string;
  /** Where the figure lies in the figures of a year; `set` is an intervention's set or the total's. */
  readonly place: "set" | "followUp" | "consultations";
}

const report = "Samordningsförbundet Östra Södertörns årsredovisning 2017, bilaga 1";
const sus = "Försäkringskassans uppföljningssystem SUS, handledning";

/** Everything a goal may be set on. Only the engine in statistics counts; a measure says where its figure stands. */
export const measures: readonly Measure[] = [
  {
    key: "participants",
    name: "Deltagare",
    unit: "count",
    place: "set",
    source: report,
    definition:
      "Deltaganden som pågick någon dag under året, felregistreringar inräknade. En person med flera deltaganden räknas flera gånger.",
  },
  {
    key: "new",
    name: "Nya deltagare",
    unit: "count",
    place: "set",
    source: report,
    definition: "Deltaganden som skrevs in under året.",
  },
  {
    key: "exited",
    name: "Avslutade",
    unit: "count",
    place: "set",
    source: sus,
    definition: "Deltaganden som avslutades under året av någon annan orsak än felregistrering.",
  },
  {
    key: "toWorkOrStudies",
    name: "Till arbete eller studier",
    unit: "count",
    place: "set",
    source: sus,
    definition: "Avslutade under året med avslutsorsaken arbete eller studier.",
  },
  {
    key: "workOrStudiesPercent",
    name: "Andel till arbete eller studier",
    unit: "percent",
    place: "set",
    source: report,
    definition: "Avslutade till arbete eller studier av alla avslutade under året.",
  },
  {
    key: "ordinaryServicesPercent",
    name: "Andel till Arbetsförmedlingens ordinarie insatser",
    unit: "percent",
    place: "set",
    source: report,
    definition: "Avslutade till Arbetsförmedlingens ordinarie insatser av alla avslutade under året.",
  },
  {
    key: "meanEnrolmentMonths",
    name: "Inskrivningstid i månader",
    unit: "months",
    place: "set",
    source: report,
    definition:
      "Medelvärdet av tiden från inskrivning till avslut för dem som avslutades under året, i hela månader.",
  },
  {
    key: "oneYearWorkOrStudiesPercent",
    name: "Andel i arbete eller studier efter ett år",
    unit: "percent",
    place: "followUp",
    source: report,
    definition:
      "De som vid uppföljningen hade lön eller studiestöd och inte hade det vid inskrivningen, av alla som följdes upp under året.",
  },
  {
    key: "incomeSupportDecreasePercent",
    name: "Minskning av försörjningsstöd",
    unit: "percent",
    place: "followUp",
    source: report,
    definition:
      "Hur mycket färre av de uppföljda som hade försörjningsstöd vid uppföljningen än vid inskrivningen, i procent av dem som hade det vid inskrivningen.",
  },
  {
    key: "consultations",
    name: "Konsultationer",
    unit: "count",
    place: "consultations",
    source: report,
    definition:
      "Summan av de konsultationer som råden har registrerat under året. En konsultation är råd utan inskrivning och innehåller inga personuppgifter.",
  },
];

export function measureOf(key: string): Measure | null {
  return measures.find((measure) => measure.key === key) ?? null;
}

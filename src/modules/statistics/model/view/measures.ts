import type { DefinitionKey } from "../counting/definitions.ts";

/** What a number is, which decides how it is written. */
export type Unit = "count" | "percent" | "months";

/** A figure that every set has; `key` is its word in addresses. */
export interface Measure {
  readonly key: string;
  readonly figure: string;
  /** As a column's heading. */
  readonly label: string;
  readonly unit: Unit;
  readonly definition: DefinitionKey;
  /** For a share: the figures it is taken of and among. */
  readonly share?: { readonly part: string; readonly base: string };
}

export const MEASURES: readonly Measure[] = [
  {
    key: "deltaganden",
    figure: "participants",
    label: "Deltaganden",
    unit: "count",
    definition: "participants",
  },
  { key: "nya", figure: "new", label: "Nya", unit: "count", definition: "new" },
  { key: "avslutade", figure: "exited", label: "Avslutade", unit: "count", definition: "exited" },
  {
    key: "pagaende",
    figure: "ongoingAtYearEnd",
    label: "Pågående 31 dec.",
    unit: "count",
    definition: "ongoingAtYearEnd",
  },
  { key: "arbete", figure: "toWork", label: "Till arbete", unit: "count", definition: "toWork" },
  { key: "studier", figure: "toStudies", label: "Till studier", unit: "count", definition: "toStudies" },
  {
    key: "andel",
    figure: "workOrStudiesPercent",
    label: "Till arbete eller studier, av avslutade",
    unit: "percent",
    definition: "workOrStudiesPercent",
    share: { part: "toWorkOrStudies", base: "exited" },
  },
  {
    key: "manader",
    figure: "meanEnrolmentMonths",
    label: "Inskrivningstid, månader",
    unit: "months",
    definition: "meanEnrolmentMonths",
  },
  {
    key: "felregistreringar",
    figure: "registrationErrors",
    label: "Felregistreringar",
    unit: "count",
    definition: "registrationErrors",
  },
];

export function measureByKey(key: string | null): Measure | undefined {
  return MEASURES.find((one) => one.key === key);
}

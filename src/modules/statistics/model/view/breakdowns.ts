import type { Distribution } from "./distributions.ts";
import { labelsUnder } from "./distributions.ts";

const SEXES = [
  { key: "women", text: "Kvinnor" },
  { key: "men", text: "Män" },
  { key: "notStated", text: "Ej uppgivet" },
] as const;

/** Which participations a breakdown by sex looks at. */
export const SEX_SETS = {
  participants: { heading: "Deltaganden efter kön", base: "participants", baseLabel: "Deltaganden" },
  new: { heading: "Nya efter kön", base: "new", baseLabel: "Nya" },
  exited: { heading: "Avslutade efter kön", base: "exited", baseLabel: "Avslutade" },
  toWorkOrStudies: {
    heading: "Till arbete eller studier efter kön",
    base: "toWorkOrStudies",
    baseLabel: "Till arbete eller studier",
  },
} as const;
export type SexSet = keyof typeof SEX_SETS;

export function bySex(set: SexSet): Distribution {
  return {
    ...SEX_SETS[set],
    rowHeading: "Kön",
    labels: () => SEXES,
    count: (sex) => `sex.${set}.${sex}`,
    percent: (sex) => `sex.${set}.percentOfAll.${sex}`,
    population: "Andelen är av alla i urvalet, med ej uppgivet som en egen grupp.",
    definitions: ["sexPercentOfAll"],
  };
}

export const byAge: Distribution = {
  rowHeading: "Ålder",
  heading: "Nya efter ålder vid inskrivning",
  labels: labelsUnder("ageAtEnrolment.groups"),
  count: (group) => `ageAtEnrolment.groups.${group}.count`,
  percent: (group) => `ageAtEnrolment.groups.${group}.percent`,
  base: "ageAtEnrolment.known",
  baseLabel: "Nya med känd ålder",
  population:
    "Årets nya. Den som har skyddade personuppgifter har ingen känd ålder och ligger utanför basen.",
  definitions: ["ageAtEnrolment", "new"],
};

export const byMunicipality: Distribution = {
  rowHeading: "Kommun",
  heading: "Nya efter kommun",
  labels: labelsUnder("municipality"),
  count: (label) => `municipality.${label}.count`,
  percent: (label) => `municipality.${label}.percent`,
  base: "new",
  baseLabel: "Nya",
  population: "Årets nya efter bostadskommun.",
  definitions: ["municipality", "new"],
};

export const byReferrer: Distribution = {
  rowHeading: "Remittent",
  heading: "Nya efter remittent",
  labels: labelsUnder("referrers"),
  count: (label) => `referrers.${label}.count`,
  percent: (label) => `referrers.${label}.percent`,
  base: "new",
  baseLabel: "Nya",
  population: "Årets nya efter vem som remitterade.",
  definitions: ["referrers", "new"],
};

export const byExitReason: Distribution = {
  rowHeading: "Avslutsorsak",
  heading: "Avslutade efter orsak",
  labels: labelsUnder("exitReasons"),
  count: (label) => `exitReasons.${label}.count`,
  percent: (label) => `exitReasons.${label}.percent`,
  base: "exited",
  baseLabel: "Avslutade",
  population: "Årets avslutade. Felregistreringar ingår inte.",
  definitions: ["exitReasons", "exited"],
};

export function byEducation(set: "new" | "participants"): Distribution {
  const who = set === "new" ? "Nya" : "Deltaganden";
  return {
    rowHeading: "Utbildning",
    heading: `${who} efter utbildning`,
    labels: labelsUnder(`education.${set}.levels`),
    count: (level) => `education.${set}.levels.${level}.count`,
    percent: (level) => `education.${set}.levels.${level}.percent`,
    base: `education.${set}.stated`,
    baseLabel: "Uppgift finns",
    population: `${who} under året vars utbildning är uppgiven.`,
    definitions: ["education"],
  };
}

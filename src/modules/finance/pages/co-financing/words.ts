import type { GrantStatus } from "../../model/co-financing/grant.ts";
import type { Payer } from "../../model/co-financing/hours.ts";
import type { InKindKind } from "../../model/co-financing/in-kind.ts";
import type { Programme } from "../../model/co-financing/project.ts";

export const statusWords = {
  applied: "Sökt",
  granted: "Beviljat",
  claimed: "Rekvirerat",
  paid: "Utbetalt",
  refused: "Avslaget",
  earned: "Intjänat",
} as const satisfies Record<GrantStatus, string>;

/** What each status means, so that two figures for a year are not taken for one. */
export const statusMeanings = {
  applied: "Vad ni har sökt.",
  granted: "Vad finansiären har beviljat för året.",
  claimed: "Vad ni har begärt utbetalt, med period.",
  paid: "Vad som har kommit in på kontot.",
  refused: "Vad finansiären inte har godkänt.",
  earned: "Årets intäkt enligt bokföringen, oavsett om den är rekvirerad.",
} as const satisfies Record<GrantStatus, string>;

export const programmeWords = {
  esf2014: "ESF 2014–2020",
  esf2021: "ESF+ 2021–2027",
  other: "Annan finansiering",
} as const satisfies Record<Programme, string>;

export const payerWords = {
  project: "Projektet",
  publicInKind: "Offentlig naturainsats",
  privateInKind: "Privat naturainsats",
} as const satisfies Record<Payer, string>;

export const inKindWords = {
  ownerCash: "Kontanta medel från projektägaren",
  publicInKind: "Offentligt bidrag i annat än pengar",
  privateInKind: "Privat bidrag i annat än pengar",
  participantSupport: "Deltagarersättning",
  subsidisedEmployment: "Subventionerad anställning",
} as const satisfies Record<InKindKind, string>;

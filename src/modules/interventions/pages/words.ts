import { formatDate, formatPeriod } from "../../../platform/values/format.ts";
import type { Intervention } from "../model/intervention.ts";

export const orientationNames = {
  individual: "Individinriktad",
  structural: "Strukturövergripande",
} as const;
export const methodNames = {
  identifiedOrAnonymous: "Personuppgifter eller anonym",
  countOnly: "Endast antal",
} as const;

/** Why two facts of an intervention never change (UF-Handledning). */
export const whyFixed =
  "Inriktning och registreringssätt väljs när insatsen skapas och kan inte ändras, som i Försäkringskassans Uppföljning Finsam. Då kan siffror från olika år jämföras. Behöver insatsen en annan inriktning, skapa en ny insats med ett annat namn.";

export function ageWords({ ageFrom, ageTo }: Pick<Intervention, "ageFrom" | "ageTo">): string {
  if (ageFrom === null && ageTo === null) return "alla åldrar";
  if (ageTo === null) return `från ${ageFrom} år`;
  return ageFrom === null ? `till och med ${ageTo} år` : `${ageFrom}–${ageTo} år`;
}

export function followUpWords({
  followUpFrom,
  followUpMonths,
}: Pick<Intervention, "followUpFrom" | "followUpMonths">): string {
  const months = followUpMonths === 1 ? "1 månad" : `${followUpMonths} månader`;
  return `${months} efter ${followUpFrom === "enrolment" ? "inskrivning" : "avslut"}`;
}

export function wayInWords(intervention: Intervention): string {
  if (!intervention.counted) return "Ingen skrivs in";
  if (intervention.onlyThroughCouncil) return "Bara genom råd";
  return intervention.takesReferrals ? "Remiss direkt eller genom råd" : "Tar inte emot remisser";
}

export function periodWords({ startsOn, endsOn }: Pick<Intervention, "startsOn" | "endsOn">): string {
  if (startsOn === null && endsOn === null) return "tills vidare";
  if (endsOn === null) return `från ${formatDate(startsOn ?? "")}`;
  return startsOn === null ? `till och med ${formatDate(endsOn)}` : formatPeriod(startsOn, endsOn);
}

import type { Temporal } from "temporal-polyfill";

export interface KnownStep {
  readonly key: StepKey;
  readonly label: string;
  /** Month and day by law, with whether it falls in the year before or after; null where the law names none. */
  readonly due: { readonly yearsAfter: -1 | 1; readonly month: number; readonly day: number } | null;
  /** The law behind the day, or who it is agreed with. */
  readonly source: string;
  /** Where it is done. */
  readonly href: string;
}

export type StepKey =
  | "needs"
  | "fundRequest"
  | "preliminary"
  | "consultation"
  | "budgetAdopted"
  | "dispatch"
  | "final"
  | "called"
  | "ledger"
  | "annualReport"
  | "closing"
  | "vatStatement";

/** The year's steps in the order they are taken. Dates that the law does not name are the association's own. */
export const knownSteps: readonly KnownStep[] = [
  step("needs", "Behov inför året sammanställda", null, "Förbundets egen planering", "/ekonomi"),
  step(
    "fundRequest",
    "Äskande till Försäkringskassan",
    null,
    "Försäkringskassans anvisning",
    "/ekonomi/tilldelning",
  ),
  step(
    "preliminary",
    "Preliminärt besked om statens belopp",
    null,
    "Försäkringskassan",
    "/ekonomi/tilldelning",
  ),
  step(
    "consultation",
    "Samråd med medlemmarna om budgeten",
    novemberBefore(29),
    "Lag 2003:1210, 23 §",
    "/ekonomi/budget",
  ),
  step(
    "budgetAdopted",
    "Styrelsen beslutar plan och budget",
    novemberBefore(30),
    "Lag 2003:1210, 23 §",
    "/ekonomi/budget",
  ),
  step("dispatch", "Beslutet skickat till medlemmarna", null, "Förbundets egen planering", "/expediering"),
  step("final", "Statens slutliga beslut", null, "Försäkringskassan", "/ekonomi/tilldelning"),
  step("called", "Medlemsavgifterna aviserade", null, "Förbundets egen planering", "/ekonomi/avgifter"),
  step("ledger", "Årets bokföring inläst", null, "Förbundets egen planering", "/ekonomi/bokforing"),
  step(
    "annualReport",
    "Styrelsen beslutar årsredovisningen",
    { yearsAfter: 1, month: 3, day: 31 },
    "Lag 2003:1210, 24 §",
    "/dokument",
  ),
  step("closing", "Året stängt", null, "Förbundets egen planering", "/ekonomi/rakenskaper/bokslut"),
  step(
    "vatStatement",
    "Årsuppgift om momsersättning",
    { yearsAfter: 1, month: 6, day: 30 },
    "Lag 2005:807",
    "/ekonomi/utfall/moms",
  ),
];

function step(key: StepKey, label: string, due: KnownStep["due"], source: string, href: string): KnownStep {
  return { key, label, due, source, href };
}

function novemberBefore(day: number): KnownStep["due"] {
  return { yearsAfter: -1, month: 11, day };
}

export type StepState = "done" | "late" | "coming" | "open";

/** Done where it has a day; late where its day has gone; coming within sixty days; otherwise open. */
export function stateOf(done: string | null, planned: string | null, today: Temporal.PlainDate): StepState {
  if (done !== null) return "done";
  if (planned === null) return "open";
  if (planned < today.toString()) return "late";
  return planned <= today.add({ days: 60 }).toString() ? "coming" : "open";
}

/** YYYY-MM-DD of the day the law names for the year; null where it names none. */
export function dueDay({ due }: KnownStep, year: number): string | null {
  if (due === null) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year + due.yearsAfter}-${two(due.month)}-${two(due.day)}`;
}

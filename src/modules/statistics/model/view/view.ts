import type { SexSet } from "./breakdowns.ts";
import { byAge, byEducation, byExitReason, byMunicipality, byReferrer, bySex } from "./breakdowns.ts";
import type { Distribution } from "./distributions.ts";
import { distributionSection } from "./distributions.ts";
import { WHOLE } from "./figure-address.ts";
import type { Measure } from "./measures.ts";
import type { Whose } from "./overview.ts";
import { overviewSection, seriesSection } from "./overview.ts";
import type { Lens, ViewSection } from "./section.ts";
import type { Seen } from "./seen.ts";
import {
  activitySection,
  consultationSection,
  incomeSection,
  personSection,
  referrersByMunicipality,
} from "./special-sections.ts";
import { setOf } from "./value-at.ts";

/** What a reader may look at; the keys are the words of the address. */
export const BREAKDOWNS = {
  oversikt: "Deltaganden och resultat",
  kon: "Kön",
  alder: "Ålder",
  kommun: "Kommun",
  remittent: "Remittent",
  "remittent-kommun": "Remittent och kommun",
  utbildning: "Utbildning",
  avslut: "Avslutsorsak",
  forsorjning: "Försörjning före och efter",
  aktiviteter: "Aktiviteter",
  konsultationer: "Konsultationer per råd",
  personer: "Unika personer",
} as const;
export type Breakdown = keyof typeof BREAKDOWNS;

export function isBreakdown(word: string): word is Breakdown {
  return Object.hasOwn(BREAKDOWNS, word);
}

export interface ViewChoice {
  readonly breakdown: Breakdown;
  readonly whose: Whose;
  readonly measure: Measure;
}

/** The tables that a choice gives, year by year; an overview of several years is one table of the chosen measure. */
export function sectionsOf(seen: Seen, choice: ViewChoice): readonly ViewSection[] {
  const { breakdown, whose, measure } = choice;
  if (breakdown === "oversikt" && seen.years.length > 1) return [seriesSection(seen, measure, whose)];
  return seen.years.flatMap((one): readonly ViewSection[] => {
    if (breakdown === "oversikt") return [overviewSection(seen, one, whose)];
    const lens = { seen, year: one.year, figures: one.figures };
    return sectionsOfYear(lens, choice).filter(({ rows }) => rows.length > 0);
  });
}

function sectionsOfYear(lens: Lens, { breakdown, whose, measure }: ViewChoice): readonly ViewSection[] {
  const each = (section: (lens: Lens, of: string) => ViewSection) =>
    whose.interventions.map((of) => section(lens, of));
  switch (breakdown) {
    case "remittent-kommun":
      return [...present(lens, whose), ...(whose.total ? [WHOLE] : [])].map((of) =>
        referrersByMunicipality(lens, of),
      );
    case "forsorjning":
      return each(incomeSection).filter(({ chart }) => chart !== null);
    case "aktiviteter":
      return each(activitySection);
    case "konsultationer":
      return [consultationSection(lens)];
    case "personer":
      return [personSection(lens, whose)];
    default:
      return [distributionSection(lens, whose, distributionOf(breakdown, measure))];
  }
}

function present(lens: Lens, whose: Whose): readonly string[] {
  return whose.interventions.filter((of) => setOf(lens.figures, lens.year, of, "new") !== undefined);
}

function distributionOf(
  breakdown: "oversikt" | "kon" | "alder" | "kommun" | "remittent" | "utbildning" | "avslut",
  measure: Measure,
): Distribution {
  switch (breakdown) {
    case "alder":
      return byAge;
    case "kommun":
      return byMunicipality;
    case "remittent":
      return byReferrer;
    case "avslut":
      return byExitReason;
    case "utbildning":
      return byEducation(measure.figure === "participants" ? "participants" : "new");
    default:
      return bySex(sexSetOf(measure));
  }
}

/** A measure that is no set of participations gives the set it is taken of. */
function sexSetOf({ figure }: Measure): SexSet {
  if (figure === "new" || figure === "exited") return figure;
  return figure === "workOrStudiesPercent" || figure === "toWork" || figure === "toStudies"
    ? "toWorkOrStudies"
    : "participants";
}

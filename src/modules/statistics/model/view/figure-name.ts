import { composition } from "../counting/composition.ts";
import { SWEDISH_DEFINITIONS } from "../counting/definitions.ts";
import { SEX_SETS } from "./breakdowns.ts";
import { MEASURES } from "./measures.ts";

const SEXES = new Map([
  ["women", "kvinnor"],
  ["men", "män"],
  ["notStated", "ej uppgivet kön"],
]);

const OCCASIONS = new Map([
  ["atEnrolment", "vid inskrivning"],
  ["atExit", "vid avslut"],
  ["oneYearAfterEnrolment", "ett år efter"],
  ["change", "förändring från inskrivning till ett år efter"],
]);

type Naming = readonly [RegExp, (found: readonly string[]) => string];

/** Names of figures that hold a label or a set. */
const NAMINGS: readonly Naming[] = [
  [
    /^sex\.(\w+)\.(?:percentOf(?:All|Stated)\.)?(\w+)$/,
    ([, set, sex]) => `${setName(set)}: ${SEXES.get(sex ?? "") ?? sex}`,
  ],
  [/^exitReasons\.(.+)\.(?:count|percent)$/, ([, label]) => `Avslutade: ${label}`],
  [
    /^ageAtEnrolment\.groups\.(.+)\.(?:count|percent)$/,
    ([, group]) => `Nya i åldern ${group?.replace("-", "–")} år`,
  ],
  [/^ageAtEnrolment\.aged30to55/, () => "Nya i åldern 30–55 år"],
  [/^ageAtEnrolment\.known$/, () => "Nya med känd ålder"],
  [/^ageAtEnrolment\.unknown$/, () => "Nya med okänd ålder"],
  [/^municipality\.(.+)\.(?:count|percent)$/, ([, label]) => `Nya från ${label}`],
  [/^referrers\.(.+)\.(?:count|percent)$/, ([, label]) => `Nya, remitterade av: ${label}`],
  [
    /^referrersByMunicipality\.([^.]+)\.(.+)$/,
    ([, where, who]) => `Nya från ${where}, remitterade av: ${who}`,
  ],
  [
    /^education\.(\w+)\.levels\.(.+)\.(?:count|percent)$/,
    ([, set, level]) => `${setName(set)} med utbildning: ${level}`,
  ],
  [/^education\.(\w+)\.(?:stated|percentStated)$/, ([, set]) => `${setName(set)} med uppgift om utbildning`],
  [
    /^consent\.(ja|nej)$/,
    ([, answer]) => (answer === "ja" ? "Deltaganden med samtycke" : "Deltaganden utan samtycke"),
  ],
  [/^unique\.(\w+)\.persons$/, ([, set]) => `Unika personer bland ${setName(set).toLocaleLowerCase("sv")}`],
  [/^unique\.(\w+)\.rowsWithoutNumber$/, ([, set]) => `${setName(set)} utan personnummer`],
  [
    /^income\.sources\.(.+)\.(\w+)$/,
    ([, source, occasion]) => `${source}, ${OCCASIONS.get(occasion ?? "") ?? occasion}`,
  ],
  [/^income\.followedUp$/, () => "Uppföljda deltaganden"],
  [/^activities\.(.+)\.participants$/, ([, type]) => `Deltaganden med aktivitet: ${type}`],
  [/^activities\.(.+)\.rows$/, ([, type]) => `Aktiviteter: ${type}`],
  [/^activities\..+?\.items\.(.+)$/, ([, item]) => `Aktiviteten ${item}`],
  [/^consultations\.byCouncil\.(.+)$/, ([, council]) => `Konsultationer, ${council}`],
];

function setName(set: string | undefined): string {
  return (
    new Map<string, string>(Object.entries(SEX_SETS).map(([key, { baseLabel }]) => [key, baseLabel])).get(
      set ?? "",
    ) ?? ""
  );
}

/** What a figure is called where it stands alone. */
export function figureName(figure: string): string {
  const measure = MEASURES.find((one) => one.figure === figure);
  if (measure !== undefined) return measure.label;
  for (const [pattern, name] of NAMINGS) {
    const found = pattern.exec(figure);
    if (found !== null) return name(found);
  }
  const own = composition(figure) ?? yearComposition(figure);
  return own === null ? figure : SWEDISH_DEFINITIONS[own.definition].name;
}

/** Figures outside the sets, opened in the same way. */
export function yearComposition(figure: string): ReturnType<typeof composition> {
  const plain = { parts: [], base: [] };
  if (figure === "offIncomeSupport") return { definition: "offIncomeSupport", ...plain };
  if (figure === "income.startedWorkOrStudies") return { definition: "startedWorkOrStudies", ...plain };
  if (figure.startsWith("income.")) return { definition: "incomeFollowUp", ...plain };
  if (figure.startsWith("activities.")) return { definition: "activities", ...plain };
  if (figure === "consultations.total")
    return { definition: "consultations", parts: ["consultations.byCouncil.*"], base: [] };
  return figure.startsWith("consultations.") ? { definition: "consultations", ...plain } : null;
}

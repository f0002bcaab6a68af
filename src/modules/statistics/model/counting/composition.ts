import type { DefinitionKey } from "./definitions.ts";

/** What one printed figure rests on; the parts and the base are paths of other figures in the same set ("sex.new.women"). */
export type Composition = {
  readonly definition: DefinitionKey;
  /** Added together they give the figure, or the numerator when there is a base; empty = counted straight from rows. */
  readonly parts: readonly string[];
  /** The figures that a share or mean is taken of, added together; empty for counts. */
  readonly base: readonly string[];
};

const rows = (definition: DefinitionKey): Composition => ({ definition, parts: [], base: [] });
const sum = (definition: DefinitionKey, ...parts: string[]): Composition => ({
  definition,
  parts,
  base: [],
});
const share = (
  definition: DefinitionKey,
  base: string | readonly string[],
  ...parts: string[]
): Composition => ({ definition, parts, base: typeof base === "string" ? [base] : base });

/** `*` stands for every label there is. */
const FIXED: Readonly<Record<string, Composition>> = {
  participants: sum("participants", "exited", "registrationErrors", "ongoingAtYearEnd"),
  participantsExclErrors: rows("participantsExclErrors"),
  new: sum("new", "sex.new.women", "sex.new.men", "sex.new.notStated"),
  exited: sum("exited", "exitReasons.*.count"),
  registrationErrors: rows("registrationErrors"),
  ongoingAtYearEnd: rows("ongoingAtYearEnd"),
  toWork: rows("toWork"),
  toStudies: rows("toStudies"),
  toWorkOrStudies: sum("toWorkOrStudies", "toWork", "toStudies"),
  workOrStudiesPercent: share("workOrStudiesPercent", "exited", "toWork", "toStudies"),
  workPercent: share("workPercent", "exited", "toWork"),
  studiesPercent: share("studiesPercent", "exited", "toStudies"),
  meanEnrolmentMonths: share("meanEnrolmentMonths", "exited"),
  meanEnrolmentMonthsExact: share("meanEnrolmentMonths", "exited"),
  "ageAtEnrolment.known": rows("ageAtEnrolment"),
  "ageAtEnrolment.unknown": rows("ageAtEnrolment"),
  protectedIdentity: rows("protectedIdentity"),
  "unique.participants.persons": rows("uniquePersons"),
  "unique.participants.rowsWithoutNumber": rows("uniquePersons"),
  "unique.new.persons": rows("uniquePersons"),
  "unique.new.rowsWithoutNumber": rows("uniquePersons"),
};

type Pattern = readonly [RegExp, (found: readonly string[]) => Composition];

/** Figures whose name holds a label or a set. */
const PATTERNS: readonly Pattern[] = [
  [/^exitReasons\.(.+)\.count$/, () => rows("exitReasons")],
  [
    /^exitReasons\.(.+)\.percent$/,
    ([, label]) => share("exitReasons", "exited", `exitReasons.${label}.count`),
  ],
  [/^sex\.(\w+)\.(women|men|notStated)$/, () => rows("sexPercentOfAll")],
  [
    /^sex\.(\w+)\.percentOfAll\.(\w+)$/,
    ([, set, sex]) => share("sexPercentOfAll", `${set}`, `sex.${set}.${sex}`),
  ],
  [
    /^sex\.(\w+)\.percentOfStated\.(\w+)$/,
    ([, set, sex]) =>
      share("sexPercentOfStated", [`sex.${set}.women`, `sex.${set}.men`], `sex.${set}.${sex}`),
  ],
  [/^ageAtEnrolment\.(.+)\.count$/, () => rows("ageAtEnrolment")],
  [
    /^ageAtEnrolment\.(.+)\.percent$/,
    ([, group]) => share("ageAtEnrolment", "ageAtEnrolment.known", `ageAtEnrolment.${group}.count`),
  ],
  [
    /^(municipality|referrers)\.(.+)\.count$/,
    ([, kind]) => rows(kind === "referrers" ? "referrers" : "municipality"),
  ],
  [
    /^(municipality|referrers)\.(.+)\.percent$/,
    ([, kind, label]) =>
      share(kind === "referrers" ? "referrers" : "municipality", "new", `${kind}.${label}.count`),
  ],
  [/^referrersByMunicipality\.(.+)$/, () => rows("referrersByMunicipality")],
  [/^education\.(\w+)\.stated$/, ([, set]) => sum("education", `education.${set}.levels.*.count`)],
  [/^education\.(\w+)\.percentStated$/, ([, set]) => share("education", `${set}`, `education.${set}.stated`)],
  [/^education\.(\w+)\.levels\.(.+)\.count$/, () => rows("education")],
  [
    /^education\.(\w+)\.levels\.(.+)\.percent$/,
    ([, set, level]) =>
      share("education", `education.${set}.stated`, `education.${set}.levels.${level}.count`),
  ],
  [/^consent\.(ja|nej)$/, () => rows("consent")],
];

/** Opens a figure of a set by its path; null when there is no such figure. */
export function composition(figure: string): Composition | null {
  const fixed = FIXED[figure];
  if (fixed !== undefined) return fixed;
  for (const [pattern, make] of PATTERNS) {
    const found = pattern.exec(figure);
    if (found !== null) return make(found);
  }
  return null;
}

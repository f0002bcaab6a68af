import type { Accumulator, SexCounts, Uniques } from "./accumulator.ts";
import type { EducationFigures, SetFigures, SexFigures, Shares, UniqueFigures } from "./figures.ts";
import type { CodeBook } from "./input.ts";
import { meanMonths, percentOf } from "./rounding.ts";
import { byKey, labelled } from "./tally.ts";

/** Years of age, both ends included. Source: the age groups of the published annual report. */
export const AGE_GROUPS = [
  { label: "16-24", from: 16, to: 24 },
  { label: "25-49", from: 25, to: 49 },
  { label: "50-64", from: 50, to: 64 },
] as const;

/** Turns raw counts into printed figures: labels, shares of named bases, half-up percentages. */
export function toSetFigures(raw: Accumulator, codes: CodeBook): SetFigures {
  const toWorkOrStudies = raw.toWork + raw.toStudies;
  return {
    participants: raw.participants,
    participantsExclErrors: raw.participants - raw.errorsAmongParticipants,
    new: raw.new,
    exited: raw.exited,
    registrationErrors: raw.registrationErrors,
    ongoingAtYearEnd: raw.ongoing,
    toWork: raw.toWork,
    toStudies: raw.toStudies,
    toWorkOrStudies,
    workOrStudiesPercent: percentOf(toWorkOrStudies, raw.exited),
    workPercent: percentOf(raw.toWork, raw.exited),
    studiesPercent: percentOf(raw.toStudies, raw.exited),
    exitReasons: shares(raw.exitReasons, raw.exited, codes),
    meanEnrolmentMonths: meanMonths(raw.enrolmentDays, raw.exited, 0),
    meanEnrolmentMonthsExact: meanMonths(raw.enrolmentDays, raw.exited, 3),
    sex: {
      participants: sexFigures(raw.sex.participants),
      new: sexFigures(raw.sex.new),
      exited: sexFigures(raw.sex.exited),
      toWorkOrStudies: sexFigures(raw.sex.toWorkOrStudies),
    },
    ageAtEnrolment: ageFigures(raw),
    municipality: shares(raw.municipality, raw.new, codes),
    referrers: shares(raw.referrers, raw.new, codes),
    referrersByMunicipality: referrersByMunicipality(raw, codes),
    education: {
      new: educationFigures(raw.education.new, codes),
      participants: educationFigures(raw.education.participants, codes),
    },
    consent: consentFigures(raw),
    protectedIdentity: raw.protectedIdentity,
    unique: { participants: uniqueFigures(raw.unique.participants), new: uniqueFigures(raw.unique.new) },
  };
}

export function uniqueFigures(unique: Uniques): UniqueFigures {
  return { persons: unique.keys.size, rowsWithoutNumber: unique.withoutNumber };
}

function shares(counts: ReadonlyMap<string, number>, base: number, codes: CodeBook): Shares {
  const entries = labelled(counts, codes.labels);
  return Object.fromEntries(
    entries.map(([label, count]) => [label, { count, percent: percentOf(count, base) }]),
  );
}

function sexFigures(counts: SexCounts): SexFigures {
  const stated = counts.woman + counts.man;
  const all = stated + counts.notStated;
  return {
    women: counts.woman,
    men: counts.man,
    notStated: counts.notStated,
    percentOfAll: {
      women: percentOf(counts.woman, all),
      men: percentOf(counts.man, all),
      notStated: percentOf(counts.notStated, all),
    },
    percentOfStated: { women: percentOf(counts.woman, stated), men: percentOf(counts.man, stated) },
  };
}

function ageFigures(raw: Accumulator): SetFigures["ageAtEnrolment"] {
  const between = (from: number, to: number) => {
    let count = 0;
    for (const [age, n] of raw.ages) if (age >= from && age <= to) count += n;
    return count;
  };
  const known = raw.new - raw.agesUnknown;
  const groups: Shares = {};
  for (const { label, from, to } of AGE_GROUPS) {
    const count = between(from, to);
    if (count > 0) groups[label] = { count, percent: percentOf(count, known) };
  }
  const middle = between(30, 55);
  return {
    known,
    unknown: raw.agesUnknown,
    groups,
    aged30to55: { count: middle, percent: percentOf(middle, known) },
  };
}

function referrersByMunicipality(raw: Accumulator, codes: CodeBook): SetFigures["referrersByMunicipality"] {
  const rows: [string, Record<string, number>][] = [];
  for (const [municipality, counts] of raw.referrersByMunicipality)
    rows.push([
      codes.labels.get(municipality) ?? municipality,
      Object.fromEntries(labelled(counts, codes.labels)),
    ]);
  return Object.fromEntries(rows.sort(byKey));
}

function educationFigures(counts: ReadonlyMap<string, number>, codes: CodeBook): EducationFigures {
  let all = 0;
  let stated = 0;
  const levels = new Map<string, number>();
  for (const [code, count] of counts) {
    all += count;
    if (codes.roles.educationNotStated.has(code)) continue;
    stated += count;
    levels.set(code, count);
  }
  return { stated, percentStated: percentOf(stated, all), levels: shares(levels, stated, codes) };
}

function consentFigures(raw: Accumulator): Record<string, number> {
  const refused = raw.participants - raw.consented;
  return { ...(raw.consented > 0 && { ja: raw.consented }), ...(refused > 0 && { nej: refused }) };
}

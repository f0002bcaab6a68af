import type { Period } from "./days.ts";
import { yearOf } from "./days.ts";
import type { FollowUpFigures, IncomeYear, SourceFigures } from "./figures.ts";
import type { CodeRoles, CountingInput, IncomeRow, ParticipationRow } from "./input.ts";
import { isExited } from "./participation-rules.ts";
import { percentOf } from "./rounding.ts";
import { add, at, byKey } from "./tally.ts";

/** Income rows by participation; rows that point to no participation are only counted. */
export type IncomeIndex = {
  readonly rows: ReadonlyMap<string, readonly IncomeRow[]>;
  readonly orphanRows: number;
  readonly participations: ReadonlyMap<string, ParticipationRow>;
};

export function indexIncomes(input: CountingInput): IncomeIndex {
  const participations = new Map<string, ParticipationRow>();
  for (const row of input.participations) participations.set(row.id, row);
  const rows = new Map<string, IncomeRow[]>();
  let orphanRows = 0;
  for (const row of input.incomes) {
    if (participations.has(row.participationId)) at(rows, row.participationId, () => []).push(row);
    else orphanRows++;
  }
  return { rows, orphanRows, participations };
}

export function countIncome(
  input: CountingInput,
  index: IncomeIndex,
  year: number,
  period: Period,
): IncomeYear {
  return {
    followUp: followUps(input, index, year),
    offIncomeSupport: offIncomeSupport(input, index, period),
  };
}

type Draft = { followedUp: number; two: number; started: number; sources: Map<string, SourceFigures> };

function followUps(input: CountingInput, index: IncomeIndex, year: number): Record<string, FollowUpFigures> {
  const drafts = new Map<string, Draft>();
  for (const [id, rows] of index.rows) {
    const participation = index.participations.get(id);
    if (participation === undefined || participation.anonymous === true) continue;
    if (!rows.some((row) => row.occasion === "oneYearFollowUp" && yearOf(row.on) === year)) continue;
    const draft = at(drafts, participation.interventionId, () => ({
      followedUp: 0,
      two: 0,
      started: 0,
      sources: new Map<string, SourceFigures>(),
    }));
    addFollowUp(draft, rows, input, year);
  }
  const names = new Map(input.interventions.map((one) => [one.id, one.name]));
  const entries = [...drafts].map(([id, draft]) => [names.get(id) ?? id, finish(draft, input)] as const);
  return Object.fromEntries(entries.sort(byKey));
}

function addFollowUp(draft: Draft, rows: readonly IncomeRow[], input: CountingInput, year: number): void {
  const { labels, roles } = input.codes;
  const atEnrolment = new Set<string>();
  const after = new Set<string>();
  for (const row of rows) {
    // A participation may be followed up twice; each year's figure rests on that year's rows.
    if (row.occasion === "oneYearFollowUp" && yearOf(row.on) !== year) continue;
    const source = at(draft.sources, labels.get(row.source) ?? row.source, emptySource);
    if (row.occasion === "enrolment") {
      source.atEnrolment++;
      atEnrolment.add(row.source);
    } else if (row.occasion === "exit") source.atExit++;
    else {
      source.oneYearAfterEnrolment++;
      after.add(row.source);
    }
  }
  draft.followedUp++;
  if (atEnrolment.size >= 2) draft.two++;
  if (hasAny(after, roles.workOrStudiesIncome) && !hasAny(atEnrolment, roles.workOrStudiesIncome))
    draft.started++;
}

function finish(draft: Draft, input: CountingInput): FollowUpFigures {
  for (const source of draft.sources.values())
    source.change = source.oneYearAfterEnrolment - source.atEnrolment;
  const supportLabels = new Set(
    [...input.codes.roles.incomeSupport].map((code) => input.codes.labels.get(code) ?? code),
  );
  let before = 0;
  let after = 0;
  for (const [label, source] of draft.sources) {
    if (!supportLabels.has(label)) continue;
    before += source.atEnrolment;
    after += source.oneYearAfterEnrolment;
  }
  return {
    followedUp: draft.followedUp,
    withTwoOrMoreSourcesAtEnrolment: draft.two,
    startedWorkOrStudies: draft.started,
    sources: Object.fromEntries([...draft.sources].sort(byKey)),
    startedWorkOrStudiesPercent: percentOf(draft.started, draft.followedUp),
    incomeSupportDecreasePercent: percentOf(before - after, before),
  };
}

/** Measured at exit, so it differs from the net change of the one-year follow-up; without rows at exit nothing is known. */
function offIncomeSupport(
  input: CountingInput,
  index: IncomeIndex,
  period: Period,
): IncomeYear["offIncomeSupport"] {
  const { roles } = input.codes;
  const names = new Map(input.interventions.map((one) => [one.id, one.name]));
  const byInsats = new Map<string, number>();
  let total = 0;
  for (const row of input.participations) {
    if (row.anonymous === true || !isExited(row, period, roles)) continue;
    if (!leftIncomeSupport(index.rows.get(row.id) ?? [], roles)) continue;
    total++;
    add(byInsats, names.get(row.interventionId) ?? row.interventionId);
  }
  return { total, byInsats: Object.fromEntries(byInsats) };
}

function leftIncomeSupport(rows: readonly IncomeRow[], roles: CodeRoles): boolean {
  const supported = (row: IncomeRow) => roles.incomeSupport.has(row.source);
  const atExit = rows.filter((row) => row.occasion === "exit");
  return (
    atExit.length > 0 &&
    !atExit.some(supported) &&
    rows.some((row) => row.occasion === "enrolment" && supported(row))
  );
}

function hasAny(codes: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return !wanted.isDisjointFrom(codes);
}

const emptySource = (): SourceFigures => ({ atEnrolment: 0, atExit: 0, oneYearAfterEnrolment: 0, change: 0 });

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputOf, inputs } from "./arbitrary-input.ts";
import { countPeriod } from "./count-period.ts";
import { countYear, countYears } from "./count-years.ts";
import { dayOf, yearOf, yearPeriod } from "./days.ts";
import type { ParticipationRow } from "./input.ts";

const years = fc.integer({ min: 2020, max: 2024 });

/** The definitions once more, in years and sets instead of days and sums. */
function naive(rows: readonly ParticipationRow[], year: number) {
  const exitYear = (row: ParticipationRow) =>
    row.exitedOn === null ? Number.POSITIVE_INFINITY : yearOf(row.exitedOn);
  const own = rows.filter((row) => !row.anonymous);
  const active = own.filter((row) => yearOf(row.enrolledOn) <= year && exitYear(row) >= year);
  const entered = own.filter((row) => yearOf(row.enrolledOn) === year);
  const left = own.filter((row) => exitYear(row) === year);
  const exited = left.filter((row) => row.exitReason !== "error");
  const known = entered.flatMap((row) => row.ageAtEnrolment ?? []);
  const persons = (some: readonly ParticipationRow[]) =>
    new Set(some.flatMap((row) => row.personKey ?? [])).size;
  return { active, entered, left, exited, known, persons, exitYear };
}

describe("counting agrees with the definitions taken one by one", () => {
  it("in flows, results and stock", () => {
    fc.assert(
      fc.property(inputs, years, (input, year) => {
        const { active, entered, left, exited, exitYear } = naive(input.participations, year);
        expect(countYear(input, year).totals[year]?.allInsatser).toMatchObject({
          participants: active.length,
          participantsExclErrors: active.filter((row) => row.exitReason !== "error").length,
          new: entered.length,
          exited: exited.length,
          registrationErrors: left.length - exited.length,
          ongoingAtYearEnd: active.filter((row) => exitYear(row) > year).length,
          toWork: exited.filter((row) => row.exitReason === "job" || row.exitReason === "ownBusiness").length,
          toStudies: exited.filter((row) => row.exitReason === "school").length,
        });
      }),
    );
  });

  it("in persons, ages and education", () => {
    fc.assert(
      fc.property(inputs, years, (input, year) => {
        const { active, entered, known, persons } = naive(input.participations, year);
        const figures = countYear(input, year).totals[year]?.allInsatser;
        const between = (from: number, to: number) => known.filter((age) => age >= from && age <= to).length;
        expect(figures?.unique.participants.persons).toBe(persons(active));
        expect(figures?.unique.new).toEqual({
          persons: persons(entered),
          rowsWithoutNumber: entered.filter((row) => row.personKey === null).length,
        });
        expect(figures?.ageAtEnrolment.known).toBe(known.length);
        expect(figures?.ageAtEnrolment.groups["16-24"]?.count ?? 0).toBe(between(16, 24));
        expect(figures?.ageAtEnrolment.groups["25-49"]?.count ?? 0).toBe(between(25, 49));
        expect(figures?.ageAtEnrolment.groups["50-64"]?.count ?? 0).toBe(between(50, 64));
        expect(figures?.ageAtEnrolment.aged30to55.count).toBe(between(30, 55));
        expect(figures?.education.new.stated).toBe(
          entered.filter((row) => row.education !== "unknown").length,
        );
      }),
    );
  });

  it("in incomes at exit, at follow-up and in activities", () => {
    fc.assert(
      fc.property(inputs, years, (input, year) => {
        const figures = countYear(input, year);
        const { exited } = naive(input.participations, year);
        const has = (row: ParticipationRow, occasion: string, source?: string, on?: number) =>
          input.incomes.some(
            (one) =>
              one.participationId === row.id &&
              one.occasion === occasion &&
              (source === undefined || one.source === source) &&
              (on === undefined || yearOf(one.on) === on),
          );
        const off = exited.filter(
          (row) => has(row, "enrolment", "support") && has(row, "exit") && !has(row, "exit", "support"),
        );
        expect(figures.income.years[year]?.offIncomeSupport.total).toBe(off.length);
        const own = input.participations.filter((row) => row.interventionId === "top" && !row.anonymous);
        const followed = own.filter((row) => has(row, "oneYearFollowUp", undefined, year));
        const started = followed.filter(
          (row) => has(row, "oneYearFollowUp", "wage", year) && !has(row, "enrolment", "wage"),
        );
        const followUp = figures.income.years[year]?.followUp.Huvudinsats;
        expect(followUp?.followedUp ?? 0).toBe(followed.length);
        expect(followUp?.startedWorkOrStudies ?? 0).toBe(started.length);
        const going = input.activities.filter(
          (one) =>
            own.some((row) => row.id === one.participationId) &&
            yearOf(one.startsOn) <= year &&
            (one.endsOn === null || yearOf(one.endsOn) >= year),
        );
        const activity = figures.activities[year]?.Huvudinsats?.preparatory;
        expect(activity?.rows ?? 0).toBe(going.length);
        expect(activity?.participants ?? 0).toBe(new Set(going.map((one) => one.participationId)).size);
      }),
    );
  });

  it("and the totals leave out or take in sub-interventions as defined", () => {
    fc.assert(
      fc.property(inputs, years, (input, year) => {
        const total = countYear(input, year).totals[year];
        const top = countYear(
          inputOf(input.participations.filter((row) => row.interventionId !== "sub")),
          year,
        );
        expect(total?.exclSubInsatser).toEqual(top.totals[year]?.allInsatser);
        expect(total?.headline.participants).toBe(total?.exclSubInsatser.participants);
        expect(total?.headline.exited).toBe(total?.allInsatser.exited);
      }),
    );
  });
});

describe("laws that hold of any input", () => {
  it("participants = exits + registration errors + ongoing, and this year's carried over is last year's ongoing", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const figures = countYears(input, [2020, 2021, 2022, 2023]);
        let before = 0;
        for (const year of figures.years) {
          const all = figures.totals[year]?.allInsatser;
          expect(all?.participants).toBe(
            (all?.exited ?? 0) + (all?.registrationErrors ?? 0) + (all?.ongoingAtYearEnd ?? 0),
          );
          expect((all?.participants ?? 0) - (all?.new ?? 0)).toBe(before);
          before = all?.ongoingAtYearEnd ?? 0;
        }
      }),
    );
  });

  it("anonymous participations change no identified figure and count only in their year of entry", () => {
    fc.assert(
      fc.property(inputs, years, (input, year) => {
        const { anonymous, files: _, ...figures } = countYear(inputOf(input.participations), year);
        const identified = inputOf(input.participations.filter((row) => !row.anonymous));
        const { files: __, ...without } = countYear(identified, year);
        expect(figures).toEqual(without);
        const entered = input.participations.filter(
          (row) => row.anonymous && yearOf(row.enrolledOn) === year,
        );
        expect(anonymous?.[year]?.total ?? 0).toBe(entered.length);
        expect((anonymous?.[year]?.women ?? 0) + (anonymous?.[year]?.men ?? 0)).toBe(
          entered.filter((row) => row.sex !== "notStated").length,
        );
      }),
    );
  });

  it("a year is its period", () => {
    fc.assert(
      fc.property(inputs, years, (input, year) => {
        expect(countPeriod(input, yearPeriod(year)).total).toEqual(countYear(input, year).totals[year]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a person who comes back", () => {
  const row = (
    id: string,
    enrolledOn: number,
    exitedOn: number | null,
    exitReason: string | null,
  ): ParticipationRow => ({
    id,
    personKey: "p1",
    interventionId: "top",
    sex: "woman",
    municipality: "north",
    referrer: "self",
    referredOn: null,
    enrolledOn,
    exitedOn,
    exitReason,
    education: "basic",
    ageAtEnrolment: 24,
    protectedIdentity: false,
    consent: true,
  });

  it("has two participations and is one person, and a registration error is neither exit nor result", () => {
    const figures = countYear(
      inputOf([
        row("1", dayOf(2021, 1, 1), dayOf(2021, 3, 1), "job"),
        row("2", dayOf(2021, 6, 1), null, null),
        row("3", dayOf(2021, 5, 1), dayOf(2021, 12, 31), "error"),
      ]),
      2021,
    ).insatser.Huvudinsats?.years["2021"];
    expect(figures).toMatchObject({
      participants: 3,
      participantsExclErrors: 2,
      exited: 1,
      toWork: 1,
      registrationErrors: 1,
      ongoingAtYearEnd: 1,
      workOrStudiesPercent: 100,
      exitReasons: { Arbete: { count: 1, percent: 100 } },
      unique: { participants: { persons: 1, rowsWithoutNumber: 0 } },
    });
  });
});

import fc from "fast-check";
import { dayOf } from "./days.ts";
import type { CountingInput, IncomeOccasion, ParticipationRow } from "./input.ts";

/* Random input for properties: small, with many people who come back, entries and exits on the edges of years. */

const FIRST = dayOf(2020, 1, 1);
const LAST = dayOf(2023, 12, 31);
const set = (...codes: string[]): ReadonlySet<string> => new Set(codes);
export const CODES: CountingInput["codes"] = {
  labels: new Map([
    ["job", "Arbete"],
    ["school", "Studier"],
  ]),
  roles: {
    registrationError: set("error"),
    work: set("job", "ownBusiness"),
    studies: set("school"),
    workOrStudiesIncome: set("wage"),
    incomeSupport: set("support"),
    selfReferral: set("self"),
    educationNotStated: set("unknown"),
  },
};

export const rowArbitrary: fc.Arbitrary<ParticipationRow> = fc
  .record({
    id: fc.uuid(),
    person: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 8 }),
    interventionId: fc.constantFrom("top", "other", "sub"),
    sex: fc.constantFrom("woman", "man", "notStated"),
    municipality: fc.constantFrom("north", "south"),
    referrer: fc.constantFrom("self", "agency"),
    enrolledOn: fc.oneof(
      fc.integer({ min: FIRST, max: LAST }),
      fc.constantFrom(FIRST, dayOf(2020, 12, 31), dayOf(2021, 1, 1), dayOf(2021, 12, 31), dayOf(2022, 1, 1)),
    ),
    stay: fc.option(fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom(0, 364, 365, 366))),
    reason: fc.constantFrom("job", "school", "ownBusiness", "moved", "error"),
    education: fc.constantFrom("unknown", "basic", "upper"),
    age: fc.option(fc.integer({ min: 14, max: 67 })),
    consent: fc.boolean(),
    anonymous: fc.boolean(),
  })
  .map(({ person, stay, reason, age, ...row }) => ({
    ...row,
    personKey: row.anonymous || person === null ? null : `p${person}`,
    referredOn: null,
    exitedOn: stay === null ? null : row.enrolledOn + stay,
    exitReason: stay === null ? null : reason,
    ageAtEnrolment: age,
    protectedIdentity: !row.anonymous && person === null,
  }));

export const inputOf = (participations: readonly ParticipationRow[]): CountingInput => ({
  codes: CODES,
  interventions: [
    { id: "top", name: "Huvudinsats", parentId: null },
    { id: "other", name: "Annan", parentId: null },
    { id: "sub", name: "Delinsats", parentId: "top" },
  ],
  councils: [],
  participations,
  incomes: [],
  activities: [],
  consultations: [],
  surveyAnswers: [],
});

const OCCASIONS: readonly IncomeOccasion[] = ["enrolment", "exit", "oneYearFollowUp"];

/** Participations of three interventions with incomes and activities of their own. */
export const inputs: fc.Arbitrary<CountingInput> = fc
  .tuple(
    fc.array(rowArbitrary, { maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.nat(900), fc.constantFrom("wage", "support", "other")), {
      maxLength: 60,
    }),
    fc.array(fc.tuple(fc.nat(), fc.nat(300), fc.constantFrom("Kurs", "Praktik"), fc.boolean()), {
      maxLength: 30,
    }),
  )
  .map(([participations, incomes, activities]) => {
    const of = (pick: number) => participations[pick % Math.max(1, participations.length)];
    return {
      ...inputOf(participations),
      incomes: incomes.flatMap(([pick, occasion, later, source]) => {
        const row = of(pick);
        if (row === undefined) return [];
        const on = row.enrolledOn + later;
        return [{ participationId: row.id, occasion: OCCASIONS[occasion] ?? "exit", on, source }];
      }),
      activities: activities.flatMap(([pick, days, name, open]) => {
        const row = of(pick);
        if (row === undefined) return [];
        const endsOn = open ? null : row.enrolledOn + days;
        return [{ participationId: row.id, name, type: "preparatory", startsOn: row.enrolledOn, endsOn }];
      }),
    };
  });

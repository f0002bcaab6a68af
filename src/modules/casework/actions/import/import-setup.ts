import type { Work } from "../../../../platform/db/work.ts";
import { allCodes, associationOf, municipalitiesOf } from "../../../associations/index.ts";
import type { Intervention } from "../../../interventions/index.ts";
import { councilsOf, interventionsOf } from "../../../interventions/index.ts";
import type { FollowUpRules } from "../../model/import/follow-up-of.ts";
import type { ImportContext } from "../../model/import/import-context.ts";

export type ImportSetup = {
  readonly context: Omit<ImportContext, "existingParticipationIds" | "serialDates">;
  readonly followUps: FollowUpRules;
};

/** Words that stand in the files and mean a code of the program's own; every other list is the association's. */
const OCCASIONS = new Map([
  ["inskrivning", "enrolment"],
  ["avslut", "exit"],
  ["ettårsuppföljning", "oneYearFollowUp"],
]);
const CONSENTS = new Map([
  ["ja", true],
  ["nej", false],
]);

/** Months that an unmade follow-up waits after its day before an import takes it for history. */
const MONTHS_UNTIL_FORGOTTEN = 12;

/** What the association knows today, or on the day a demo's facts are known to. Ended codes count: files tell of the past. */
export async function readImportSetup(work: Work): Promise<ImportSetup> {
  const association = await associationOf(work);
  const codes = await allCodes(work);
  const municipalities = await municipalitiesOf(work);
  const interventions = await interventionsOf(work);
  const councils = await councilsOf(work);
  const today = association.referenceDate ?? work.today.toString();
  const list = (name: string) =>
    new Map(codes.filter((code) => code.list === name).map(({ label, code }) => [label, code]));
  return {
    context: {
      today,
      interventions: idsByName(interventions.filter(isCounted)),
      surveyInterventions: idsByName(interventions.filter((one) => !isCounted(one))),
      municipalities: idsByName(municipalities),
      municipalityCodes: new Map(municipalities.map(({ code, name }) => [code, name])),
      councils: idsByName(councils),
      referrers: list("referrer"),
      exitReasons: list("exitReason"),
      educations: list("education"),
      incomeSources: list("incomeSource"),
      activityKinds: list("activityKind"),
      sexes: list("sex"),
      occasions: OCCASIONS,
      consents: CONSENTS,
    },
    followUps: {
      settingOf: settings(interventions),
      registrationErrors: new Set(
        codes
          .filter(({ list, meaning }) => list === "exitReason" && meaning === "registrationError")
          .map(({ code }) => code),
      ),
      forgottenBefore: monthsBefore(work, today),
    },
  };
}

/** Persons are registered one by one only where the intervention counts participations. */
function isCounted({ counted, orientation }: Intervention): boolean {
  return counted && orientation === "individual";
}

function idsByName(named: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(named.map(({ id, name }) => [name, id]));
}

function settings(interventions: readonly Intervention[]): FollowUpRules["settingOf"] {
  const byId = new Map(interventions.map((one) => [one.id, one]));
  return (id) => byId.get(id);
}

function monthsBefore({ today }: Work, day: string): string {
  const {
    year,
    month,
    day: dayOfMonth,
  } = today.with(partsOf(day)).subtract({ months: MONTHS_UNTIL_FORGOTTEN });
  return [year, String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");
}

function partsOf(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  return { year, month, day: dayOfMonth };
}

import type { Work } from "../../../../platform/db/work.ts";
import { milestonesOf } from "../../../finance/index.ts";
import type { StepKey, StepState } from "../../model/year-wheel/steps.ts";
import { dueDay, knownSteps, stateOf } from "../../model/year-wheel/steps.ts";
import type { KeptStep } from "../../store/year-steps.ts";
import { readReportDays, readYearSteps } from "../../store/year-steps.ts";

/** One step of the year as it stands. Days are YYYY-MM-DD. */
export interface WheelStep {
  /** Null for one of the association's own. */
  readonly key: StepKey | null;
  /** The kept row, where the association has said something of it. */
  readonly keptId: string | null;
  readonly label: string;
  readonly plannedOn: string | null;
  readonly doneOn: string | null;
  /** True where the day comes from what is registered elsewhere and is not typed. */
  readonly fromData: boolean;
  readonly reference: string;
  readonly note: string;
  readonly source: string;
  readonly href: string | null;
  /** The same step for the year before. */
  readonly lastYear: string | null;
  readonly state: StepState;
}

type Days = Partial<Record<StepKey, { readonly on: string | null; readonly reference: string }>>;

/** The year's steps with planned day, day taken and last year's day: nothing late unseen, nothing asked for twice. */
export async function readWheel(work: Work, year: number): Promise<readonly WheelStep[]> {
  const [days, before] = [await daysOf(work, year), await daysOf(work, year - 1)];
  const [kept, keptBefore] = [await readYearSteps(work, year), await readYearSteps(work, year - 1)];
  const known = knownSteps.map((step): WheelStep => {
    const mine = kept.find((one) => one.step === step.key);
    const last = keptBefore.find((one) => one.step === step.key);
    const fact = days[step.key];
    const plannedOn = mine?.plannedOn ?? dueDay(step, year);
    const doneOn = fact?.on ?? mine?.doneOn ?? null;
    return {
      ...{ key: step.key, keptId: mine?.id ?? null, label: step.label, plannedOn, doneOn },
      fromData: (fact?.on ?? null) !== null,
      reference: fact?.reference || (mine?.reference ?? ""),
      ...{ note: mine?.note ?? "", source: step.source, href: step.href },
      lastYear: before[step.key]?.on ?? last?.doneOn ?? null,
      state: stateOf(doneOn, plannedOn, work.today),
    };
  });
  const own = kept.filter((one) => one.step === "own").map((one) => ownStep(one, keptBefore, work));
  return [...known, ...own];
}

function ownStep(one: KeptStep, before: readonly KeptStep[], work: Work): WheelStep {
  return {
    ...{ key: null, keptId: one.id, label: one.label, plannedOn: one.plannedOn, doneOn: one.doneOn },
    ...{ fromData: false, reference: one.reference, note: one.note, source: "Eget steg", href: null },
    lastYear: before.find((last) => last.label === one.label)?.doneOn ?? null,
    state: stateOf(one.doneOn, one.plannedOn, work.today),
  };
}

async function daysOf(work: Work, year: number): Promise<Days> {
  const money = await milestonesOf(work, year);
  const reports = await readReportDays(work, year);
  const day = (on: string | null, reference = "") => ({ on, reference });
  return {
    fundRequest: day(money.requested),
    preliminary: day(money.preliminary),
    final: day(money.final),
    consultation: day(money.consulted),
    budgetAdopted: day(money.adopted, money.adoptedReference),
    dispatch: day(reports.dispatched),
    called: day(money.called),
    ledger: day(money.ledgerTakenIn),
    annualReport: day(reports.annualReport, reports.annualReportReference),
    closing: day(money.closed, money.closingReference),
    vatStatement: day(money.vatStatement),
  };
}

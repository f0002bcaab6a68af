import type { Work } from "../../../../platform/db/work.ts";
import type { Consultation } from "../../model/council/consultation.ts";
import { consultationYears, listConsultations } from "../../store/council-consultation.ts";
import { askingAgencies } from "./keep-consultations.ts";
import { ownCouncilId } from "./open-meeting.ts";
import type { ConsultationSums } from "./read-start.ts";
import { consultationSums } from "./read-start.ts";

export interface ConsultationPage {
  readonly year: number;
  /** Years with any, and this year; the latest first. */
  readonly years: readonly number[];
  readonly rows: readonly Consultation[];
  readonly sum: number;
  readonly sums: ConsultationSums;
  readonly agencies: readonly string[];
  readonly newId: string;
}

/** A year's consultations; this year's where none is chosen. */
export async function readConsultationPage(work: Work, chosen: number | null): Promise<ConsultationPage> {
  const councilId = ownCouncilId(work);
  const year = chosen ?? work.today.year;
  const rows = await listConsultations(work, councilId, year);
  return {
    ...{ year, rows },
    years: [...new Set([work.today.year, year, ...(await consultationYears(work, councilId))])].toSorted(
      (one, other) => other - one,
    ),
    sum: rows.reduce((sum, { quantity }) => sum + quantity, 0),
    sums: await consultationSums(work, councilId),
    agencies: await askingAgencies(work),
    newId: work.newId(),
  };
}

import type { Work } from "../../../platform/db/work.ts";
import type { Member } from "../../associations/index.ts";
import { membersOf } from "../../associations/index.ts";
import type { Report } from "../model/report.ts";
import type { Seat } from "../model/seat.ts";
import { readReport } from "../store/reports.ts";
import { readSeats } from "../store/signatures.ts";

export interface SeatsPage {
  readonly report: Report;
  readonly seats: readonly Seat[];
  readonly members: readonly Member[];
}

export async function readSeatsPage(work: Work, reportId: string): Promise<SeatsPage | null> {
  const report = await readReport(work, reportId);
  if (report === null) return null;
  return { report, seats: await readSeats(work, reportId), members: await membersOf(work) };
}

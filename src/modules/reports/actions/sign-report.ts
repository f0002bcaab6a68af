import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import type { Seat } from "../model/seat.ts";
import { readReport, updateAdoption } from "../store/reports.ts";
import { replaceSeats } from "../store/signatures.ts";

/** Writes down who is to sign and who has, in the order given. */
export async function keepSeats(
  work: Work,
  reportId: string,
  seats: readonly Seat[],
): Promise<Outcome<void, ReportRefusal>> {
  if ((await readReport(work, reportId)) === null) return refused({ code: "report.gone" });
  await replaceSeats(work, reportId, seats);
  const signed = seats.filter(({ signedOn }) => signedOn !== null).length;
  await recordEvent(work, {
    event: "report.sign",
    subjectId: reportId,
    detail: { seats: seats.length, signed },
  });
  return done();
}

/** When and by which paragraph the board adopted the document; null takes it back. */
export async function adoptReport(
  work: Work,
  reportId: string,
  adoption: Pick<Report, "adoptedOn" | "adoptedReference">,
): Promise<Outcome<void, ReportRefusal>> {
  if ((await readReport(work, reportId)) === null) return refused({ code: "report.gone" });
  await updateAdoption(work, reportId, adoption);
  await recordEvent(work, {
    event: "report.adopt",
    subjectId: reportId,
    detail: { adoptedOn: adoption.adoptedOn },
  });
  return done();
}

import { recordEvent } from "../../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../../platform/db/work.ts";
import { kronorText } from "../../../../../platform/values/kronor.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import type { VatRefusal } from "../../../model/outcome/vat/vat-period.ts";
import type { VatStatement } from "../../../model/outcome/vat/vat-year.ts";
import { saveVatStatement } from "../../../store/outcome/vat/vat-periods.ts";

/** Notes that the yearly statement has been sent; once more corrects the note. */
export async function keepVatStatement(
  work: Work,
  statement: VatStatement,
): Promise<Outcome<VatStatement, VatRefusal>> {
  if (statement.sentOn <= `${statement.year}-12-31`) return refused({ code: "vat.statementTooEarly" });
  await saveVatStatement(work, statement);
  await recordEvent(work, {
    event: "vatStatement.send",
    detail: { year: statement.year, sentOn: statement.sentOn, booked: kronorText(statement.bookedAmount) },
  });
  return done(statement);
}

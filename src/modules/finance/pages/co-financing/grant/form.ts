import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isId } from "../../../../../platform/values/id.ts";
import { grantStatuses } from "../../../model/co-financing/grant.ts";
import type { TypedGrant } from "../../../model/co-financing/grant-change.ts";
import {
  dayField,
  neededText,
  optionalDayField,
  optionalKronorField,
  textField,
  yearField,
} from "../../fields.ts";

const notBelow = "Skriv ett belopp som inte är negativt.";
const choice = z
  .string()
  .default("")
  .transform((id) => (isId(id) ? id : null));
const amount = optionalKronorField().refine((ore) => ore === null || ore >= 0n, notBelow);

export function grantForm(today: Temporal.PlainDate) {
  return z
    .object({
      projekt: choice,
      rad: choice,
      finansiar: neededText(200, "Skriv vem som ger bidraget."),
      ar: yearField,
      status: z.enum(grantStatuses, "Välj vilken status beloppet har."),
      belopp: amount,
      kostnad: amount,
      fran: optionalDayField(today),
      till: optionalDayField(today),
      datum: dayField(today),
      referens: textField(200),
      not: textField(2000),
    })
    .transform(
      (sent): TypedGrant => ({
        projectId: sent.projekt,
        rowId: sent.rad,
        funder: sent.finansiar,
        year: sent.ar,
        status: sent.status,
        amount: sent.belopp,
        refusedCost: sent.kostnad,
        from: sent.fran,
        to: sent.till,
        enteredOn: sent.datum,
        reference: sent.referens,
        note: sent.not,
      }),
    );
}

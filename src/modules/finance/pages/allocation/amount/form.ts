import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { StateAmountContent } from "../../../actions/allocation/add-state-amount.ts";
import { amountStages } from "../../../model/allocation/state-amount.ts";
import { dayField, kronorField, textField, yearField } from "../../fields.ts";

/** What is sent, as it is kept. */
export function amountForm(today: Temporal.PlainDate) {
  return z
    .object({
      ar: yearField,
      steg: z.enum(amountStages, "Välj vilket steg beloppet hör till."),
      belopp: kronorField({ lowest: 0n }),
      datum: dayField(today),
      referens: textField(200),
      not: textField(2000),
    })
    .transform(
      (sent): StateAmountContent => ({
        year: sent.ar,
        stage: sent.steg,
        amount: sent.belopp,
        datedOn: sent.datum,
        reference: sent.referens,
        note: sent.not,
      }),
    );
}

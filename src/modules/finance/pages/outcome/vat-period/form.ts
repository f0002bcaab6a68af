import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { VatPeriodContent } from "../../../model/outcome/vat/vat-period.ts";
import { kronorField, optionalDayField, optionalKronorField, textField, yearField } from "../../fields.ts";

const month = "Välj vilken månad perioden börjar.";

/** Field names as on the page. */
export function vatPeriodForm(today: Temporal.PlainDate) {
  return z
    .object({
      ar: yearField,
      manad: z
        .string(month)
        .regex(/^([1-9]|1[0-2])$/, month)
        .transform(Number),
      langd: z.enum(["1", "3"], "Välj en eller tre månader."),
      ingaende: kronorField({ lowest: 0n }),
      schablon: optionalKronorField().refine(
        (amount) => amount === null || amount >= 0n,
        "Skriv ett belopp som inte är negativt.",
      ),
      ansokt: optionalDayField(today),
      utbetald: optionalDayField(today),
      utbetalt: optionalKronorField(),
      anteckning: textField(500),
    })
    .transform(
      (sent): VatPeriodContent => ({
        year: sent.ar,
        firstMonth: sent.manad,
        months: sent.langd === "3" ? 3 : 1,
        inputVat: sent.ingaende,
        standardAmount: sent.schablon ?? 0n,
        appliedOn: sent.ansokt,
        paidOn: sent.utbetald,
        paidAmount: sent.utbetalt,
        note: sent.anteckning,
      }),
    );
}

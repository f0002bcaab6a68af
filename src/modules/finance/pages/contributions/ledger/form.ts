import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Calling } from "../../../actions/contributions/call.ts";
import type { EntryContent } from "../../../actions/contributions/enter-entry.ts";
import { dayField, kronorField, optionalDayField, textField, yearField } from "../../fields.ts";

const portions = { allt: 1, halva: 2, fjardedel: 4 } as const;

export function callForm(today: Temporal.PlainDate) {
  return z
    .object({
      ar: yearField,
      andel: z.enum(["allt", "halva", "fjardedel"], "Välj hur mycket som ska aviseras."),
      dag: dayField(today),
      forfaller: dayField(today),
      nummer: textField(100),
    })
    .transform(
      (sent): Calling => ({
        ...{ year: sent.ar, enteredOn: sent.dag, dueOn: sent.forfaller },
        ...{ portion: portions[sent.andel], reference: sent.nummer },
      }),
    );
}

const yearFault = "Skriv året med fyra siffror, till exempel 2016.";

export function entryForm(today: Temporal.PlainDate) {
  return z
    .object({
      ar: yearField,
      medlem: z.uuid("Välj en av medlemmarna i listan."),
      slag: z.enum(["paid", "corrected", "called"], "Välj vad raden gäller."),
      belopp: kronorField(),
      dag: dayField(today),
      forfaller: optionalDayField(today),
      rattar: z
        .string()
        .trim()
        .regex(/^(20\d\d)?$/, yearFault)
        .default("")
        .transform((text) => (text === "" ? null : Number(text))),
      nummer: textField(100),
      anteckning: textField(300),
    })
    .transform(
      (sent): EntryContent => ({
        ...{ year: sent.ar, memberId: sent.medlem, kind: sent.slag, amount: sent.belopp },
        ...{ enteredOn: sent.dag, dueOn: sent.forfaller, correctsYear: sent.rattar },
        ...{ reference: sent.nummer, note: sent.anteckning },
      }),
    );
}

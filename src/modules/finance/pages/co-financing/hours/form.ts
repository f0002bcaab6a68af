import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { HoursContent } from "../../../model/co-financing/hours.ts";
import { parseHours, payers } from "../../../model/co-financing/hours.ts";
import { dayField, neededText, optionalKronorField, textField } from "../../fields.ts";

const hoursFault = "Skriv tiden på en dag, till exempel 7,5 eller 7:30.";

export function hoursForm(today: Temporal.PlainDate) {
  return z
    .object({
      anstalld: neededText(40, "Skriv anställningsnumret."),
      datum: dayField(today),
      aktivitet: neededText(20, "Välj aktivitet."),
      timmar: z.string(hoursFault).transform((text, context) => {
        const minutes = parseHours(text);
        if (minutes === null) context.addIssue({ code: "custom", message: hoursFault });
        return minutes ?? 0;
      }),
      betalare: z.enum(payers, "Välj vem som betalar tiden."),
      timkostnad: optionalKronorField().refine(
        (amount) => amount === null || amount >= 0n,
        "Skriv kronor per timme, till exempel 412,50.",
      ),
      organisation: textField(200),
    })
    .transform(
      (sent): HoursContent => ({
        employee: sent.anstalld,
        workedOn: sent.datum,
        activity: sent.aktivitet,
        minutes: sent.timmar,
        paidBy: sent.betalare,
        unitCost: sent.timkostnad ?? 0n,
        organisation: sent.organisation,
      }),
    );
}

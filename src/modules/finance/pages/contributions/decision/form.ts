import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { StateDecision } from "../../../actions/contributions/decide.ts";
import { dayField, kronorField, textField, yearField } from "../../fields.ts";

/** The state's decision as it came; field names as on the page. */
export function decisionForm(today: Temporal.PlainDate) {
  return z
    .object({
      ar: yearField,
      slag: z.enum(["ordinary", "extra"], "Välj om beloppet gäller hela året eller läggs till."),
      belopp: kronorField({ lowest: 0n }),
      beslutad: dayField(today),
      handling: textField(200),
      orsak: textField(500),
    })
    .transform(
      (sent): StateDecision => ({
        ...{ year: sent.ar, kind: sent.slag, amount: sent.belopp, decidedOn: sent.beslutad },
        ...{ reference: sent.handling, reason: sent.orsak },
      }),
    );
}

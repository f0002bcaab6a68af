import { z } from "zod";
import { forecastMethods } from "../../../model/outcome/forecast.ts";
import { optionalKronorField, textField } from "../../fields.ts";

/** What the forecast builds on; the amount only for one's own figure. */
export const forecastForm = z
  .object({
    metod: z.enum(forecastMethods, "Välj vad prognosen bygger på."),
    belopp: optionalKronorField(),
    kommentar: textField(2000),
    atgard: textField(2000),
  })
  .transform(({ metod, belopp, kommentar, atgard }) => ({
    ...{ method: metod, amount: belopp, comment: kommentar, measure: atgard },
  }));

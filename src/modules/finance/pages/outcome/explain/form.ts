import { z } from "zod";
import type { ExplanationContent } from "../../../actions/outcome/explain-deviation.ts";
import { neededText, optionalKronorField, textField } from "../../fields.ts";

/** How many parts the form has room for; without scripts no more can be added. */
export const partCount = 6;

const label = textField(100);
const amount = optionalKronorField();

/** Cause, measure, decision and the parts that are filled in. The deviation is not asked for: it is counted. */
export const explanationForm = z
  .object({
    orsak: neededText(4000, "Skriv orsaken till avvikelsen."),
    atgard: textField(4000),
    beslut: textField(500),
    ...{ del1: label, del2: label, del3: label, del4: label, del5: label, del6: label },
    ...{ belopp1: amount, belopp2: amount, belopp3: amount },
    ...{ belopp4: amount, belopp5: amount, belopp6: amount },
  })
  .transform((sent): Omit<ExplanationContent, "rowId" | "year" | "month"> => {
    const labels = [sent.del1, sent.del2, sent.del3, sent.del4, sent.del5, sent.del6];
    const amounts = [sent.belopp1, sent.belopp2, sent.belopp3, sent.belopp4, sent.belopp5, sent.belopp6];
    return {
      cause: sent.orsak,
      measure: sent.atgard,
      decision: sent.beslut,
      parts: amounts.flatMap((one, index) =>
        one === null ? [] : [{ label: labels[index] ?? "", amount: one }],
      ),
    };
  });

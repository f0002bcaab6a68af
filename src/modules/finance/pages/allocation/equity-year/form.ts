import { z } from "zod";
import type { EquityYear } from "../../../model/allocation/equity-outlook.ts";
import { optionalKronorField, textField } from "../../fields.ts";

const notBelow = "Tillåtet eget kapital kan inte vara negativt.";

export function equityYearForm(year: number) {
  return z
    .object({
      utgaende: optionalKronorField(),
      tillatet: optionalKronorField().refine((amount) => amount === null || amount >= 0n, notBelow),
      resultat: optionalKronorField(),
      motiv: textField(4000),
      kalla: textField(500),
    })
    .transform(
      (sent): EquityYear => ({
        year,
        closing: sent.utgaende,
        allowed: sent.tillatet,
        plannedResult: sent.resultat,
        deficitMotive: sent.motiv,
        source: sent.kalla,
      }),
    );
}

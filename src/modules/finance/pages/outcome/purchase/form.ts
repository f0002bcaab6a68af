import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { PurchaseContent } from "../../../model/outcome/purchases/purchase.ts";
import { dayField, kronorField, neededText, textField } from "../../fields.ts";

/** Field names as on the page. */
export function purchaseForm(today: Temporal.PlainDate) {
  return z
    .object({
      slag: z.uuid("Välj vilket slag av inköp det är."),
      leverantor: neededText(200, "Skriv vem ni köper av."),
      belopp: kronorField(),
      lage: z.enum(["planned", "bought"], "Välj om inköpet är planerat eller gjort."),
      dag: dayField(today),
      avtal: textField(200),
      rad: z.union([z.literal(""), z.uuid("Välj raden i listan.")]).default(""),
      anteckning: textField(1000),
    })
    .transform(
      (sent): PurchaseContent => ({
        kindId: sent.slag,
        rowId: sent.rad === "" ? null : sent.rad,
        boughtOn: sent.dag,
        supplier: sent.leverantor,
        amount: sent.belopp,
        agreement: sent.avtal,
        note: sent.anteckning,
        status: sent.lage,
      }),
    );
}

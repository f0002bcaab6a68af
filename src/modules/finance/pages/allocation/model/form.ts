import { z } from "zod";
import type { AllocationModel } from "../../../model/allocation/allocation-model.ts";
import { kronorField, neededText, yearField } from "../../fields.ts";
import { optionalRateField, rateField } from "../rate-field.ts";

export const modelForm = z
  .object({
    namn: neededText(200, "Skriv ett namn på versionen."),
    fran: yearField,
    grund: kronorField({ lowest: 0n }),
    nyckel: rateField,
    sparr: optionalRateField,
    kalla: neededText(500, "Skriv varifrån värdena kommer."),
    bekraftad: z.string().optional(),
  })
  .transform(
    (sent): Omit<AllocationModel, "id"> => ({
      name: sent.namn,
      validFromYear: sent.fran,
      baseGrant: sent.grund,
      supportRate: sent.nyckel,
      decreaseLock: sent.sparr,
      source: sent.kalla,
      verified: sent.bekraftad === "ja",
    }),
  );

import { z } from "zod";
import { kronorField, neededText, yearField } from "../../fields.ts";

/** A kind with its limit from a year on. */
export const kindForm = z
  .object({
    namn: neededText(100, "Skriv vad som köps, till exempel tolktjänster."),
    grans: kronorField().refine((amount) => amount > 0n, "Skriv en gräns som är större än noll."),
    kalla: neededText(500, "Skriv var gränsen kommer ifrån."),
    fran: yearField,
  })
  .transform(({ namn, grans, kalla, fran }) => ({
    ...{ name: namn, threshold: grans, source: kalla, validFromYear: fran },
  }));

import { z } from "zod";
import { isId } from "../../../../../platform/values/id.ts";

export const basicsForm = z
  .object({
    adress: z.string("Skriv en adress.").trim(),
    insats: z
      .string()
      .default("")
      .refine((id) => id === "" || isId(id), "Välj en insats i listan, eller ingen."),
    epost: z
      .string()
      .trim()
      .max(200, "Skriv högst 200 tecken.")
      .refine(
        (text) => text === "" || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text),
        "Skriv en e-postadress, till exempel enheten@kommunen.se.",
      )
      .default(""),
  })
  .transform(({ adress, insats, epost }) => ({
    ...{ slug: adress, contactAddress: epost },
    interventionId: insats === "" ? null : insats,
  }));

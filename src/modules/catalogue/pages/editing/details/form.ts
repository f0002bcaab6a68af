import { z } from "zod";
import { isId } from "../../../../../platform/values/id.ts";
import { mailAddress } from "../../../model/mail-address.ts";

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
        (text) => text === "" || mailAddress.test(text),
        "Skriv en e-postadress, till exempel enheten@kommunen.se.",
      )
      .default(""),
  })
  .transform(({ adress, insats, epost }) => ({
    ...{ slug: adress, contactAddress: epost },
    interventionId: insats === "" ? null : insats,
  }));

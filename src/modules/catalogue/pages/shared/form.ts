import { z } from "zod";

const longestContact = 300;

export const commonForm = z.object({
  namn: z.string().trim().min(1, "Skriv vad katalogen ska heta.").max(120, "Skriv högst 120 tecken."),
  om: z.string().trim().max(1_000, "Skriv högst 1 000 tecken.").default(""),
});

const wrong = "Klistra in insatsens adress ur katalogen, till exempel …/katalog/insats/forbund/insats.";

/** The last two parts of an entry's address, whatever stands before and after them. */
export const offerForm = z.object({
  adress: z
    .string()
    .trim()
    .max(2_000, wrong)
    .transform((typed, context) => {
      const found = /\/katalog\/insats\/([a-z0-9-]+)\/([a-z0-9-]+)(?:[/?#]|$)/.exec(typed);
      if (found === null) context.addIssue({ code: "custom", message: wrong });
      return { association: found?.[1] ?? "", entry: found?.[2] ?? "" };
    }),
  kontakt: z.string().trim().max(longestContact, `Skriv högst ${longestContact} tecken.`).default(""),
});

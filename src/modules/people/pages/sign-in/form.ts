import { z } from "zod";

/** No rule for the password here: what is wrong with it must not show before it has been tried. */
export const signInForm = z.object({
  epost: z
    .string()
    .trim()
    .pipe(z.email("Skriv din e-postadress, till exempel namn@kommunen.se."))
    .pipe(z.string().max(200, "E-postadressen är för lång.")),
  losenord: z.string().min(1, "Skriv ditt lösenord.").max(1000, "Lösenordet är för långt."),
});

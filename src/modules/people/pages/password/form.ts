import { z } from "zod";

const longest = 1000;

/** How good the new one is, is judged by the model; here only that it was written twice alike. */
export const newPasswordFields = {
  nytt: z.string().min(1, "Välj ett lösenord.").max(longest, "Lösenordet är för långt."),
  igen: z.string().min(1, "Skriv lösenordet en gång till.").max(longest, "Lösenordet är för långt."),
};

export const samePasswords = {
  check: (value: { readonly nytt: string; readonly igen: string }) => value.nytt === value.igen,
  fault: { path: ["igen"], message: "Skriv samma lösenord en gång till." },
};

export const changePasswordForm = z
  .object({
    nuvarande: z.string().min(1, "Skriv ditt nuvarande lösenord.").max(longest, "Lösenordet är för långt."),
    ...newPasswordFields,
  })
  .refine(samePasswords.check, samePasswords.fault);

export const choosePasswordForm = z
  .object(newPasswordFields)
  .refine(samePasswords.check, samePasswords.fault);

import { z } from "zod";
import { kronorSentences, parseKronor } from "../../../platform/values/kronor.ts";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../platform/values/personal-number-in-text.ts";

export { dayField, optionalDayField } from "../../../platform/http/day-fields.ts";

const yearFault = "Skriv året med fyra siffror, till exempel 2026.";

/** Fields that the forms of the economy share. Each gives its value or a sentence on how to mend it. */
export const yearField = z
  .string(yearFault)
  .trim()
  .regex(/^20\d\d$/, yearFault)
  .transform(Number);

/** Öre; the lowest allowed is given in öre where there is one. */
export function kronorField({ lowest }: { readonly lowest?: bigint } = {}) {
  return z.string(kronorSentences["kronor.empty"]).transform((text, context) => {
    const amount = parseKronor(text);
    if (!amount.ok) context.addIssue({ code: "custom", message: kronorSentences[amount.refusal.code] });
    else if (lowest !== undefined && amount.value < lowest)
      context.addIssue({ code: "custom", message: "Skriv ett belopp som inte är negativt." });
    return amount.ok ? amount.value : 0n;
  });
}

/** As kronorField, but an empty field is null. */
export function optionalKronorField() {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      if (text.trim() === "") return null;
      const amount = parseKronor(text);
      if (!amount.ok) context.addIssue({ code: "custom", message: kronorSentences[amount.refusal.code] });
      return amount.ok ? amount.value : null;
    });
}

/** From this many characters a field is for prose, where somebody may come to write of a person; below it for numbers of papers. */
const prose = 500;
const isAllowed = (most: number) => (text: string) => most < prose || !holdsPersonalNumber(text);

/** Free text of at most `most` characters; empty where nothing is written. */
export function textField(most: number) {
  return z
    .string()
    .trim()
    .max(most, `Skriv högst ${most} tecken.`)
    .refine(isAllowed(most), personalNumberSentence)
    .default("");
}

/** Text that must be there. */
export function neededText(most: number, fault: string) {
  return z
    .string(fault)
    .trim()
    .min(1, fault)
    .max(most, `Skriv högst ${most} tecken.`)
    .refine(isAllowed(most), personalNumberSentence);
}

import { z } from "zod";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../../../platform/values/personal-number-in-text.ts";

const answerFault = "Skriv ett svar till huvudmannen, högst 2 000 tecken.";

export const declineForm = z.object({
  svar: z
    .string(answerFault)
    .trim()
    .min(1, answerFault)
    .max(2000, answerFault)
    .refine((text) => !holdsPersonalNumber(text), personalNumberSentence),
});

export const handlingForm = z.object({
  som: z.enum(["changed", "unchanged"], "Välj vad som hände med synpunkten."),
});

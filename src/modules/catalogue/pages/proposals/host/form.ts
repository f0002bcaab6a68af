import { z } from "zod";
import {
  holdsPersonalNumber,
  personalNumberSentence,
} from "../../../../../platform/values/personal-number-in-text.ts";

function countField(most: number, fault: string) {
  return z
    .string(fault)
    .trim()
    .regex(/^\d{0,5}$/, fault)
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((count) => count === null || count <= most, fault);
}

const placesFault = "Skriv antalet platser i hela tal, högst 10 000, eller lämna tomt.";

/** An empty field is "not said"; no more places can be free than there are. */
export const placesForm = z
  .object({
    platser: countField(10_000, placesFault),
    lediga: countField(10_000, placesFault),
    vantan: countField(520, "Skriv väntetiden i hela veckor, högst 520, eller lämna tomt."),
  })
  .refine(({ platser, lediga }) => platser === null || lediga === null || lediga <= platser, {
    path: ["lediga"],
    message: "Fler platser kan inte vara lediga än det finns. Rätta något av talen.",
  });

const roleFault = "Skriv vilken funktion du har, till exempel teamledare, med högst 200 tecken.";
const messageFault = "Skriv högst 2 000 tecken.";

/** Who sends, by function, and why. A person's number in it is refused. */
export const senderForm = z.object({
  funktion: z
    .string(roleFault)
    .trim()
    .min(1, roleFault)
    .max(200, roleFault)
    .refine((text) => !holdsPersonalNumber(text), personalNumberSentence),
  meddelande: z
    .string(messageFault)
    .trim()
    .max(2000, messageFault)
    .refine((text) => !holdsPersonalNumber(text), personalNumberSentence)
    .default(""),
});

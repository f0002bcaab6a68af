import { z } from "zod";
import type { InKind } from "../../../model/co-financing/in-kind.ts";
import { inKindKinds } from "../../../model/co-financing/in-kind.ts";
import { kronorField, neededText, textField, yearField } from "../../fields.ts";

const hoursFault = "Skriv timmarna som ett helt tal, till exempel 120.";
const monthFault = "Välj månad.";

export function inKindForm(projectId: string) {
  return z
    .object({
      slag: z.enum(inKindKinds, "Välj vilket slag av medfinansiering det är."),
      organisation: neededText(200, "Skriv vilken organisation som bidrar."),
      ar: yearField,
      manad: z
        .string(monthFault)
        .regex(/^([1-9]|1[0-2])$/, monthFault)
        .transform(Number),
      belopp: kronorField({ lowest: 0n }),
      timmar: z
        .string()
        .trim()
        .default("")
        .refine((text) => /^\d{0,6}$/.test(text), hoursFault)
        .transform((text) => (text === "" ? null : Number(text))),
      referens: textField(200),
    })
    .transform(
      (sent): Omit<InKind, "id"> => ({
        projectId,
        kind: sent.slag,
        organisation: sent.organisation,
        year: sent.ar,
        month: sent.manad,
        amount: sent.belopp,
        hours: sent.timmar,
        reference: sent.referens,
      }),
    );
}

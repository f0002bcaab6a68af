import { z } from "zod";
import { ladderBases, ladderModes } from "../../../model/allocation/equity-ladder.ts";
import type { LadderContent } from "../../../model/allocation/ladder-change.ts";
import { neededText, optionalKronorField, yearField } from "../../fields.ts";
import { optionalRateField } from "../rate-field.ts";

/** Places for steps in the form; empty ones are left out. */
export const stepPlaces = [1, 2, 3, 4, 5, 6] as const;

const stepFields = Object.fromEntries(stepPlaces.map((place) => [`fran${place}`, optionalKronorField()]));
const rateFields = Object.fromEntries(stepPlaces.map((place) => [`sats${place}`, optionalRateField]));

const half = "Skriv både från vilket belopp steget gäller och vilken procentsats.";

export const ladderForm = z
  .object({
    namn: neededText(200, "Skriv ett namn på versionen."),
    galler: yearField,
    satt: z.enum(ladderModes, "Välj hur satserna räknas."),
    bas: z.enum(ladderBases, "Välj vad procenten räknas på."),
    kalla: neededText(500, "Skriv varifrån stegen kommer."),
    bekraftad: z.string().optional(),
  })
  .and(z.object(stepFields))
  .and(z.object(rateFields))
  .transform((sent, context): LadderContent => {
    const values = new Map(Object.entries(sent));
    const steps = stepPlaces.flatMap((place) => {
      const from = values.get(`fran${place}`) ?? null;
      const rate = values.get(`sats${place}`) ?? null;
      if (typeof from === "bigint" && typeof rate === "number") {
        if (from < 0n) context.addIssue({ code: "custom", message: half, path: [`fran${place}`] });
        return [{ from, rate }];
      }
      if (from !== null || rate !== null)
        context.addIssue({ code: "custom", message: half, path: [`fran${place}`] });
      return [];
    });
    return {
      name: sent.namn,
      validFromYear: sent.galler,
      mode: sent.satt,
      base: sent.bas,
      source: sent.kalla,
      verified: sent.bekraftad === "ja",
      steps,
    };
  });

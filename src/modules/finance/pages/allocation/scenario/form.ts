import { z } from "zod";
import { equityEffects } from "../../../model/allocation/equity-effect.ts";
import type { ScenarioContent } from "../../../model/allocation/scenario.ts";
import { scenarioLength } from "../../../model/allocation/scenario.ts";
import { kronorField, neededText, optionalKronorField } from "../../fields.ts";
import { associationsField } from "../estimate/form.ts";
import { rateField } from "../rate-field.ts";

/** Names of a year's fields end with the year: pott2026. */
function yearFields(year: number) {
  return {
    [`pott${year}`]: kronorField({ lowest: 0n }),
    [`forbund${year}`]: associationsField,
    [`forsorjning${year}`]: rateField,
    [`invanare${year}`]: rateField,
    [`effekt${year}`]: z.enum(equityEffects, "Välj vad som antas om eget kapital."),
    [`beslut${year}`]: optionalKronorField(),
    [`intakter${year}`]: kronorField({ lowest: 0n }),
    [`kostnader${year}`]: kronorField({ lowest: 0n }),
  };
}

const yearShape = z.object({
  pott: z.bigint(),
  forbund: z.number(),
  forsorjning: z.number(),
  invanare: z.number(),
  effekt: z.enum(equityEffects),
  beslut: z.bigint().nullable(),
  intakter: z.bigint(),
  kostnader: z.bigint(),
});

export function scenarioForm(firstYear: number) {
  const years = Array.from({ length: scenarioLength }, (_, at) => firstYear + at);
  return z
    .object({
      namn: neededText(100, "Skriv ett namn på scenariot."),
      kapital: kronorField(),
      tillatet: kronorField({ lowest: 0n }),
      fore: kronorField({ lowest: 0n }),
    })
    .and(z.object(Object.assign({}, ...years.map(yearFields)) as ReturnType<typeof yearFields>))
    .transform((sent): ScenarioContent => {
      const values = new Map<string, unknown>(Object.entries(sent));
      return {
        name: sent.namn,
        firstYear,
        openingEquity: sent.kapital,
        openingAllowed: sent.tillatet,
        previousAmount: sent.fore,
        years: years.map((year) => supposedIn(values, year)),
      };
    });
}

function supposedIn(values: ReadonlyMap<string, unknown>, year: number): ScenarioContent["years"][number] {
  const names = Object.keys(yearShape.shape);
  const of = yearShape.parse(Object.fromEntries(names.map((name) => [name, values.get(`${name}${year}`)])));
  return {
    pool: of.pott,
    associations: of.forbund,
    supportShare: of.forsorjning,
    inhabitantShare: of.invanare,
    effect: of.effekt,
    decided: of.beslut,
    otherIncome: of.intakter,
    costs: of.kostnader,
  };
}

import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import type { PopulationFigure } from "../../../model/contributions/population.ts";
import { dayField, neededText } from "../../fields.ts";
import { ageField } from "../age-field.ts";

/** What the figures are of; the file says how many. */
export function populationForm(today: Temporal.PlainDate) {
  return z
    .object({
      dag: dayField(today),
      alderFran: ageField,
      alderTill: ageField,
      kalla: neededText(300, "Skriv varifrån siffrorna kommer, till exempel SCB, folkmängd 1 november."),
    })
    .refine(({ alderFran, alderTill }) => alderFran <= alderTill, {
      ...{ path: ["alderTill"], message: "Den högsta åldern är lägre än den lägsta. Byt plats på dem." },
    });
}

export type PopulationOf = z.output<ReturnType<typeof populationForm>>;

export const countName = (municipalityId: string) => `antal-${municipalityId}`;

/** The counts that the preview showed; null where one is no whole number. */
export function figuresFrom(
  form: SentForm,
  of: PopulationOf,
  municipalityIds: readonly string[],
): readonly PopulationFigure[] | null {
  const figures = municipalityIds
    .filter((id) => form.value(countName(id)) !== "")
    .map((municipalityId) => ({
      ...{ municipalityId, onDate: of.dag, ageFrom: of.alderFran, ageTo: of.alderTill },
      ...{ inhabitants: countFrom(form.value(countName(municipalityId))), source: of.kalla },
    }));
  return figures.some(({ inhabitants }) => Number.isNaN(inhabitants)) ? null : figures;
}

function countFrom(text: string): number {
  return /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
}

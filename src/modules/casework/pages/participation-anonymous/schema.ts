import { z } from "zod";
import { mostAtOnce } from "../../model/participation/anonymous.ts";
import { neededId } from "../participation-parts/fields.ts";
import { text } from "../referral-form/form-values.ts";

/** Field of the number for a sex, and of the id that its row gets. */
export const quantityField = (sex: string) => `quantity-${sex}`;
export const idField = (sex: string) => `id-${sex}`;

export function anonymousSchema(sexes: readonly string[]) {
  const quantities = Object.fromEntries(sexes.map((sex) => [quantityField(sex), quantity()]));
  const ids = Object.fromEntries(
    sexes.map((sex) => [
      idField(sex),
      neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
    ]),
  );
  return z
    .object({ interventionId: neededId("Välj insats."), year: year(), reason: text(500) })
    .and(z.object(quantities))
    .and(z.object(ids))
    .transform((typed) => {
      const all: Readonly<Record<string, unknown>> = typed;
      return {
        interventionId: typed.interventionId,
        year: typed.year,
        reason: typed.reason,
        quantities: new Map(sexes.map((sex) => [sex, Number(all[quantityField(sex)])])),
        ids: new Map(sexes.map((sex) => [sex, String(all[idField(sex)])])),
      };
    });
}

function quantity() {
  return text(10).transform((typed, context) => {
    const compact = typed.replaceAll(/\s/g, "").replace("−", "-");
    if (compact === "") return 0;
    const number = /^-?\d{1,6}$/.test(compact) ? Number(compact) : Number.NaN;
    if (Math.abs(number) <= mostAtOnce) return number;
    context.addIssue({
      code: "custom",
      message: "Skriv ett helt antal, till exempel 12. Skriv −2 för att rätta.",
    });
    return z.NEVER;
  });
}

function year() {
  return text(10).transform((typed, context) => {
    if (/^\d{4}$/.test(typed)) return Number(typed);
    context.addIssue({ code: "custom", message: "Skriv året med fyra siffror, till exempel 2026." });
    return z.NEVER;
  });
}

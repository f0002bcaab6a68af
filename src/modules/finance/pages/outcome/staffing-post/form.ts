import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { PostContent } from "../../../model/outcome/staffing/post.ts";
import { funders } from "../../../model/outcome/staffing/post.ts";
import { dayField, kronorField, neededText, optionalDayField, textField } from "../../fields.ts";

const scope = "Skriv omfattningen som ett helt tal från 1 till 100.";

/** Field names as on the page. Whoever holds the post is never asked for. */
export function postForm(today: Temporal.PlainDate) {
  return z
    .object({
      rad: z.uuid("Välj vilken rad tjänsten hör till."),
      tjanst: neededText(200, "Skriv vilken tjänst det är, till exempel handledare."),
      medlem: z.union([z.literal(""), z.uuid("Välj arbetsgivare i listan.")]).default(""),
      arbetsgivare: textField(200),
      finansiar: z.enum(funders, "Välj vem som betalar tjänsten."),
      omfattning: z
        .string(scope)
        .trim()
        .regex(/^(100|[1-9]\d?)\s*%?$/, scope)
        .transform((text) => Number.parseInt(text, 10)),
      manad: kronorField({ lowest: 0n }),
      vakant: z.string().default(""),
      fran: dayField(today),
      till: optionalDayField(today),
      anteckning: textField(1000),
    })
    .transform(
      (sent): PostContent => ({
        rowId: sent.rad,
        role: sent.tjanst,
        employerMemberId: sent.medlem === "" ? null : sent.medlem,
        employer: sent.arbetsgivare,
        funder: sent.finansiar,
        scopePercent: sent.omfattning,
        fullTimeMonthlyCost: sent.manad,
        vacant: sent.vakant !== "",
        fromOn: sent.fran,
        toOn: sent.till,
        note: sent.anteckning,
      }),
    );
}

import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dayField, kronorField, textField } from "../../fields.ts";

/** The yearly statement as it was sent. */
export function statementForm(today: Temporal.PlainDate) {
  return z
    .object({ lamnad: dayField(today), bokfort: kronorField(), anteckning: textField(500) })
    .transform(({ lamnad, bokfort, anteckning }) => ({
      ...{ sentOn: lamnad, bookedAmount: bokfort, note: anteckning },
    }));
}

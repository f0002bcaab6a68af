import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import { kronorSentences, parseKronor } from "../../../../../platform/values/kronor.ts";
import type { EnteredAmounts } from "../../../actions/contributions/enter-decision.ts";
import { dayField, optionalKronorField, textField, yearField } from "../../fields.ts";

function enteredForm(today: Temporal.PlainDate) {
  return z.object({
    ar: yearField,
    beslutad: dayField(today),
    handling: textField(200),
    orsak: textField(500),
    summa: optionalKronorField(),
  });
}

export const amountName = (memberId: string) => `belopp-${memberId}`;

type Parsed =
  | { readonly ok: true; readonly value: EnteredAmounts }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, string> };

/** The year's amounts, one field for each member; an empty field is nothing. */
export function parseEntered(
  form: SentForm,
  today: Temporal.PlainDate,
  memberIds: readonly string[],
): Parsed {
  const parsed = form.parse(enteredForm(today));
  const faults = new Map(parsed.ok ? [] : parsed.faults);
  const amounts = new Map<string, bigint>();
  for (const id of memberIds) {
    const text = form.value(amountName(id));
    if (text.trim() === "") continue;
    const amount = parseKronor(text);
    if (!amount.ok) faults.set(amountName(id), kronorSentences[amount.refusal.code]);
    else if (amount.value < 0n) faults.set(amountName(id), "Skriv ett belopp som inte är negativt.");
    else amounts.set(id, amount.value);
  }
  if (!parsed.ok || faults.size > 0) return { ok: false, faults };
  const { ar, beslutad, handling, orsak, summa } = parsed.value;
  return {
    ok: true,
    value: {
      ...{ year: ar, decidedOn: beslutad, reference: handling, reason: orsak, statedTotal: summa },
      amounts,
    },
  };
}

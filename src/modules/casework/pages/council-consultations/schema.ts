import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { SentForm } from "../../../../platform/http/sent-form.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { looksLikePersonalNumber } from "../../model/council/consultation.ts";
import { day, text, version } from "../referral-form/form-values.ts";
import { noPersonalNumber } from "../sentences-council.ts";

const fields = ["heldOn", "quantity", "askedBy"] as const;

export function consultationSchema(today: Temporal.PlainDate) {
  return z.object({
    id: text(36),
    version: version(),
    heldOn: day(today),
    quantity: text(20),
    askedBy: text(200),
  });
}

/** A number of that shape is refused wherever it stands in the post, and not shown again. Null where there is none. */
export function personalNumberIn(
  form: Pick<SentForm, "typed">,
): { readonly typed: Typed; readonly faults: Faults } | null {
  const own = [...form.typed].filter(([name]) => name !== "id" && name !== "version");
  const found = own
    .filter(([name, values]) => looksLikePersonalNumber(name) || values.some(looksLikePersonalNumber))
    .map(([name]) => name);
  if (found.length === 0) return null;
  const known = fields.filter((field) => found.includes(field));
  const places: readonly string[] = known.length > 0 ? known : ["quantity"];
  return {
    typed: new Map([...form.typed].filter(([name]) => !found.includes(name))),
    faults: new Map(places.map((field) => [field, noPersonalNumber])),
  };
}

import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isId } from "../../../../platform/values/id.ts";
import { dateFault, parseSwedishDate } from "../../../../platform/values/swedish-date.ts";

/** A crafted post may repeat a field or leave it out; a form of ours never does. */
function single(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** Text as typed, trimmed at the ends; empty when it did not come. `max` in characters. */
export function text(max: number) {
  const tooLong = `Texten är för lång. Korta den till högst ${max} tecken.`;
  return z
    .preprocess(single, z.string().default(""))
    .transform((typed) => typed.trim())
    .pipe(z.string().max(max, tooLong));
}

/** One of the values given, else null. */
export function choice<const T extends string>(values: readonly T[]) {
  return z
    .preprocess(single, z.string().default(""))
    .transform((typed) => values.find((value) => value === typed) ?? null);
}

/** All values that came, among those given. */
export function choices<const T extends string>(values: readonly T[]) {
  return several(100, 50).transform((typed) => values.filter((value) => typed.includes(value)));
}

/** All values that came: at most `count`, each cut to `max` characters. */
export function several(max: number, count: number) {
  return z
    .preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.string()),
    )
    .transform((typed) =>
      typed
        .slice(0, count)
        .map((one) => one.trim().slice(0, max))
        .filter((one) => one !== ""),
    );
}

export function ticked() {
  return z.preprocess(single, z.string().default("")).transform((typed) => typed === "ja");
}

/** An id from a list we made; anything else reads as nothing chosen. */
export function id() {
  return z.preprocess(single, z.string().default("")).transform((typed) => (isId(typed) ? typed : null));
}

/** A day as Swedes write it to YYYY-MM-DD; null when the field is empty. */
export function day(today: Temporal.PlainDate) {
  return z.preprocess(single, z.string().default("")).transform((typed, context) => {
    if (typed.trim() === "") return null;
    const date = parseSwedishDate(typed, today);
    if (date !== undefined) return date.toString();
    context.addIssue({ code: "custom", message: dateFault });
    return z.NEVER;
  });
}

/** The version a form was made from; a form without one saw nothing. */
export function version() {
  return z
    .preprocess(single, z.string().default(""))
    .transform((typed) => (/^\d{1,9}$/.test(typed) ? Number(typed) : 0));
}

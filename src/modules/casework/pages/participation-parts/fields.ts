import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { readExtent } from "../../model/participation/extent.ts";
import { choice, day, id, text } from "../referral-form/form-values.ts";

/** A day that must be given, as YYYY-MM-DD. */
export function neededDay(today: Temporal.PlainDate, missing: string) {
  return day(today).transform((value, context) => needed(value, context, missing));
}

/** An id of a list that must be chosen. */
export function neededId(missing: string) {
  return id().transform((value, context) => needed(value, context, missing));
}

/** A code or word that must be chosen; whether the list has it is the action's to say. */
export function neededCode(missing: string) {
  return text(100).transform((value, context) => needed(value === "" ? null : value, context, missing));
}

/** A code that may be left out. */
export function code() {
  return text(100).transform((value) => (value === "" ? null : value));
}

/** Yes or no, where neither is a fault. */
export function yesOrNo(missing: string) {
  return choice(["ja", "nej"])
    .transform((value, context) => needed(value, context, missing))
    .transform((value) => value === "ja");
}

export function neededText(max: number, missing: string) {
  return text(max).transform((value, context) => needed(value === "" ? null : value, context, missing));
}

/** Part of a full week in whole per cent; null when empty. */
export function extent() {
  return text(30).transform((value, context) => {
    const read = readExtent(value);
    if (read.ok) return read.value;
    const tooLarge = read.refusal.code === "extentTooLarge";
    const message = tooLarge
      ? "Heltid är 100 % eller 40 timmar i veckan. Skriv högst det."
      : "Skriv omfattningen i procent eller timmar i veckan, till exempel 50 % eller 20 tim.";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

function needed<T>(
  value: T | null,
  context: { addIssue(issue: { code: "custom"; message: string }): void },
  message: string,
): T {
  if (value !== null) return value;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}

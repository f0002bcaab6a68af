import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

/** A full week (SUS, AF-Kartl: 100 per cent always equals 40 hours). */
const hoursOfFullWeek = 40;

export type ExtentRefusal = { readonly code: "extentUnreadable" } | { readonly code: "extentTooLarge" };

const written = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(%|procent|h|tim|tim\.|timmar|timme)?$/;

/** "50 %" and "20 tim" to whole per cent, half up; a bare figure is per cent. Empty text is null. */
export function readExtent(text: string): Outcome<number | null, ExtentRefusal> {
  const compact = text.trim().toLocaleLowerCase("sv").replaceAll(/\s+/g, " ");
  if (compact === "") return done(null);
  const match = written.exec(compact);
  if (match === null) return refused({ code: "extentUnreadable" });
  const amount = Number(match[1]?.replace(",", "."));
  const unit = match[2] ?? "%";
  const percent = unit === "%" || unit === "procent" ? amount : (amount * 100) / hoursOfFullWeek;
  return percent > 100 ? refused({ code: "extentTooLarge" }) : done(Math.floor(percent + 0.5));
}

/** 50 to "50 % (20 timmar i veckan)". */
export function extentInWords(percent: number): string {
  const hours = (percent * hoursOfFullWeek) / 100;
  return `${percent} % (${String(hours).replace(".", ",")} timmar i veckan)`;
}

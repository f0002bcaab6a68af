import { z } from "zod";
import { formatDecimal } from "../../../../platform/values/format.ts";

const fault = "Skriv procent som ett tal från 0 till 100, till exempel 1,5.";

/** Percent with at most four decimals, to parts per million (0–1 000 000). Null: not a share that can be read. */
export function parseRate(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00A0\u202F%]/g, "").replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(bare)) return null;
  const [whole = "0", decimals = ""] = bare.split(".");
  const rate = Number(whole) * 10_000 + Number(decimals.padEnd(4, "0"));
  return rate <= 1_000_000 ? rate : null;
}

export const rateField = z.string(fault).transform((text, context) => {
  const rate = parseRate(text);
  if (rate === null) context.addIssue({ code: "custom", message: fault });
  return rate ?? 0;
});

/** As rateField, but an empty field is null. */
export const optionalRateField = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return null;
    const rate = parseRate(text);
    if (rate === null) context.addIssue({ code: "custom", message: fault });
    return rate;
  });

/** Parts per million as a percent for a field or a table: "1,5", without the sign. */
export function rateText(rate: number): string {
  return formatDecimal(rate / 10_000, 4).replace(/,?0+$/, "");
}

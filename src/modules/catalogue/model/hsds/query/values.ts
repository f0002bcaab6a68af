import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** Zero characters are no text to a database; the rest of what cannot be printed is no word. */
const unprintable = /\p{Cc}+/gu;

export const searchText = z
  .string()
  .transform((typed) => typed.replace(unprintable, " ").trim().slice(0, 200))
  .describe("Free text, at most 200 characters are read.");

export const id = z.guid().transform((given) => given.toLowerCase());

export const flag = z.enum(["true", "false", "1", "0"]).transform((word) => word === "true" || word === "1");

export const age = z.coerce.number().int().min(0).max(120);

export const pageNumber = z.coerce.number().int().min(1).max(1_000_000).default(1);

export const perPage = z.coerce.number().int().min(1).max(100).default(50);

/** Given on as an instant in UTC, which a database reads whatever offset was written. */
export const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .refine((given) => /^(19|2\d)\d\d-/.test(given))
  .transform((given) => Temporal.Instant.from(given.includes("T") ? given : `${given}T00:00:00Z`).toString())
  .describe("A moment with an offset (2026-03-01T12:00:00Z; + is written %2B) or a day.");

export const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
  .transform((tag) => tag.slice(0, tag.search(/-|$/)).toLowerCase())
  .describe(
    "Texts in this language where they exist, otherwise in Swedish: sv, en, ar, so, ti, fa, uk or fi.",
  );

export const format = z.enum(["json", "ndjson"]).default("json");

export const municipality = z
  .string()
  .max(100)
  .describe("SCB's four-digit code or the name of a Swedish municipality.");

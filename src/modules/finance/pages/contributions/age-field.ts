import { z } from "zod";

const fault = "Skriv en ålder från 0 till 120.";

/** Whole years. */
export const ageField = z
  .string(fault)
  .trim()
  .regex(/^(\d{1,2}|1[01]\d|120)$/, fault)
  .transform(Number);

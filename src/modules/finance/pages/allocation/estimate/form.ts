import { z } from "zod";
import type { EstimateYear } from "../../../model/allocation/estimate-year.ts";
import { kronorField, optionalKronorField, textField, yearField } from "../../fields.ts";
import { rateField } from "../rate-field.ts";

const number = "Skriv antalet förbund som ett helt tal, till exempel 80.";

export const associationsField = z
  .string(number)
  .trim()
  .regex(/^\d{1,3}$/, number)
  .transform(Number)
  .refine((count) => count >= 1 && count <= 290, number);

export const estimateForm = z
  .object({
    ar: yearField,
    pott: kronorField({ lowest: 0n }),
    forbund: associationsField,
    forsorjning: rateField,
    invanare: rateField,
    fore: optionalKronorField(),
    meddelat: optionalKronorField(),
    not: textField(2000),
  })
  .transform(
    (sent): EstimateYear => ({
      year: sent.ar,
      pool: sent.pott,
      associations: sent.forbund,
      supportShare: sent.forsorjning,
      inhabitantShare: sent.invanare,
      previous: sent.fore,
      communicated: sent.meddelat,
      note: sent.not,
    }),
  );

import { z } from "zod";
import { kronorField } from "../../fields.ts";

const wholePercent = "Skriv ett helt tal från 0 till 100.";

/** From which deviation an explanation is asked for. */
export const limitsForm = z
  .object({
    belopp: kronorField({ lowest: 0n }),
    procent: z
      .string(wholePercent)
      .trim()
      .regex(/^(100|\d{1,2})$/, wholePercent)
      .transform(Number),
  })
  .transform(({ belopp, procent }) => ({ explanationThreshold: belopp, explanationPercent: procent }));

import { z } from "zod";
import type { RowContent } from "../../../model/rows/row-change.ts";
import type { RowPart } from "../../../model/rows/row-parts.ts";
import { rowPartKeys, rowParts } from "../../../model/rows/row-parts.ts";
import { neededText } from "../../fields.ts";

const yearFault = "Skriv året med fyra siffror, till exempel 2026, eller lämna tomt.";

const orNull = z
  .string()
  .default("")
  .transform((id) => (id === "" ? null : id));

/** Field names as on the page, every fault as a sentence. */
export const rowForm = z
  .object({
    benamning: neededText(200, "Skriv vad raden heter."),
    del: z
      .string("Välj vilken del raden hör till.")
      .refine(
        (part): part is RowPart => rowPartKeys.some((key) => key === part),
        "Välj vilken del raden hör till.",
      ),
    inriktning: z
      .enum(["", "individual", "structural", "administration"], "Välj inriktning, eller ingen.")
      .default(""),
    insats: orNull,
    projekt: orNull,
    slutar: z
      .string()
      .trim()
      .regex(/^(20\d\d)?$/, yearFault)
      .default("")
      .transform((text) => (text === "" ? null : Number(text))),
  })
  .transform(
    (sent): RowContent => ({
      label: sent.benamning.replaceAll(/\s+/g, " "),
      ...rowParts[sent.del],
      orientation: sent.inriktning === "" ? null : sent.inriktning,
      interventionId: sent.insats,
      projectId: sent.projekt,
      endsYear: sent.slutar,
    }),
  );

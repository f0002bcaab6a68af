import { z } from "zod";
import type { TableRefusal } from "../../../../../platform/files/tabular/index.ts";
import { readTable } from "../../../../../platform/files/tabular/index.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import { units } from "../../../model/statements/published/figure.ts";
import type { StatedRow } from "../../../model/statements/published/stated-rows.ts";
import { kronorField, neededText, textField } from "../../fields.ts";

const documentField = neededText(100, "Skriv vad dokumentet heter, till exempel Årsredovisning 2017.");

export const figureForm = z.object({
  dokument: documentField,
  nyckel: neededText(200, "Skriv platsens nyckel, till exempel resultat/costs/2017."),
  belopp: kronorField(),
  enhet: z.enum(units, "Välj enhet."),
  plats: textField(200),
});

export const fileForm = z.object({ ur: documentField });

export type StatedFileRefusal = TableRefusal | { readonly code: "stated.columns"; readonly missing: string };

const columns = {
  key: "nyckel",
  what: "vad",
  amount: "belopp",
  unit: "enhet",
  place: "plats",
  relation: "samband",
  parts: "delar",
} as const;

/** The file's rows by the names of their columns, in any order; only Nyckel and Belopp must be there. */
export async function readStatedFile(
  bytes: Uint8Array,
): Promise<Outcome<readonly StatedRow[], StatedFileRefusal>> {
  const table = await readTable(bytes);
  if (!table.ok) return table;
  const header = table.value.header.map((name) => name.trim().toLowerCase());
  const missing = [columns.key, columns.amount].find((name) => !header.includes(name));
  if (missing !== undefined) return refused({ code: "stated.columns", missing });
  return done(
    table.value.records.map(({ line, cells }) => {
      const cell = (name: keyof typeof columns) => (cells[header.indexOf(columns[name])] ?? "").trim();
      return {
        ...{ line, key: cell("key"), what: cell("what"), amount: cell("amount"), unit: cell("unit") },
        ...{ place: cell("place"), relation: cell("relation"), parts: cell("parts") },
      };
    }),
  );
}

import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { Check } from "../../../model/statements/check.ts";

/** Every check with both its sides, exact öre. */
export function checksWorkbook(year: number, checks: readonly Check[]): Promise<Uint8Array> {
  return renderWorkbook([
    {
      name: `Kontroller ${year}`,
      columns: [
        { label: "Läge", kind: "text", width: 14 },
        { label: "Kontroll", kind: "text", width: 60 },
        { label: "Jämförs", kind: "text", width: 44 },
        { label: "Belopp (kronor)", kind: "money", width: 18 },
        { label: "Med", kind: "text", width: 44 },
        { label: "Belopp (kronor)", kind: "money", width: 18 },
        { label: "Skillnad (kronor)", kind: "money", width: 18 },
      ],
      rows: checks.map(({ title, holds, level, sides: [stated, computed], difference }) => [
        stateWord({ holds, level }),
        title,
        stated.label,
        stated.amount,
        computed.label,
        computed.amount,
        difference,
      ]),
    },
  ]);
}

export function stateWord({ holds, level }: Pick<Check, "holds" | "level">): string {
  if (holds) return "Stämmer";
  return level === "error" ? "Stämmer inte" : "Se över";
}

import type { Finding } from "./finding.ts";
import type { MoneyUnit } from "./numbers/unit.ts";
import type { CheckTable } from "./structure/table.ts";

/** In the unit: a thousand million kronor, or five. All associations together have less than half of that a year. */
const UNBELIEVABLE: Readonly<Record<"tkr" | "mnkr", number>> = { tkr: 1_000_000, mnkr: 5000 };
/** A table of small amounts with one large figure in it has another fault than its unit. */
const LEAST_MIDDLE: Readonly<Record<"tkr" | "mnkr", number>> = { tkr: 10_000, mnkr: 100 };

const longNames: Readonly<Record<MoneyUnit, string>> = {
  kr: "kronor",
  tkr: "tusental kronor",
  mnkr: "miljoner kronor",
};

/** A heading that says thousands or millions over amounts that are written in full. */
export function headingUnit(table: CheckTable): Finding[] {
  const { unit } = table;
  if (unit !== "tkr" && unit !== "mnkr") return [];
  const sizes = amountsOf(table);
  const largest = sizes.at(-1) ?? 0;
  if (largest < UNBELIEVABLE[unit]) return [];
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (middle < LEAST_MIDDLE[unit]) return [];
  const meant: MoneyUnit = unit === "mnkr" && largest < 1_000_000 ? "tkr" : "kr";
  return [
    {
      ...{ table: table.number, tableTitle: table.title, row: table.unitAt.row, column: table.unitAt.column },
      ...{ rowLabel: "", columnLabel: "", kind: "unit" as const, stated: unit, computed: meant, unit },
      message: `Rubriken säger ${longNames[unit]} (${unit}), men beloppen är skrivna i ${longNames[meant]}. Ändra enheten i rubriken, eller avrunda beloppen.`,
    },
  ];
}

function amountsOf(table: CheckTable): number[] {
  return table.cells
    .flat()
    .flatMap(({ value, percent }) => (value === null || value === 0 || percent ? [] : [Math.abs(value)]))
    .toSorted((a, b) => a - b);
}

import { formatKronor, formatThousandKronor } from "../../../../platform/values/format.ts";

/** Heading and figures come from one place, so that the unit printed is always the one the figures are in. */
export interface Unit {
  readonly key: "kronor" | "tkr";
  readonly label: string;
  format(ore: bigint): string;
}

const units: readonly Unit[] = [
  {
    key: "kronor",
    label: "kronor",
    // Whole kronor where the amount is whole, so that no öre vanishes from the page.
    format: (ore) => formatKronor(ore, { decimals: ore % 100n === 0n ? 0 : 2 }),
  },
  { key: "tkr", label: "tkr", format: formatThousandKronor },
];

/** The unit asked for in the address (`?enhet=tkr`); kronor otherwise. */
export function unitFrom(query: URLSearchParams): Unit {
  const unit = units.find(({ key }) => key === query.get("enhet")) ?? units[0];
  if (unit === undefined) throw new Error("no unit");
  return unit;
}

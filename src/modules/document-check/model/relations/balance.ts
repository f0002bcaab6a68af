import type { CheckTable } from "../structure/table.ts";
import { plainLabel } from "../structure/words.ts";
import type { Equation } from "./equation.ts";
import { linearEquation } from "./equation.ts";
import { viewOf } from "./view.ts";

const ASSETS = /^summa tillgångar$/;
const FUNDING = /^summa (eget kapital.* skulder|skulder.* eget kapital)/;

/** What a balance sheet holds is what it is financed by. */
export function balance(table: CheckTable): Equation[] {
  const view = viewOf(table, "rows");
  const assets = view.lines.find(({ label }) => ASSETS.test(plainLabel(label)));
  const funding = view.lines.find(({ label }) => FUNDING.test(plainLabel(label)));
  if (assets === undefined || funding === undefined) return [];
  return view.positions.flatMap((position) => {
    const target = view.cell(funding, position);
    const cell = view.cell(assets, position);
    if (target?.value == null || cell?.value == null) return [];
    return [linearEquation("carry-over", table, target, [{ cell, sign: 1 }], `”${assets.label}”`)];
  });
}

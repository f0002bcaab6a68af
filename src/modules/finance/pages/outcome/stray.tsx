import { InfoBox } from "../../../../ui/index.ts";
import type { OutcomeLine } from "../../model/outcome/outcome-line.ts";
import { strayAmounts } from "../../model/outcome/stated-amounts.ts";

/** Points out amounts in an explanation that the data do not have; never blocks, since they may speak of something else. */
export function Stray({ line }: { readonly line: OutcomeLine }) {
  const { explanation, deviation, outcome, budget, periodBudget } = line;
  if (explanation === null) return null;
  const known = [deviation, outcome, budget, periodBudget, ...explanation.parts.map(({ amount }) => amount)];
  const stray = strayAmounts(`${explanation.cause} ${explanation.measure}`, known);
  if (stray.length === 0) return null;
  return (
    <InfoBox kind="warning" heading="Belopp i texten som inte stämmer med raden">
      {`${stray.join(", ")}: varken avvikelsen, utfallet, budgeten eller någon del. Ta bort beloppet, eller lägg in det som en del.`}
    </InfoBox>
  );
}

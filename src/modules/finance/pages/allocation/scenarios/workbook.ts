import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { ScenarioComparison } from "../../../actions/allocation/read-scenarios.ts";
import { effectWords } from "../words.ts";

const money = (label: string) => ({ label: `${label} (kr)`, kind: "money" as const, width: 18 });

/** Every scenario, year by year, with what it supposes. */
export async function scenariosWorkbook({ scenarios, ladder }: ScenarioComparison): Promise<Uint8Array> {
  return await renderWorkbook([
    {
      name: "Scenarier",
      columns: [
        { label: "Scenario", kind: "text", width: 30 },
        { label: "År", kind: "integer" },
        { label: "Antagande om eget kapital", kind: "text", width: 44 },
        money("Hela landet"),
        money("Modellen"),
        money("Staten"),
        money("Regionen"),
        money("Kommunerna"),
        money("Avgifter"),
        money("Övriga intäkter"),
        money("Kostnader"),
        money("Resultat"),
        money("Eget kapital"),
        money("Tillåtet"),
        money("Över"),
      ],
      rows: scenarios.flatMap(({ scenario, years }) =>
        years.map((one, at) => [
          scenario.name,
          one.year,
          effectWords[scenario.years[at]?.effect ?? "lockLost"],
          scenario.years[at]?.pool ?? null,
          one.calculated,
          one.state,
          one.region,
          one.municipalities,
          one.total,
          one.otherIncome,
          one.costs,
          one.result,
          one.equity,
          one.allowed,
          one.excess,
        ]),
      ),
      note: `Uppskattning, inget beslut. Tillåtet enligt ${ladder.name}${ladder.verified ? "" : ", som inte är bekräftad"}.`,
    },
  ]);
}

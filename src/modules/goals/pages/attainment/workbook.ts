import { definitionsSheet, renderWorkbook } from "../../../../platform/documents/index.ts";
import type { Attainment } from "../../actions/read-attainment.ts";
import { outcomeText, targetText, verdictWords, whose } from "../words.ts";

/** The table of goals with the figures as numbers, and a sheet that says what each measure is. */
export async function attainmentWorkbook({ year, results }: Attainment): Promise<Uint8Array> {
  const measures = [...new Map(results.map(({ measure }) => [measure.key, measure])).values()];
  return renderWorkbook([
    {
      name: `Måluppfyllelse ${year}`,
      columns: [
        { label: "Insats", kind: "text", width: 30 },
        { label: "Mått", kind: "text", width: 44 },
        { label: "Mål", kind: "text", width: 24 },
        { label: "Målvärde", kind: "integer" },
        { label: "Utfall", kind: "integer" },
        { label: "Antal", kind: "integer" },
        { label: "Av", kind: "integer" },
        { label: "Utfall i ord", kind: "text", width: 26 },
        { label: "Bedömning", kind: "text", width: 18 },
      ],
      rows: results.map((one) => [
        whose(one),
        one.measure.name,
        targetText(one.goal, one.measure),
        one.goal.target,
        one.outcome.value,
        one.outcome.share?.part ?? null,
        one.outcome.share?.whole ?? null,
        outcomeText(one.outcome, one.measure),
        verdictWords[one.verdict],
      ]),
    },
    definitionsSheet(
      measures.map((measure) => ({
        term: measure.name,
        meaning: `${measure.definition} Källa: ${measure.source}.`,
      })),
    ),
  ]);
}

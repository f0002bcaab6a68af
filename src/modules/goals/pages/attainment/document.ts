import type { Block, DocumentContent } from "../../../../platform/documents/index.ts";
import type { Attainment, GoalResult } from "../../actions/read-attainment.ts";
import { countOrHidden, outcomeText, shareOrHidden, targetText, verdictWords, whose } from "../words.ts";

/** The annual report's Bilaga 1 as a document of its own, with each figure's definition. `date` is YYYY-MM-DD. */
export function attainmentDocument(
  attainment: Attainment,
  association: string,
  date: string,
): DocumentContent {
  return {
    title: `Måluppfyllelse ${attainment.year}`,
    subtitle: "Mål och utfall, räknade ur registreringarna",
    association,
    date,
    titlePage: false,
    blocks: [
      ...tables(attainment),
      ...total(attainment),
      { kind: "heading", level: 1, text: "Så räknas siffrorna" },
      definitions(attainment.results),
    ],
  };
}

function tables({ results }: Attainment): Block[] {
  const byIntervention = Map.groupBy(results, whose);
  if (byIntervention.size === 0) return [{ kind: "paragraph", text: "Inga mål är inlagda för året." }];
  return [...byIntervention].flatMap(([name, goals]): Block[] => [
    { kind: "heading", level: 1, text: name },
    {
      kind: "table",
      caption: `Mål och utfall för ${name}`,
      columns: [
        { label: "Mått", width: 4 },
        { label: "Mål", width: 3 },
        { label: "Utfall", numeric: true, width: 3 },
        { label: "Bedömning", width: 2 },
      ],
      rows: goals.map((one) => [
        one.measure.name,
        targetText(one.goal, one.measure),
        outcomeText(one.outcome, one.measure),
        verdictWords[one.verdict],
      ]),
    },
  ]);
}

function total({ total: sums, consultations, participantsTarget }: Attainment): Block[] {
  if (sums === null) return [];
  return [
    { kind: "heading", level: 1, text: "Hela förbundet" },
    {
      kind: "table",
      caption: "Förbundets insatser tillsammans",
      columns: [
        { label: "Mått", width: 4 },
        { label: "Mål", numeric: true, width: 2 },
        { label: "Utfall", numeric: true, width: 2 },
      ],
      rows: [
        ["Deltagare", participantsTarget, countOrHidden(sums.participants)],
        ["Nya deltagare", null, countOrHidden(sums.new)],
        ["Avslutade", null, countOrHidden(sums.exited)],
        ["Till arbete eller studier", null, shareOrHidden(sums.toWorkOrStudies, sums.exited)],
        ["Konsultationer", null, countOrHidden(consultations)],
      ],
      note: "Deltagare är deltaganden, inte unika personer. Den som är med i en delinsats räknas en gång bland deltagare och nya; varje avslut räknas för sig.",
    },
  ];
}

function definitions(results: readonly GoalResult[]): Block {
  const measures = [...new Map(results.map(({ measure }) => [measure.key, measure])).values()];
  return {
    kind: "definitionList",
    items: measures.map((measure) => ({
      term: measure.name,
      meaning: `${measure.definition} Källa: ${measure.source}.`,
    })),
  };
}

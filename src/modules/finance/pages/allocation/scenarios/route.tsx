import { answerButton, withId } from "../../../../../platform/http/answer-form.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { copyScenario, removeScenario } from "../../../actions/allocation/keep-scenario.ts";
import { readScenarioComparison } from "../../../actions/allocation/read-scenarios.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { ScenariosView } from "./view.tsx";
import { scenariosWorkbook } from "./workbook.ts";

const path = "/ekonomi/tilldelning/scenarier";

type Change = typeof copyScenario;

function handle(change: Change, said: string) {
  return withId("scenarioId", (request, id) =>
    answerButton(request, {
      act: (work) => change(work, id),
      done: ({ firstYear }) => seeOther(`${path}?ar=${firstYear}`, success(said)),
      refusedTitle: "Scenarierna är inte ändrade",
      sentence: sentenceFor,
    }),
  );
}

const changes = [
  ["kopiera", copyScenario, "Scenariot är kopierat. Ändra kopian under listan."],
  [
    "ta-bort",
    (work, id) => removeScenario(work, id, true),
    "Scenariot är borttaget. Du kan ångra det nederst.",
  ],
  ["angra", (work, id) => removeScenario(work, id, false), "Scenariot är tillbaka."],
] as const satisfies readonly (readonly [string, Change, string])[];

export const scenariosRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const comparison = await request.inZone((work) => readScenarioComparison(work, year));
      const mayKeep = keepers.includes(request.actor.duty);
      return page(`Scenarier från ${year}`, <ScenariosView comparison={comparison} mayKeep={mayKeep} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: `${path}/excel`,
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const comparison = await request.inZone((work) => readScenarioComparison(work, year));
      return workbookFile(await scenariosWorkbook(comparison), `Scenarier från ${year}`);
    },
  }),
  ...changes.map(([verb, change, said]) =>
    zoneRoute({
      method: "post",
      path: `${path}/:scenarioId/${verb}`,
      allow: keepers,
      handle: handle(change, said),
    }),
  ),
];

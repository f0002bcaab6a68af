import { contentDisposition } from "../../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { file, notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { copyScenario, removeScenario } from "../../../actions/allocation/keep-scenario.ts";
import { readScenarioComparison } from "../../../actions/allocation/read-scenarios.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { xlsx } from "../xlsx.ts";
import { ScenariosView } from "./view.tsx";
import { scenariosWorkbook } from "./workbook.ts";

const path = "/ekonomi/tilldelning/scenarier";

type Change = typeof copyScenario;

async function handle(request: ZoneRequest, change: Change, said: string): Promise<PageResponse> {
  const id = request.param("scenarioId");
  if (!isId(id)) return notFound();
  const outcome = await request.inZone((work) => change(work, id));
  if (outcome.ok) return seeOther(`${path}?ar=${outcome.value.firstYear}`, success(said));
  const { status, text } = sentenceFor(outcome.refusal);
  return refusal(status, "Scenarierna är inte ändrade", text);
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
      return file(
        await scenariosWorkbook(comparison),
        xlsx,
        contentDisposition(`Scenarier från ${year}`, "xlsx"),
      );
    },
  }),
  ...changes.map(([verb, change, said]) =>
    zoneRoute({
      method: "post",
      path: `${path}/:scenarioId/${verb}`,
      allow: keepers,
      handle: (request) => handle(request, change, said),
    }),
  ),
];

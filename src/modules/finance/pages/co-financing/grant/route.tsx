import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerButton, answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { addGrant, removeGrant } from "../../../actions/co-financing/add-grant.ts";
import { readGrantChoices } from "../../../actions/co-financing/read-grant-choices.ts";
import { kronor } from "../../allocation/money.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { statusWords } from "../words.ts";
import { grantForm } from "./form.ts";
import { GrantView } from "./view.tsx";

const path = "/ekonomi/projekt/bidrag";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const { projects, rows } = await request.inZone((work) => readGrantChoices(work));
  const asked = request.query.get("projekt") ?? sent?.typed.get("projekt")?.[0];
  const project = projects.find(({ id }) => id === asked) ?? null;
  return page(
    "Lägg till ett bidrag",
    <GrantView year={yearOf(request)} projects={projects} rows={rows} project={project} {...sent} />,
    { status: sent?.status ?? 200 },
  );
}

function save(request: ZoneRequest): Promise<PageResponse> {
  return answerForm(request, {
    schema: grantForm(request.today),
    act: addGrant,
    done: ({ projectId, year, status, amount }) =>
      seeOther(
        projectId === null ? `/ekonomi/projekt?ar=${year}` : `/ekonomi/projekt/${projectId}?ar=${year}`,
        success(`${statusWords[status]} för ${year} är inlagt med ${kronor(amount)} kronor.`),
      ),
    sentence: sentenceFor,
    again: (failed) => show(request, failed),
  });
}

function take(removed: boolean) {
  return withId("grantId", (request, id) =>
    answerButton(request, {
      act: (work) => removeGrant(work, id, removed),
      done: ({ year }) => {
        const back = `/ekonomi/projekt?ar=${year}`;
        return removed
          ? seeOther(`${back}&borttaget=${id}`, success("Bidraget är borttaget. Du kan ångra det."))
          : seeOther(back, success("Bidraget står i listan igen."));
      },
      refusedTitle: "Bidraget är inte ändrat",
      sentence: sentenceFor,
    }),
  );
}

export const grantRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: `${path}/nytt`, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path: `${path}/nytt`, allow: keepers, handle: save }),
  zoneRoute({
    method: "post",
    path: `${path}/:grantId/ta-bort`,
    allow: keepers,
    handle: take(true),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/:grantId/angra`,
    allow: keepers,
    handle: take(false),
  }),
];

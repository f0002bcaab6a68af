import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { Form, Layout, PageHeading, SubmitButton, TextArea } from "../../../../../ui/index.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";
import { keepActivities } from "../../../actions/co-financing/keep-activities.ts";
import { keepers } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { withProject } from "../with-project.ts";
import { activitiesForm } from "./form.ts";

const path = "/ekonomi/projekt/:projectId/aktiviteter";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

function show({ project, activities }: FoundProject, sent?: Sent): PageResponse {
  const view = (
    <Layout
      back={{ href: `/ekonomi/projekt/${project.id}`, label: project.name }}
      hasFaults={(sent?.faults.size ?? 0) > 0}
    >
      <PageHeading>{`Aktiviteter i ${project.name}`}</PageHeading>
      <Form action={`/ekonomi/projekt/${project.id}/aktiviteter`} typed={sent?.typed} faults={sent?.faults}>
        <TextArea
          name="aktiviteter"
          label="Koder och namn"
          help="En per rad: kod, semikolon och namn. Tiden skrivs under koderna."
          optional
          rows={10}
          value={activities.map(({ code, name }) => `${code}; ${name}`).join("\n")}
        />
        <SubmitButton>Spara aktiviteterna</SubmitButton>
      </Form>
    </Layout>
  );
  return page("Projektets aktiviteter", view, { status: sent?.status ?? 200 });
}

async function save(request: ZoneRequest, found: FoundProject): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(activitiesForm);
  if (!parsed.ok) return show(found, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { id } = found.project;
  const outcome = await request.inZone((work) => keepActivities(work, id, parsed.value.aktiviteter));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/projekt/${id}`,
      success(outcome.value === 1 ? "En aktivitet är sparad." : `${outcome.value} aktiviteter är sparade.`),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(found, { typed: form.typed, faults: new Map([[field, text]]), status });
}

export const activitiesRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: keepers,
    handle: (request) => withProject(request, (found) => show(found)),
  }),
  zoneRoute({
    method: "post",
    path,
    allow: keepers,
    handle: (request) => withProject(request, (found) => save(request, found)),
  }),
];

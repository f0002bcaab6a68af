import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { Form, Layout, PageHeading, SubmitButton, TextArea } from "../../../../../ui/index.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";
import { keepActivities } from "../../../actions/co-financing/keep-activities.ts";
import { keepers } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { withProject } from "../with-project.ts";
import { activitiesForm } from "./form.ts";

const path = "/ekonomi/projekt/:projectId/aktiviteter";

function show({ project, activities }: FoundProject, sent?: FailedForm): PageResponse {
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

function save(request: ZoneRequest, found: FoundProject): Promise<PageResponse> {
  const { id } = found.project;
  return answerForm(request, {
    schema: activitiesForm,
    act: (work, { aktiviteter }) => keepActivities(work, id, aktiviteter),
    done: (count) =>
      seeOther(
        `/ekonomi/projekt/${id}`,
        success(count === 1 ? "En aktivitet är sparad." : `${count} aktiviteter är sparade.`),
      ),
    sentence: sentenceFor,
    again: (failed) => show(found, failed),
  });
}

export const activitiesRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: keepers,
    handle: withProject((_, found) => show(found)),
  }),
  zoneRoute({
    method: "post",
    path,
    allow: keepers,
    handle: withProject(save),
  }),
];

import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout, PageHeading } from "../../../../ui/index.ts";
import { changeMeeting } from "../../actions/council/change-meeting.ts";
import { planMeeting } from "../../actions/council/plan-meeting.ts";
import { readVisibleMeeting } from "../../actions/council/read-meeting.ts";
import { councilLeaders } from "../council-duties.ts";
import { faultsFrom, wholePage } from "../council-words/answers.ts";
import { whenAndWhere } from "../council-words/words.ts";
import { day, text, version } from "../referral-form/form-values.ts";
import { councilSentence } from "../sentences-council.ts";
import { PlanForm } from "./plan-form.tsx";

const schema = (today: Temporal.PlainDate) =>
  z.object({ id: text(36), version: version(), heldOn: day(today), startsAt: text(10), place: text(200) });
type Shown = { readonly typed?: Typed; readonly faults?: Faults; readonly status?: number };

async function showNew(request: ZoneRequest, { typed, faults, status }: Shown = {}): Promise<PageResponse> {
  const id = typed?.get("id")?.[0] ?? (await request.inZone((work) => Promise.resolve(work.newId())));
  return page(
    "Planera ett möte",
    <Layout back={{ href: "/rad", label: "Rådet" }} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading>Planera ett möte</PageHeading>
      <p>De som var med förra gången får plats vid mötet. Du kan ändra det sedan.</p>
      <PlanForm
        action="/rad/moten/nytt"
        hidden={{ id }}
        button="Planera mötet"
        typed={typed}
        faults={faults}
      />
    </Layout>,
    { status: status ?? 200 },
  );
}

async function plan(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(schema(request.today));
  if (!parsed.ok) return showNew(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const planned = await request.inZone((work) => planMeeting(work, parsed.value.id, parsed.value));
  if (planned.ok)
    return seeOther(
      `/rad/moten/${planned.value}`,
      success("Mötet är planerat. Välj nu vilka ärenden som ska tas upp."),
    );
  if (planned.refusal.code === "idTaken")
    return showNew(request, { typed: without(form.typed, "id"), ...faultsFrom(planned.refusal, "heldOn") });
  return (
    wholePage(planned.refusal) ??
    showNew(request, { typed: form.typed, ...faultsFrom(planned.refusal, "heldOn") })
  );
}

/** A form whose id was used by another meeting gets a new one. */
function without(typed: Typed, name: string): Typed {
  return new Map([...typed].filter(([key]) => key !== name));
}

async function showChange(
  request: ZoneRequest,
  { typed, faults, status }: Shown = {},
): Promise<PageResponse> {
  const found = await request.inZone((work) => readVisibleMeeting(work, request.param("meetingId")));
  if (!found.ok) return refusal(404, "Sidan finns inte", councilSentence(found.refusal).sentence);
  const { meeting } = found.value;
  const address = `/rad/moten/${meeting.id}`;
  return page(
    "Ändra mötet",
    <Layout back={{ href: address, label: "Mötet" }} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading kicker={whenAndWhere(meeting)}>Ändra mötet</PageHeading>
      <PlanForm
        action={`${address}/andra`}
        hidden={{ version: String(meeting.version) }}
        plan={meeting}
        button="Spara ändringen"
        typed={typed}
        faults={faults}
      />
    </Layout>,
    { status: status ?? 200 },
  );
}

async function change(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("meetingId");
  const form = await request.form();
  const parsed = form.parse(schema(request.today));
  if (!parsed.ok) return showChange(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const changed = await request.inZone((work) =>
    changeMeeting(work, { id, version: parsed.value.version }, parsed.value),
  );
  if (changed.ok) return seeOther(`/rad/moten/${id}`, success("Mötet är ändrat."));
  return (
    wholePage(changed.refusal) ??
    showChange(request, { typed: form.typed, ...faultsFrom(changed.refusal, "heldOn") })
  );
}

export const planRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/rad/moten/nytt",
    allow: councilLeaders,
    handle: (request) => showNew(request),
  }),
  zoneRoute({ method: "post", path: "/rad/moten/nytt", allow: councilLeaders, handle: plan }),
  zoneRoute({
    method: "get",
    path: "/rad/moten/:meetingId/andra",
    allow: councilLeaders,
    handle: (request) => showChange(request),
  }),
  zoneRoute({ method: "post", path: "/rad/moten/:meetingId/andra", allow: councilLeaders, handle: change }),
];

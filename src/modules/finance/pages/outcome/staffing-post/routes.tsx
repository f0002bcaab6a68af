import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepPost, removePost } from "../../../actions/outcome/staffing/keep-post.ts";
import { readPostChoices } from "../../../actions/outcome/staffing/read-staffing.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { postForm } from "./form.ts";
import { postSentence } from "./sentences.ts";
import { PostView } from "./view.tsx";

async function show(request: ZoneRequest, id: string | undefined, sent?: FailedForm): Promise<PageResponse> {
  const year = yearOf(request);
  const choices = await request.inZone((work) => readPostChoices(work, year, id));
  if (id !== undefined && choices.post === null) return notFound();
  const address = id === undefined ? "ny" : `${id}/andra`;
  const view = (
    <PostView action={`/ekonomi/utfall/bemanning/${address}?ar=${year}`} year={year} {...choices} {...sent} />
  );
  return page(id === undefined ? "Lägg till en tjänst" : "Ändra tjänsten", view, {
    status: sent?.status ?? 200,
  });
}

function save(request: ZoneRequest, id: string | undefined): Promise<PageResponse> {
  return answerForm(request, {
    schema: postForm(request.today),
    act: (work, sent) => keepPost(work, sent, id),
    done: ({ role }) =>
      seeOther(`/ekonomi/utfall/bemanning?ar=${yearOf(request)}`, success(`Tjänsten ${role} är sparad.`)),
    sentence: postSentence,
    again: (failed) => show(request, id, failed),
  });
}

async function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  const outcome = await request.inZone((work) => removePost(work, id));
  if (outcome.ok)
    return seeOther(`/ekonomi/utfall/bemanning?ar=${yearOf(request)}`, success("Tjänsten är borttagen."));
  const { status, text } = postSentence(outcome.refusal);
  return status === 404 ? notFound() : refusal(status, "Tjänsten kan inte tas bort", text);
}

const fresh = "/ekonomi/utfall/bemanning/ny";
const one = "/ekonomi/utfall/bemanning/:postId";

export const staffingPostRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: fresh, allow: keepers, handle: (request) => show(request, undefined) }),
  zoneRoute({ method: "post", path: fresh, allow: keepers, handle: (request) => save(request, undefined) }),
  zoneRoute({
    method: "get",
    path: `${one}/andra`,
    allow: keepers,
    handle: withId("postId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${one}/andra`, allow: keepers, handle: withId("postId", save) }),
  zoneRoute({ method: "post", path: `${one}/ta-bort`, allow: keepers, handle: withId("postId", remove) }),
];

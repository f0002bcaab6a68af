import { withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { variants } from "../../../model/content/entry-content.ts";
import { languageOr } from "../../../model/language.ts";
import { editors } from "../../duties.ts";
import { answerDraftForm } from "../draft-form.ts";
import type { TextPart } from "../form/names.ts";
import { variantName } from "../form/names.ts";
import { readTexts } from "../form/read-texts.ts";
import { textsAddress } from "../remark-list.tsx";
import { frameFacts, showEntry } from "../show-entry.ts";
import { TextsView } from "./view.tsx";

/** Swedish and the standard text where the address says nothing else that is known. */
function partOf(query: URLSearchParams): TextPart {
  const variant = variants.find((one) => variantName(one) === query.get("text")) ?? "standard";
  return { language: languageOr(query.get("sprak")), variant };
}

function save(request: ZoneRequest, id: string): Promise<PageResponse> {
  const part = partOf(request.query);
  return answerDraftForm(request, id, {
    read: (form, { entry }) => readTexts(form, part, entry.draft),
    again: (found, again) =>
      page(
        `Texter, ${found.entry.name}`,
        <TextsView {...frameFacts(request, found)} {...{ part, again }} />,
        {
          status: again.status,
        },
      ),
    next: textsAddress(id, part),
  });
}

export const textsRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/:entryId/texter",
    allow: editors,
    handle: withId("entryId", (request, id) =>
      showEntry(request, id, (facts) =>
        page(`Texter, ${facts.found.entry.name}`, <TextsView {...facts} part={partOf(request.query)} />),
      ),
    ),
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId/texter",
    allow: editors,
    handle: withId("entryId", save),
  }),
];

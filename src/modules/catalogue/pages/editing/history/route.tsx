import { answerButton, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Version } from "../../../actions/editing/read-versions.ts";
import { publisherNames, readVersion, restoreEdition } from "../../../actions/editing/read-versions.ts";
import { changesBetween } from "../../../model/diff/changes.ts";
import { editors, readers } from "../../duties.ts";
import { sentenceFor } from "../../sentences.ts";
import { revisionOf } from "../draft-form.ts";
import { editionNumber } from "../edition-number.ts";
import type { FrameFacts } from "../show-entry.ts";
import { showEntry } from "../show-entry.ts";
import type { Comparison } from "./view.tsx";
import { HistoryView } from "./view.tsx";

function versionOf(text: string | null): Version {
  return text === "utkast" ? "draft" : editionNumber(text ?? "");
}

/** Null where the address does not name two versions that there are. */
async function compare(request: ZoneRequest, { found }: FrameFacts): Promise<Comparison | null> {
  const { entry, vocabulary } = found;
  const [from, to] = [versionOf(request.query.get("fran")), versionOf(request.query.get("till"))];
  const [before, after] = await request.inZone(async (work) => [
    await readVersion(work, entry.id, from),
    await readVersion(work, entry.id, to),
  ]);
  if (before === null || before === undefined || after === null || after === undefined) return null;
  return { from, to, changes: changesBetween(before, after, vocabulary) };
}

function show(request: ZoneRequest, id: string): Promise<PageResponse> {
  const render = async (facts: FrameFacts) => {
    const names = await request.inZone(publisherNames);
    const comparison = await compare(request, facts);
    const view = <HistoryView {...facts} {...{ names, comparison }} />;
    return page(`Historik, ${facts.found.entry.name}`, view);
  };
  return showEntry(request, id, render, { removedToo: true });
}

async function fetchEdition(request: ZoneRequest, id: string): Promise<PageResponse> {
  const edition = editionNumber(request.param("edition"));
  const revision = revisionOf(await request.form());
  return await answerButton(request, {
    act: (work) => restoreEdition(work, id, edition, revision),
    done: () =>
      seeOther(`/insatskatalog/${id}`, success(`Utkastet säger nu detsamma som version ${edition}.`)),
    sentence: sentenceFor,
    refusedTitle: "Versionen kan inte hämtas",
  });
}

export const historyRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/:entryId/historik",
    allow: readers,
    handle: withId("entryId", show),
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId/versioner/:edition/hamta",
    allow: editors,
    handle: withId("entryId", fetchEdition),
  }),
];

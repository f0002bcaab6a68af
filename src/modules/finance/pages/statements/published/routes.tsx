import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { StatedRefusal } from "../../../actions/statements/keep-stated.ts";
import {
  keepStatedContent,
  keepStatedFigure,
  removeStatedFigure,
} from "../../../actions/statements/keep-stated.ts";
import { readOwnPlaces, readStated } from "../../../actions/statements/read-stated.ts";
import { readStatedRows } from "../../../model/statements/published/stated-rows.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import type { StatedFileRefusal } from "./form.ts";
import { figureForm, fileForm, readStatedFile } from "./form.ts";
import { statedSentence } from "./sentences.ts";
import { statedTemplate } from "./template.ts";
import { PublishedView, publishedPath as path } from "./view.tsx";

const bodyLimit = 5 * 1024 * 1024;

type Sent = FailedForm & { readonly sent: "siffra" | "fil" };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const facts = await request.inZone(readStated);
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <PublishedView year={yearOf(request)} facts={facts} mayKeep={mayKeep} {...sent} />;
  return page("Publicerade siffror", view, { status: sent?.status ?? 200 });
}

function refuse(
  request: ZoneRequest,
  refusal: StatedRefusal | StatedFileRefusal,
  from: Pick<Sent, "typed" | "sent">,
): Promise<PageResponse> {
  const { status, field, text } = statedSentence(refusal);
  return show(request, { ...from, status, faults: new Map([[field, text]]) });
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(figureForm);
  if (!parsed.ok)
    return show(request, { typed: form.typed, faults: parsed.faults, status: 422, sent: "siffra" });
  const { dokument: document, nyckel: key, belopp: amount, enhet: unit, plats: place } = parsed.value;
  const year = yearOf(request);
  await request.inZone((work) => keepStatedFigure(work, { document, year, key, amount, unit, place }));
  return seeOther(`${path}?ar=${year}`, success("Siffran är sparad och jämförd."));
}

async function upload(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const from = { typed: form.typed, sent: "fil" } as const;
  const parsed = form.parse(fileForm);
  if (!parsed.ok) return show(request, { ...from, faults: parsed.faults, status: 422 });
  const [given] = form.files("fil");
  if (given === undefined)
    return show(request, {
      ...from,
      status: 422,
      faults: new Map([["fil", "Välj en fil, Excel eller CSV."]]),
    });
  const rows = await readStatedFile(given.bytes);
  if (!rows.ok) return refuse(request, rows.refusal, from);
  const year = yearOf(request);
  const { ur } = parsed.value;
  const content = readStatedRows(ur, year, rows.value);
  const outcome = await request.inZone((work) => keepStatedContent(work, ur, content));
  if (!outcome.ok) return refuse(request, outcome.refusal, from);
  return seeOther(
    `${path}?ar=${year}`,
    success(`${outcome.value} siffror ur ${ur} är inlästa och jämförda.`),
  );
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const outcome = await request.inZone((work) =>
    removeStatedFigure(work, form.value("dokument"), form.value("nyckel")),
  );
  if (!outcome.ok) return refuse(request, outcome.refusal, { typed: new Map(), sent: "siffra" });
  return seeOther(`${path}?ar=${yearOf(request)}`, success("Siffran är borttagen."));
}

async function template(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const places = await request.inZone((work) => readOwnPlaces(work, year));
  return workbookFile(await statedTemplate(places), `Publicerade siffror ${year}`);
}

export const publishedRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
  zoneRoute({ method: "get", path: `${path}/mall`, allow: readers, handle: template }),
  zoneRoute({ method: "post", path: `${path}/fil`, allow: keepers, bodyLimit, handle: upload }),
  zoneRoute({ method: "post", path: `${path}/ta-bort`, allow: keepers, handle: remove }),
];

import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import { formatDate } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { keepPopulation, previewPopulation } from "../../../actions/contributions/population.ts";
import { readPopulationPage } from "../../../actions/contributions/read-rules.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import type { ContributionRefusal } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";
import type { PopulationOf } from "./form.ts";
import { figuresFrom, populationForm } from "./form.ts";
import { PopulationReview } from "./review.tsx";
import { PopulationView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults?: Faults; readonly status?: number };

const noFile = "Välj en fil från SCB, i CSV eller Excel.";

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const facts = await request.inZone(readPopulationPage);
  const view = (
    <PopulationView
      {...facts}
      year={yearOf(request)}
      mayKeep={keepers.includes(request.actor.duty)}
      typed={sent?.typed}
      faults={sent?.faults}
    />
  );
  return page("Folkmängd", view, { status: sent?.status ?? 200 });
}

function refuse(request: ZoneRequest, typed: Typed, refusal: ContributionRefusal): Promise<PageResponse> {
  const { status, field, text } = sentenceFor(refusal);
  return show(request, { typed, faults: new Map([[field, text]]), status });
}

async function send(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const { typed } = form;
  if (form.value("steg") === "andra") return show(request, { typed });
  const parsed = form.parse(populationForm(request.today));
  if (!parsed.ok) return show(request, { typed, faults: parsed.faults, status: 422 });
  return form.value("steg") === "spara"
    ? save(request, form, parsed.value)
    : review(request, form, parsed.value);
}

async function review(request: ZoneRequest, form: SentForm, of: PopulationOf): Promise<PageResponse> {
  const { typed } = form;
  const [sent] = form.files("fil");
  if (sent === undefined) return show(request, { typed, faults: new Map([["fil", noFile]]), status: 422 });
  const band = { ageFrom: of.alderFran, ageTo: of.alderTill };
  const preview = await request.inZone((work) => previewPopulation(work, sent.bytes, of.dag, band));
  if (!preview.ok) return refuse(request, typed, preview.refusal);
  const hasFaults = preview.value.findings.some(({ severity }) => severity === "error");
  return page(
    hasFaults ? "Filen kan inte läsas in" : "Det här ger filen",
    <PopulationReview year={yearOf(request)} preview={preview.value} of={of} typed={typed} />,
    { status: hasFaults ? 422 : 200 },
  );
}

async function save(request: ZoneRequest, form: SentForm, of: PopulationOf): Promise<PageResponse> {
  const { typed } = form;
  const { municipalities } = await request.inZone(readPopulationPage);
  const figures = figuresFrom(
    form,
    of,
    municipalities.map(({ id }) => id),
  );
  if (figures === null) return refuse(request, typed, { code: "population.none" });
  const outcome = await request.inZone((work) => keepPopulation(work, figures));
  if (!outcome.ok) return refuse(request, typed, outcome.refusal);
  return seeOther(
    `/ekonomi/avgifter/folkmangd?ar=${yearOf(request)}`,
    success(`Folkmängden ${formatDate(of.dag)} är inläst för ${outcome.value} kommuner.`),
  );
}

const path = "/ekonomi/avgifter/folkmangd";
/** SCB's table of every municipality, age and sex for a year is about 3 million bytes. */
const bodyLimit = 20 * 1024 * 1024;

export const populationRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, bodyLimit, handle: send }),
];

import { answerButton, answerForm, withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import { addCommon, joinCommon, leaveCommon } from "../../actions/shared/keep-common.ts";
import { askToOffer, decideOffer, withdrawOffer } from "../../actions/shared/keep-offers.ts";
import { readCommons, readOffers } from "../../actions/shared/read-shared.ts";
import { slugOf } from "../../model/editing/slug.ts";
import { editors, readers } from "../duties.ts";
import { commonForm, offerForm } from "./form.ts";
import { sharedSentence } from "./sentences.ts";
import type { FailedPart } from "./view.tsx";
import { SharedView } from "./view.tsx";

const path = "/insatskatalog/gemensamma";

async function show(request: ZoneRequest, failed?: FailedPart): Promise<PageResponse> {
  const { actor } = request;
  const shared = await request.inZone(async (work) => ({
    commons: await readCommons(work),
    offers: await readOffers(work),
    vocabulary: await readVocabulary(work),
  }));
  return page(
    "Gemensamma kataloger",
    <SharedView
      {...{ shared, failed }}
      associationId={actor.associationId}
      mayKeep={editors.includes(actor.duty)}
    />,
    { status: failed?.form.status ?? 200 },
  );
}

function back(text: string): PageResponse {
  return seeOther(path, success(text));
}

function button(
  ending: string,
  act: (request: ZoneRequest, id: string) => Parameters<typeof answerButton>[1]["act"],
  text: string,
): Route {
  return zoneRoute({
    method: "post",
    path: `${path}/:commonId/${ending}`,
    allow: editors,
    handle: withId("commonId", (request, id) =>
      answerButton(request, {
        act: act(request, id),
        done: () => back(text),
        refusedTitle: "Det gick inte att ändra",
        sentence: (refusal) => sharedSentence(refusal as Parameters<typeof sharedSentence>[0]),
      }),
    ),
  });
}

/** An offer is named by who offers, who owns and which entry. */
async function decide(request: ZoneRequest, answer: "accepted" | "declined" | "withdrawn") {
  const form = await request.form();
  const [associationId, ownerId, entryId] = ["forbund", "agare", "insats"].map((name) => form.value(name));
  if (!isId(associationId ?? "") || !isId(ownerId ?? "") || !isId(entryId ?? "")) return notFound();
  const offer = { associationId: associationId ?? "", ownerId: ownerId ?? "", entryId: entryId ?? "" };
  return await answerButton(request, {
    act: (work) => (answer === "withdrawn" ? withdrawOffer(work, offer) : decideOffer(work, offer, answer)),
    done: () => back(decided[answer]),
    refusedTitle: "Det gick inte att svara",
    sentence: sharedSentence,
  });
}

const decided = {
  accepted: "Insatsen erbjuds nu även av förbundet som frågade.",
  declined: "Svaret är sparat. Insatsen erbjuds bara av er.",
  withdrawn: "Förbundet erbjuder inte längre insatsen.",
} as const;

export const sharedRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({
    method: "post",
    path,
    allow: editors,
    handle: (request) =>
      answerForm(request, {
        schema: commonForm,
        act: (work, { namn, om }) => addCommon(work, { slug: slugOf(namn), name: namn, about: om }),
        done: () => back("Den gemensamma katalogen är öppen, och ert förbund är med."),
        sentence: sharedSentence,
        again: (form) => show(request, { part: "common", form }),
      }),
  }),
  button(
    "ga-med",
    (_, id) => (work) => joinCommon(work, id),
    "Ert förbund är med i den gemensamma katalogen.",
  ),
  button(
    "lamna",
    (_, id) => (work) => leaveCommon(work, id),
    "Ert förbund har lämnat den gemensamma katalogen.",
  ),
  zoneRoute({
    method: "post",
    path: `${path}/erbjud`,
    allow: editors,
    handle: (request) =>
      answerForm(request, {
        schema: offerForm,
        act: (work, { adress, kontakt }) => askToOffer(work, { ...adress, contact: kontakt }),
        done: (name) => back(`Frågan om ”${name}” är skickad till förbundet som äger insatsen.`),
        sentence: sharedSentence,
        again: (form) => show(request, { part: "offer", form }),
      }),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/erbjud/ja`,
    allow: editors,
    handle: (request) => decide(request, "accepted"),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/erbjud/nej`,
    allow: editors,
    handle: (request) => decide(request, "declined"),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/erbjud/ta-tillbaka`,
    allow: editors,
    handle: (request) => decide(request, "withdrawn"),
  }),
];

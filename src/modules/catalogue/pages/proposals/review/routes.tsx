import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerButton, answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { takeProposal, undoDecision } from "../../../actions/proposals/decide-proposal.ts";
import { declineProposal } from "../../../actions/proposals/decline-proposal.ts";
import { readProposalList, readReview } from "../../../actions/proposals/read-review.ts";
import { handleSuggestion } from "../../../actions/suggestion/handle-suggestion.ts";
import { readSuggestions } from "../../../actions/suggestion/read-suggestions.ts";
import { editors } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { declineForm, handlingForm } from "./form.ts";
import { ProposalListView } from "./list-view.tsx";
import { ReviewView } from "./one-view.tsx";

const listAddress = "/insatskatalog/forslag";
const onePath = `${listAddress}/:proposalId`;
const addressOf = (id: string) => `${listAddress}/${id}`;
const nothingDone = "Inget är ändrat";

async function show(request: ZoneRequest, id: string, failed?: FailedForm): Promise<PageResponse> {
  const outcome = await request.inZone((work) => readReview(work, id));
  if (!outcome.ok)
    return refusal(
      sentenceFor(outcome.refusal).status,
      "Förslaget finns inte",
      sentenceFor(outcome.refusal).text,
    );
  const review = outcome.value;
  const { contactAddress } = review.entry;
  const letterTo = request.services.mail === null || contactAddress === "" ? null : contactAddress;
  return page(
    `Förslag om ${review.entry.name}`,
    <ReviewView {...{ review, letterTo }} faults={failed?.faults} typed={failed?.typed} />,
    { status: failed?.status ?? 200 },
  );
}

async function take(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const chosen = form.value("allt") === "ja" ? "all" : form.values("delar");
  const outcome = await request.inZone((work) => takeProposal(work, id, chosen));
  if (outcome.ok)
    return seeOther(
      addressOf(id),
      success("Förslaget är taget till utkastet. Läsarna ser det när du har publicerat."),
    );
  const { status, text } = sentenceFor(outcome.refusal);
  if (outcome.refusal.code !== "proposal.nothingChosen") return refusal(status, nothingDone, text);
  return show(request, id, { typed: form.typed, faults: new Map([["delar", text]]), status });
}

async function decline(request: ZoneRequest, id: string): Promise<PageResponse> {
  const { services } = request;
  return await answerForm(request, {
    schema: declineForm,
    act: (work, { svar }) => declineProposal(work, services, id, svar),
    done: (address) => {
      services.jobs.wake();
      const letter =
        address === null ? "Huvudmannen ser svaret på sin sida." : `Svaret skickas till ${address}.`;
      return seeOther(addressOf(id), success(`Förslaget är avslaget. ${letter}`));
    },
    sentence: (reason) => ({ ...sentenceFor(reason), field: "svar" }),
    again: (failed) => show(request, id, failed),
  });
}

async function handle(request: ZoneRequest, id: string): Promise<PageResponse> {
  const parsed = (await request.form()).parse(handlingForm);
  if (!parsed.ok) return refusal(422, nothingDone, "Välj vad som hände med synpunkten.");
  return await answerButton(request, {
    act: (work) => handleSuggestion(work, id, parsed.value.som),
    done: () => seeOther(listAddress, success("Synpunkten är avklarad.")),
    refusedTitle: nothingDone,
    sentence: () => ({ status: 409, text: "Synpunkten är redan avklarad eller finns inte." }),
  });
}

/** What hosts propose and readers point out, for those who edit. */
export const reviewRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: listAddress,
    allow: editors,
    handle: async (request) => {
      const [proposals, suggestions] = await request.inZone((work) =>
        Promise.all([readProposalList(work), readSuggestions(work)]),
      );
      return page("Förslag och synpunkter", <ProposalListView {...{ proposals, suggestions }} />);
    },
  }),
  zoneRoute({
    method: "post",
    path: `${listAddress}/synpunkt/:suggestionId`,
    allow: editors,
    handle: withId("suggestionId", handle),
  }),
  zoneRoute({ method: "get", path: onePath, allow: editors, handle: withId("proposalId", show) }),
  zoneRoute({ method: "post", path: `${onePath}/ta`, allow: editors, handle: withId("proposalId", take) }),
  zoneRoute({
    method: "post",
    path: `${onePath}/avsla`,
    allow: editors,
    handle: withId("proposalId", decline),
  }),
  zoneRoute({
    method: "post",
    path: `${onePath}/angra`,
    allow: editors,
    handle: withId("proposalId", (request, id) =>
      answerButton(request, {
        act: (work) => undoDecision(work, id),
        done: () => seeOther(addressOf(id), success("Beslutet är ångrat. Förslaget väntar igen.")),
        refusedTitle: nothingDone,
        sentence: sentenceFor,
      }),
    ),
  }),
];

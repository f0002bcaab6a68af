import { answerButton, withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { endHostLinks, makeHostLink } from "../../actions/proposals/make-host-link.ts";
import { lettersAbout } from "../../actions/reminders/letters-about.ts";
import { readReminderOverview } from "../../actions/reminders/read-overview.ts";
import { remindNow } from "../../actions/reminders/remind-now.ts";
import { editors, readers } from "../duties.ts";
import { showEntry } from "../editing/show-entry.ts";
import { EntryHostView } from "./host-view.tsx";
import { RemindersView } from "./list-view.tsx";
import { sentenceFor } from "./sentences.ts";

const entryPath = "/insatskatalog/:entryId";

function showHost(request: ZoneRequest, id: string, newLink?: string): Promise<PageResponse> {
  const sendsMail = request.services.mail !== null;
  return showEntry(request, id, async (facts) => {
    const letters = await request.inZone((work) => lettersAbout(work, id));
    const view = <EntryHostView {...facts} {...{ letters, sendsMail, newLink }} />;
    return page(`Huvudmannen för ${facts.found.entry.name}`, view);
  });
}

/** The link is answered at once and never kept, so the page is not one to come back to. */
async function newLink(request: ZoneRequest, id: string): Promise<PageResponse> {
  const made = await request.inZone((work) => makeHostLink(work, id));
  if (made.ok) return showHost(request, id, `${request.services.origin}${made.value}`);
  const { status, text } = sentenceFor(made.refusal);
  return refusal(status, "Ingen länk är skapad", text);
}

function remind(request: ZoneRequest, id: string): Promise<PageResponse> {
  const { services } = request;
  return answerButton(request, {
    act: (work) => remindNow(work, services, id),
    done: (address) => {
      services.jobs.wake();
      return seeOther(`/insatskatalog/${id}/huvudman`, success(`Påminnelsen skickas till ${address}.`));
    },
    refusedTitle: "Inget brev är skickat",
    sentence: sentenceFor,
  });
}

async function endLinks(request: ZoneRequest, id: string): Promise<PageResponse> {
  const ended = await request.inZone((work) => endHostLinks(work, id));
  const text =
    ended === 0
      ? "Det fanns ingen länk att avsluta."
      : "Länkarna är avslutade och öppnar inte insatsen längre.";
  return seeOther(`/insatskatalog/${id}/huvudman`, success(text));
}

/** When entries are to be confirmed, who is asked, and what has been sent. */
export const reminderRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/paminnelser",
    allow: readers,
    handle: async (request) => {
      const overview = await request.inZone(readReminderOverview);
      const sendsMail = request.services.mail !== null;
      const mayEdit = editors.includes(request.actor.duty);
      return page("Bekräftelser och påminnelser", <RemindersView {...{ overview, sendsMail, mayEdit }} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: `${entryPath}/huvudman`,
    allow: editors,
    handle: withId("entryId", (request, id) => showHost(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: `${entryPath}/lank`,
    allow: editors,
    handle: withId("entryId", newLink),
  }),
  zoneRoute({
    method: "post",
    path: `${entryPath}/lank/avsluta`,
    allow: editors,
    handle: withId("entryId", endLinks),
  }),
  zoneRoute({
    method: "post",
    path: `${entryPath}/paminn`,
    allow: editors,
    handle: withId("entryId", remind),
  }),
];

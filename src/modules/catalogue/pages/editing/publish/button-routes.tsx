import type { Work } from "../../../../../platform/db/work.ts";
import { answerButton, withId } from "../../../../../platform/http/answer-form.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { callOffEdition } from "../../../actions/publication/end-entry.ts";
import { pauseEntry, resumeEntry } from "../../../actions/publication/pause-entry.ts";
import { removeEntry, restoreEntry } from "../../../actions/publication/remove-entry.ts";
import type { EditingRefusal } from "../../../model/editing/refusal.ts";
import { editors } from "../../duties.ts";
import { sentenceFor } from "../../sentences.ts";
import { editionNumber } from "../edition-number.ts";
import { showEntry } from "../show-entry.ts";
import { RemoveView } from "./remove-view.tsx";

type Button = {
  readonly path: string;
  act(work: Work, entryId: string, edition: number): Promise<Outcome<void, EditingRefusal>>;
  /** Where it leads within the entry, and what is said there. */
  readonly next: string;
  readonly said: string;
  readonly refusedTitle: string;
};

/** A button that asks nothing more. */
function buttonRoute({ path, act, next, said, refusedTitle }: Button): Route {
  return zoneRoute({
    method: "post",
    path: `/insatskatalog/:entryId${path}`,
    allow: editors,
    handle: withId("entryId", (request, id) => {
      const edition = path.includes(":edition") ? editionNumber(request.param("edition")) : 0;
      return answerButton(request, {
        act: (work) => act(work, id, edition),
        done: () => seeOther(`/insatskatalog/${id}${next}`, success(said)),
        sentence: sentenceFor,
        refusedTitle,
      });
    }),
  });
}

export const publishButtonRoutes: readonly Route[] = [
  buttonRoute({
    path: "/pausa",
    act: pauseEntry,
    next: "/publicera",
    said: "Insatsen är pausad. Läsarna ser den inte förrän du visar den igen.",
    refusedTitle: "Insatsen kan inte pausas",
  }),
  buttonRoute({
    path: "/visa-igen",
    act: resumeEntry,
    next: "/publicera",
    said: "Insatsen visas igen på samma adress.",
    refusedTitle: "Insatsen kan inte visas igen",
  }),
  buttonRoute({
    path: "/versioner/:edition/avbryt",
    act: callOffEdition,
    next: "/publicera",
    said: "Den planerade versionen är avbruten.",
    refusedTitle: "Versionen kan inte avbrytas",
  }),
  zoneRoute({
    method: "get",
    path: "/insatskatalog/:entryId/ta-bort",
    allow: editors,
    handle: withId("entryId", (request, id) =>
      showEntry(request, id, ({ found: { entry } }) =>
        page(`Ta bort ${entry.name}`, <RemoveView entry={entry} />),
      ),
    ),
  }),
  buttonRoute({
    path: "/ta-bort",
    act: removeEntry,
    next: "",
    said: "Insatsen är borttagen ur katalogen.",
    refusedTitle: "Insatsen kan inte tas bort",
  }),
  buttonRoute({
    path: "/ta-tillbaka",
    act: restoreEntry,
    next: "",
    said: "Insatsen är tillbaka som utkast. Publicera den när läsarna ska se den.",
    refusedTitle: "Insatsen kan inte tas tillbaka",
  }),
];

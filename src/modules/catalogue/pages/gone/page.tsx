import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Found } from "../../actions/reading/find-entry.ts";
import type { Language } from "../../model/language.ts";
import { goneWords } from "../words/gone.ts";
import { GoneView } from "./view.tsx";

type Gone = Exclude<Found, { kind: "shown" }>;

/** 410 for what is gone for good and 404 for the rest, with the way on in the reader's language. */
export function gonePage(request: PageRequest, language: Language, gone: Gone): PageResponse {
  return page(
    goneWords[language][gone.kind],
    <GoneView
      language={language}
      url={request.url}
      kind={gone.kind}
      name={gone.kind === "unknown" ? null : gone.name}
      alternatives={gone.kind === "unknown" ? null : gone.alternatives}
    />,
    { status: gone.kind === "removed" ? 410 : 404, publicSeconds: 60 },
  );
}

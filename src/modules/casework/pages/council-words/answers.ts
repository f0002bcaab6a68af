import type { PageResponse } from "../../../../platform/http/response.ts";
import { refusal } from "../../../../platform/http/response.ts";
import type { Faults } from "../../../../ui/index.ts";
import type { CouncilRefusal } from "../sentences-council.ts";
import { councilSentence } from "../sentences-council.ts";

/** A refusal that no form can mend becomes a page of its own; null where the form is to be shown again. */
export function wholePage(refused: CouncilRefusal): PageResponse | null {
  const { status, sentence } = councilSentence(refused);
  if (status === 404) return refusal(404, "Sidan finns inte", sentence);
  return status === 403 ? refusal(403, "Du kan inte göra det här", sentence) : null;
}

/** The refusal at its field, or over the form under the name given. */
export function faultsFrom(
  refused: CouncilRefusal,
  otherwise: string,
): { readonly status: number; readonly faults: Faults } {
  const { status, field, sentence } = councilSentence(refused);
  return { status, faults: new Map([[field ?? otherwise, sentence]]) };
}

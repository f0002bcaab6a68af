import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound } from "../../../../platform/http/response.ts";
import type { EntryForEditing } from "../../actions/editing/read-for-editing.ts";
import { readForEditing } from "../../actions/editing/read-for-editing.ts";
import { editors } from "../duties.ts";

export interface FrameFacts {
  readonly found: EntryForEditing;
  readonly mayEdit: boolean;
  readonly associationSlug: string;
}

/** What the frame of an entry's page needs. */
export function frameFacts(request: ZoneRequest, found: EntryForEditing): FrameFacts {
  const associationSlug = request.signedIn.place?.associationSlug ?? "";
  return { found, associationSlug, mayEdit: editors.includes(request.actor.duty) };
}

/** Shows a page of an entry that is there; a page that changes something is not found where the entry is removed. */
export async function showEntry(
  request: ZoneRequest,
  entryId: string,
  show: (facts: FrameFacts) => PageResponse | Promise<PageResponse>,
  { removedToo = false }: { readonly removedToo?: boolean } = {},
): Promise<PageResponse> {
  const found = await request.inZone((work) => readForEditing(work, entryId));
  if (found === null || (found.entry.removedAt !== null && !removedToo)) return notFound();
  return await show(frameFacts(request, found));
}

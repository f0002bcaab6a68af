import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, seeOther, success } from "../../../../platform/http/response.ts";
import type { Faults, SentForm, Typed } from "../../../../platform/http/sent-form.ts";
import { newId } from "../../../../platform/values/id.ts";
import type { EntryForEditing } from "../../actions/editing/read-for-editing.ts";
import { readForEditing } from "../../actions/editing/read-for-editing.ts";
import { saveDraft } from "../../actions/editing/save-draft.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { Change } from "../../model/diff/changes.ts";
import { changesBetween } from "../../model/diff/changes.ts";
import type { ReadResult } from "./form/read-fields.ts";
import { withPressedRow } from "./form/rows.ts";

/** A form of the draft shown again: nothing typed is lost. */
export interface DraftAgain {
  readonly typed: Typed;
  readonly faults?: Faults;
  readonly status: number;
  /** The revision that the next attempt answers to. */
  readonly revision: number;
  /** Where somebody else saved meanwhile: from what stands now to what was typed. */
  readonly conflict?: readonly Change[];
}

interface DraftSteps {
  read(form: SentForm, found: EntryForEditing): ReadResult<EntryContent>;
  again(found: EntryForEditing, again: DraftAgain): PageResponse;
  readonly next: string;
}

/** The way of a form that changes the draft: a row more or less, faults, a conflict with somebody else, or saved. */
export async function answerDraftForm(
  request: ZoneRequest,
  entryId: string,
  { read, again, next }: DraftSteps,
): Promise<PageResponse> {
  const form = await request.form();
  const found = await request.inZone((work) => readForEditing(work, entryId));
  if (found === null || found.entry.removedAt !== null) return notFound();
  const revision = revisionOf(form);
  const pressed = withPressedRow(form, () => newId(request.now.epochMilliseconds));
  if (pressed !== null) return again(found, { typed: pressed, status: 200, revision });
  const { typed } = form;
  const parsed = read(form, found);
  if (!parsed.ok) return again(found, { typed, faults: parsed.faults, status: 422, revision });
  const outcome = await request.inZone((work) => saveDraft(work, entryId, revision, parsed.value));
  if (outcome.ok) return seeOther(next, success("Utkastet är sparat. Läsarna ser det när du publicerar."));
  if (outcome.refusal.code === "catalogue.entryGone") return notFound();
  const { current } = outcome.refusal;
  const conflict = changesBetween(current.draft, parsed.value, found.vocabulary);
  return again(found, { typed, status: 409, revision: current.revision, conflict });
}

/** Zero, which no draft has, where nothing readable was sent. */
export function revisionOf(form: SentForm): number {
  const text = form.value("revision");
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

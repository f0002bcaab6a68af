import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { DispatchAttachment, DispatchContent, DispatchRefusal } from "../../model/dispatch/dispatch.ts";
import { findWarnings } from "../../model/dispatch/find-warnings.ts";
import { deleteDispatch, insertAttachments, insertDispatch, insertRecipients } from "../../store/dispatch.ts";
import { readDraft } from "./read-draft.ts";

/** Writes the letter down with its files and recipients; nothing leaves yet. Gives its id. */
export async function createDispatch(
  work: Work,
  content: DispatchContent,
  attachments: readonly DispatchAttachment[],
  addressIds: readonly string[],
): Promise<Outcome<string, DispatchRefusal>> {
  if (addressIds.length === 0) return refused({ code: "dispatch.noRecipient" });
  const { addresses, members } = await readDraft(work, content.year);
  const chosen = addresses.filter((one) => addressIds.includes(one.id));
  if (chosen.length !== new Set(addressIds).size) return refused({ code: "dispatch.unknownAddress" });
  const warnings = findWarnings(
    content,
    attachments,
    members,
    new Set(chosen.map((address) => address.memberId)),
  );
  const id = work.newId();
  await insertDispatch(work, id, content, warnings);
  await insertAttachments(work, id, attachments);
  await insertRecipients(work, id, chosen);
  await recordEvent(work, {
    event: "dispatch.create",
    subjectId: id,
    detail: { year: content.year, recipients: chosen.length, attachments: attachments.length },
  });
  return done(id);
}

/** Takes away a letter that has not been sent. */
export async function removeDispatch(work: Work, id: string): Promise<Outcome<void, DispatchRefusal>> {
  if (!(await deleteDispatch(work, id))) return refused({ code: "dispatch.alreadySent" });
  await recordEvent(work, { event: "dispatch.remove", subjectId: id });
  return done();
}

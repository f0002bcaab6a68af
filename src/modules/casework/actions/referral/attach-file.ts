import type { Work } from "../../../../platform/db/work.ts";
import type { AttachmentRefusal } from "../../../../platform/documents/index.ts";
import { sniffAttachment } from "../../../../platform/documents/index.ts";
import type { SentFile } from "../../../../platform/http/sent-form.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { deleteAttachment, insertAttachment, readAttachments } from "../../store/attachment.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";

/** Files a referral may carry; each is at most 20 MiB by itself. */
const mostFiles = 10;

export type AttachRefusal =
  | ReferralNotFound
  | StepRefusal
  | AttachmentRefusal
  | { readonly code: "fileMissing" }
  | { readonly code: "tooManyFiles" };

/** Puts a file to a referral of one's own. The bytes decide what it is, and the name must agree. */
export async function attachFile(
  work: Work,
  referralId: string,
  sent: SentFile | undefined,
): Promise<Outcome<void, AttachRefusal>> {
  const found = await loadReferral(work, referralId);
  if (!found.ok) return found;
  if (sent === undefined) return refused({ code: "fileMissing" });
  const kind = sniffAttachment(sent.bytes, sent.name);
  if (!kind.ok) return kind;
  if ((await readAttachments(work, referralId)).length >= mostFiles) return refused({ code: "tooManyFiles" });
  const step = await takeStep(work, found.value, {
    kind: "attach",
    data: { mediaType: kind.value.mediaType, size: sent.bytes.length },
  });
  if (!step.ok) return step;
  await insertAttachment(work, found.value.personId, referralId, {
    name: sent.name.slice(-200),
    mediaType: kind.value.mediaType,
    bytes: sent.bytes,
  });
  return done();
}

/** Takes a file away from a draft. What has been sent has been told, and stays. */
export async function removeAttachment(
  work: Work,
  referralId: string,
  attachmentId: string,
): Promise<Outcome<void, ReferralNotFound | StepRefusal | { readonly code: "alreadySent" }>> {
  const found = await loadReferral(work, referralId);
  if (!found.ok) return found;
  if (found.value.state !== "draft") return refused({ code: "alreadySent" });
  const removed = isId(attachmentId) && (await deleteAttachment(work, referralId, attachmentId));
  if (!removed) return done();
  const step = await takeStep(work, found.value, { kind: "attach", data: { removed: true } });
  return step.ok ? done() : step;
}

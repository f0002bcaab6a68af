import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import { factsSeen } from "../../model/referral/facts-seen.ts";
import { sidesOf } from "../../model/referral/referral.ts";
import type { NewAttachment } from "../../store/attachment.ts";
import { readAttachmentContent } from "../../store/attachment.ts";
import { readSecrecyOf } from "../../store/consent.ts";
import { seatedFor } from "../council/seated-for.ts";
import { loadReferral } from "./take-step.ts";

/** A file of a referral, where the ground of the referral lets this reader see its attachments; otherwise null. */
export async function readAttachment(
  work: Work,
  referralId: string,
  attachmentId: string,
): Promise<NewAttachment | null> {
  const found = await loadReferral(work, referralId);
  if (!found.ok || !isId(attachmentId) || !(await seatedFor(work, referralId))) return null;
  const referral = found.value;
  const secrecy = await readSecrecyOf(
    work,
    referral.forwardedFrom === null ? [referralId] : [referralId, referral.forwardedFrom],
  );
  const facts = factsSeen({
    ...referral,
    sides: sidesOf(referral, work.actor),
    secrecy,
    today: work.today.toString(),
  });
  if (!facts.has("attachments")) return null;
  await recordEvent(work, { event: "attachment.read", personId: referral.personId, subjectId: attachmentId });
  return readAttachmentContent(work, referralId, attachmentId);
}

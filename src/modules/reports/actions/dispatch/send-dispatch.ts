import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Jobs } from "../../../../platform/jobs/jobs.ts";
import type { JobHandler } from "../../../../platform/jobs/runner.ts";
import type { Mailer } from "../../../../platform/mail/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Dispatch, DispatchRefusal, Recipient } from "../../model/dispatch/dispatch.ts";
import { letterText } from "../../model/dispatch/letter-text.ts";
import { noteSent, setRecipient, takeRecipients } from "../../store/dispatch.ts";
import { readAttachments, readDispatch } from "./read-dispatches.ts";

/** No job is so long; a letter that is on its way after this has been left by one that ended in the middle. */
const longestMinutes = 10;

/** Orders the letters to be sent; gives the job's id. Ordered twice at once, they leave once. */
export async function sendDispatch(
  work: Work,
  services: { readonly jobs: Jobs; readonly mail: Mailer | null },
  id: string,
): Promise<Outcome<string, DispatchRefusal>> {
  if (services.mail === null) return refused({ code: "dispatch.noMailServer" });
  const dispatch = await readDispatch(work, id);
  if (dispatch === null) return refused({ code: "dispatch.gone" });
  const since = work.now.subtract({ minutes: longestMinutes }).toString();
  if ((await takeRecipients(work, id, since)) === 0) return refused({ code: "dispatch.nothingWaiting" });
  await recordEvent(work, { event: "dispatch.send", subjectId: id });
  return done(await services.jobs.enqueue(work, { kind: "dispatch.send", payload: { dispatchId: id } }));
}

/**
 * Sends to those who have not got it. Each recipient is settled in a transaction of its own, so a crash loses none; one
 * that was on its way is sent again under the same message id, by which the receiving side knows it.
 */
export function dispatchJobs(parts: {
  readonly db: Database;
  readonly mail: Mailer | null;
}): ReadonlyMap<string, JobHandler> {
  return new Map([["dispatch.send", sendAll(parts)]]);
}

function sendAll({ db, mail }: { readonly db: Database; readonly mail: Mailer | null }): JobHandler {
  return async ({ actor, payload, progress }) => {
    const dispatchId = String(payload.dispatchId);
    const { dispatch, files } = await db.inZone(actor, async (work) => ({
      dispatch: await readDispatch(work, dispatchId),
      files: await readAttachments(work, dispatchId),
    }));
    if (dispatch === null || mail === null)
      return { sentence: "Utskicket finns inte längre.", link: "/expediering" };
    const waiting = dispatch.recipients.filter(({ status }) => status === "sending");
    let sent = 0;
    for (const [index, recipient] of waiting.entries()) {
      await progress(index, waiting.length, `Skickar till ${recipient.member}`);
      // Settled by another in the meantime, or taken away: then nothing leaves.
      if (!(await db.inZone(actor, (work) => setRecipient(work, recipient.id, onWay, "sending", ""))))
        continue;
      const outcome = await mail.send(letterTo(dispatch, recipient, files));
      await db.inZone(actor, (work) => settle(work, dispatch, recipient, outcome));
      sent += outcome.ok ? 1 : 0;
    }
    return { sentence: sentenceOf(sent, waiting.length), link: `/expediering/${dispatch.id}` };
  };
}

const onWay = ["sending"] as const;

function letterTo(
  dispatch: Dispatch,
  recipient: Recipient,
  files: Awaited<ReturnType<typeof readAttachments>>,
) {
  return {
    to: recipient.address,
    subject: dispatch.subject,
    text: letterText(dispatch),
    messageId: `<${recipient.id}@samordna>`,
    attachments: files,
  };
}

async function settle(
  work: Work,
  dispatch: Dispatch,
  recipient: Recipient,
  outcome: Awaited<ReturnType<Mailer["send"]>>,
): Promise<void> {
  const answer = outcome.ok ? outcome.value.answer : outcome.refusal.answer;
  await setRecipient(work, recipient.id, onWay, outcome.ok ? "sent" : "failed", answer);
  if (outcome.ok) await noteSent(work, dispatch.id);
  await recordEvent(work, {
    event: outcome.ok ? "dispatch.sent" : "dispatch.failed",
    subjectId: recipient.id,
    detail: { dispatchId: dispatch.id },
  });
}

function sentenceOf(sent: number, of: number): string {
  if (sent === of) return sent === 1 ? "Brevet är skickat." : `Alla ${sent} brev är skickade.`;
  return `${sent} av ${of} brev är skickade. Se på utskickets sida vad som hindrade de andra.`;
}

/** A letter that was handed over in another way, with how: post, registered letter, at a meeting. */
export async function markByHand(
  work: Work,
  dispatchId: string,
  recipientId: string,
  how: string,
): Promise<Outcome<void, DispatchRefusal>> {
  const dispatch = await readDispatch(work, dispatchId);
  if (dispatch === null) return refused({ code: "dispatch.gone" });
  if (!dispatch.recipients.some((one) => one.id === recipientId))
    return refused({ code: "dispatch.unknownAddress" });
  if (!(await setRecipient(work, recipientId, ["waiting", "failed"], "byHand", how)))
    return refused({ code: "dispatch.alreadySent" });
  await noteSent(work, dispatchId);
  await recordEvent(work, { event: "dispatch.byHand", subjectId: recipientId, detail: { dispatchId } });
  return done();
}

import type { BareWork } from "../../../../platform/db/work.ts";
import type { Mailer } from "../../../../platform/mail/index.ts";
import { linkPlace } from "../../model/reminders/letter.ts";
import type { Letter } from "../../model/reminders/sent-letter.ts";
import { isStillDue, readUnsent, settleLetter, takeLetter } from "../../store/reminders/letters.ts";
import { addHostLink } from "../proposals/make-host-link.ts";
import type { Run } from "./each-association.ts";

/**
 * Sends what is to leave. Each letter is taken and settled in a transaction of its own, so a crash loses none; one that was
 * on its way goes again under the same message id, by which the receiving side knows it. Gives how many were taken.
 */
export async function sendLetters(
  run: Run,
  services: { readonly mail: Mailer; readonly origin: string },
): Promise<number> {
  const letters = await run(readUnsent);
  let sent = 0;
  for (const letter of letters) {
    const body = await run((work) => prepare(work, letter, services.origin));
    if (body === null) continue;
    const outcome = await services.mail.send({
      to: letter.recipient,
      subject: letter.subject,
      text: body,
      messageId: `<${letter.id}@samordna>`,
      attachments: [],
    });
    const answer = outcome.ok ? outcome.value.answer : outcome.refusal.answer;
    const refused = !outcome.ok && outcome.refusal.code === "mail.refused";
    await run((work) =>
      settleLetter(work, letter.id, outcome.ok ? "sent" : refused ? "refused" : "waiting", answer),
    );
    sent += outcome.ok ? 1 : 0;
  }
  return sent;
}

/** The text with a link of its own, or null where the letter is another's to send or needs not leave. */
async function prepare(work: BareWork, letter: Letter, origin: string): Promise<string | null> {
  if (!(await isStillDue(work, letter.id))) {
    await settleLetter(work, letter.id, "dropped", "");
    return null;
  }
  if (!(await takeLetter(work, letter))) return null;
  if (letter.entryId === null || !letter.body.includes(linkPlace)) return letter.body;
  const address = await addHostLink(work, letter.entryId, null);
  return letter.body.replaceAll(linkPlace, () => `${origin}${address}`);
}

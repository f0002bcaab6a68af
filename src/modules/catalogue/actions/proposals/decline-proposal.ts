import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { ProposalRefusal } from "../../model/proposals/proposal.ts";
import { answerLetter } from "../../model/reminders/letter.ts";
import { readEntry } from "../../store/entries.ts";
import { setDecision } from "../../store/proposals/proposals.ts";
import type { LetterServices } from "../reminders/letter-services.ts";
import { writeLetter } from "../reminders/write-letter.ts";
import { readWaiting } from "./decide-proposal.ts";

/**
 * Says no with an answer, which the host reads behind the link and, where mail is sent and there is an address, in a
 * letter. Gives the address, or null where none was written to.
 */
export async function declineProposal(
  work: Work,
  services: LetterServices,
  id: string,
  answer: string,
): Promise<Outcome<string | null, ProposalRefusal>> {
  const waiting = await readWaiting(work, id);
  if (!waiting.ok) return waiting;
  await setDecision(work, id, { state: "declined", answer });
  await recordEvent(work, { event: "catalogueProposal.decline", subjectId: id });
  const entry = await readEntry(work, waiting.value.entryId);
  if (entry === null || entry.contactAddress === "" || services.mail === null) return done(null);
  await writeLetter(work, services, "answer", entry, (sender) => answerLetter(entry.name, answer, sender));
  return done(entry.contactAddress);
}

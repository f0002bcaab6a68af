import { Temporal } from "temporal-polyfill";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { isAhead } from "../../model/proposals/ahead.ts";
import type { HostEntry, Opened, ReportedPlaces } from "../../model/proposals/host-entry.ts";
import type { HostRefusal, NewProposal, ProposalRefusal } from "../../model/proposals/proposal.ts";
import { dueDay } from "../../model/reminders/stage.ts";
import { readOwnEntries, readOwnShown } from "../../store/proposals/own-entries.ts";
import { insertOwnProposal, readProposals } from "../../store/proposals/proposals.ts";
import { readShownContent } from "../../store/published.ts";
import { readReminderRules } from "../../store/reminders/watched.ts";
import { reportOwnPlaces, verifyOwn } from "../../store/verification/verification.ts";
import { readVocabulary } from "../../store/vocabulary.ts";

const mostWaiting = 20;

/** Entries of the interventions that the team leader leads. */
export async function ownEntries(work: Work): Promise<readonly HostEntry[]> {
  return await readOwnEntries(work);
}

/** Those of them that readers see and that are to be confirmed now or soon, with the day. */
export async function ownEntriesDue(
  work: Work,
): Promise<readonly { readonly entryId: string; readonly name: string; readonly dueOn: string }[]> {
  const settings = await readReminderRules(work);
  const shown = await readOwnShown(work);
  return shown
    .map((entry) => ({ entryId: entry.entryId, name: entry.name, due: dueDay(entry, settings) }))
    .filter(
      ({ due }) =>
        Temporal.PlainDate.compare(due.subtract({ days: settings.remindDaysBefore }), work.today) <= 0,
    )
    .map(({ due, ...entry }) => ({ ...entry, dueOn: due.toString() }));
}

export async function openOwnEntry(work: Work, entryId: string): Promise<Outcome<Opened, HostRefusal>> {
  const [entry] = await readOwnEntries(work, entryId);
  if (entry === undefined) return refused({ code: "host.closed" });
  const earlier = await readProposals(work, entryId);
  const vocabulary = await readVocabulary(work);
  const shown = await readShownContent(work, entry.entryId);
  return done({
    entry,
    earlier: earlier.slice(0, 10),
    vocabulary,
    ahead: isAhead(entry.draft, shown, vocabulary),
  });
}

export async function verifyOwnEntry(work: Work, entryId: string): Promise<Outcome<void, HostRefusal>> {
  if (!(await verifyOwn(work, entryId))) return refused({ code: "host.closed" });
  await recordEvent(work, { event: "catalogueEntry.verify", subjectId: entryId, detail: { by: "host" } });
  return done();
}

export async function reportOwnEntry(
  work: Work,
  entryId: string,
  reported: ReportedPlaces,
): Promise<Outcome<void, HostRefusal>> {
  if (!(await reportOwnPlaces(work, entryId, reported))) return refused({ code: "host.closed" });
  await recordEvent(work, { event: "catalogueEntry.places", subjectId: entryId });
  return done();
}

/** As through the link: the same form sent again is the same proposal. */
export async function proposeOwn(
  work: Work,
  entryId: string,
  proposal: NewProposal,
): Promise<Outcome<void, HostRefusal | Extract<ProposalRefusal, { code: "proposal.tooMany" }>>> {
  const opened = await openOwnEntry(work, entryId);
  if (!opened.ok) return opened;
  const earlier = await readProposals(work, entryId);
  const waiting = earlier.filter((one) => one.state === "waiting");
  if (waiting.length >= mostWaiting) return refused({ code: "proposal.tooMany" });
  await insertOwnProposal(work, entryId, proposal);
  await recordEvent(work, {
    event: "catalogueProposal.make",
    subjectId: proposal.id,
    detail: { entryId },
  });
  return done();
}

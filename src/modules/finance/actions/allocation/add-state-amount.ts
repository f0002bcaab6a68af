import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { AttachmentRefusal } from "../../../../platform/documents/index.ts";
import { sniffAttachment } from "../../../../platform/documents/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { StateAmount } from "../../model/allocation/state-amount.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { insertPaper } from "../../store/allocation/papers.ts";
import { insertStateAmount } from "../../store/allocation/state-amounts.ts";
import { openYear } from "../open-year.ts";

export type StateAmountContent = Omit<StateAmount, "id" | "paperId" | "paperName">;
export type SentPaper = { readonly name: string; readonly bytes: Uint8Array };

/** Adds an entry to the year's series, with the letter or decision it stands in where there is one. */
export async function addStateAmount(
  work: Work,
  content: StateAmountContent,
  paper: SentPaper | null = null,
): Promise<Outcome<StateAmount, ClosedRefusal | AttachmentRefusal>> {
  const open = await openYear(work, content.year);
  if (!open.ok) return open;
  const kept = paper === null ? done(null) : await keepPaper(work, paper);
  if (!kept.ok) return kept;
  const entry = {
    ...content,
    id: work.newId(),
    paperId: kept.value?.id ?? null,
    paperName: kept.value?.name ?? null,
  };
  await insertStateAmount(work, entry);
  await recordEvent(work, {
    event: "stateAmount.add",
    subjectId: entry.id,
    detail: { year: entry.year, stage: entry.stage, amount: String(entry.amount) },
  });
  return done(entry);
}

async function keepPaper(
  work: Work,
  { name, bytes }: SentPaper,
): Promise<Outcome<{ id: string; name: string }, AttachmentRefusal>> {
  const found = sniffAttachment(bytes, name);
  if (!found.ok) return found;
  const id = work.newId();
  const shortName = name.slice(-200);
  await insertPaper(work, { id, name: shortName, mediaType: found.value.mediaType, content: bytes });
  return done({ id, name: shortName });
}

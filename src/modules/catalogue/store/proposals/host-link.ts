import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { EntryContent } from "../../model/content/entry-content.ts";
import type { Earlier, HostEntry, ReportedPlaces } from "../../model/proposals/host-entry.ts";
import type { NewProposal } from "../../model/proposals/proposal.ts";

/** A link as its address says it; only the hash of its token is stored. */
export interface LinkKey {
  readonly association: string;
  readonly tokenHash: Uint8Array;
}

type Row = Omit<HostEntry, "draft" | "places"> & {
  readonly draft: unknown;
  readonly total: number | null;
  readonly free: number | null;
  readonly waitingWeeks: number | null;
  readonly placesOn: string | null;
  readonly expiresAt: string;
};

/** The one entry that the link opens; null where it does not hold, for whatever reason. */
export async function openLink(work: BareWork, key: LinkKey): Promise<HostEntry | null> {
  const { rows } = await sql<Row>`
    select association_name as "associationName", entry_id as "entryId", slug, name, draft, revision,
      verified_on as "verifiedOn", places as total, free_places as free, waiting_weeks as "waitingWeeks",
      places_on as "placesOn", expires_at as "expiresAt"
    from catalogue.open_host_link(${key.association}, ${bytes(key)})`.execute(work.tx);
  const [row] = rows;
  if (row === undefined) return null;
  const { draft, total, free, waitingWeeks, placesOn, expiresAt: _, ...same } = row;
  return { ...same, draft: draft as EntryContent, places: { total, free, waitingWeeks, on: placesOn } };
}

export async function confirmByLink(work: BareWork, key: LinkKey): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select catalogue.confirm_by_link(${key.association}, ${bytes(key)}) as done`.execute(work.tx);
  return rows[0]?.done === true;
}

export async function reportPlacesByLink(
  work: BareWork,
  key: LinkKey,
  { total, free, waitingWeeks }: ReportedPlaces,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select catalogue.report_places_by_link(${key.association}, ${bytes(key)},
      ${total}::smallint, ${free}::smallint, ${waitingWeeks}::smallint) as done`.execute(work.tx);
  return rows[0]?.done === true;
}

export async function proposeByLink(
  work: BareWork,
  key: LinkKey,
  proposal: NewProposal,
): Promise<"made" | "gone" | "tooMany"> {
  const { id, content, base, message, senderRole } = proposal;
  const { rows } = await sql<{ answer: "made" | "gone" | "tooMany" }>`
    select catalogue.propose_by_link(${key.association}, ${bytes(key)}, ${id}, ${JSON.stringify(content)}::jsonb,
      ${JSON.stringify(base)}::jsonb, ${message}, ${senderRole}) as answer`.execute(work.tx);
  return rows[0]?.answer ?? "gone";
}

/** What became of earlier proposals for the entry, newest first, ten at most. */
export async function earlierByLink(work: BareWork, key: LinkKey): Promise<readonly Earlier[]> {
  const { rows } = await sql<Earlier>`
    select made_at as "madeAt", state, answer
    from catalogue.proposals_by_link(${key.association}, ${bytes(key)})`.execute(work.tx);
  return rows;
}

/** Opens the entry to whoever has the token until it expires or is replaced. `createdBy` null: a reminder carried it. */
export async function insertLink(
  work: BareWork,
  link: {
    readonly associationId: string;
    readonly entryId: string;
    readonly tokenHash: Uint8Array;
    readonly expiresAt: string;
    readonly createdBy: string | null;
  },
): Promise<void> {
  await work.tx
    .insertInto("association.catalogue_host_link")
    .values({
      association_id: link.associationId,
      entry_id: link.entryId,
      token_hash: Buffer.from(link.tokenHash),
      created_at: work.now.toString(),
      expires_at: link.expiresAt,
      created_by: link.createdBy,
    })
    .execute();
}

/** Ends every link to the entry that still opens it; gives how many. */
export async function replaceLinks(work: BareWork, entryId: string): Promise<number> {
  const result = await work.tx
    .updateTable("association.catalogue_host_link")
    .set({ replaced_at: work.now.toString() })
    .where("entry_id", "=", entryId)
    .where("replaced_at", "is", null)
    .where("expires_at", ">", work.now.toString())
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

function bytes(key: LinkKey): Buffer {
  return Buffer.from(key.tokenHash);
}

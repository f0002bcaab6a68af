import { Temporal } from "temporal-polyfill";
import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { EntryContent } from "../model/content/entry-content.ts";
import type { PublishedEntry, Publisher, RemovedEntry } from "../model/content/published-entry.ts";
import { isUnverified } from "../model/content/verification.ts";
import { contentOf } from "./content-of.ts";

/** Entries that are shown today, whichever association owns them; narrow the query with what is asked for. */
export function shownToday(work: BareWork) {
  const today = work.today.toString();
  return work.tx
    .selectFrom("catalogue.published as entry")
    .innerJoin("catalogue.publisher as publisher", "publisher.association_id", "entry.association_id")
    .where("entry.visible_from", "<=", today)
    .where((one) => one.or([one("entry.visible_until", "is", null), one("entry.visible_until", ">", today)]));
}

export const publishedColumns = [
  "entry.association_id as associationId",
  "publisher.slug as associationSlug",
  "publisher.name as associationName",
  "entry.entry_id as entryId",
  "entry.slug",
  "entry.edition",
  "entry.content",
  "entry.published_at as publishedAt",
  "entry.modified_at as modifiedAt",
  "entry.verified_on as verifiedOn",
  "entry.places",
  "entry.free_places as freePlaces",
  "entry.waiting_weeks as waitingWeeks",
  "entry.places_on as placesOn",
  "publisher.verify_months as verifyMonths",
  "publisher.grace_days as graceDays",
] as const;

interface PublishedRow extends Omit<PublishedEntry, "content" | "places" | "unverified"> {
  readonly content: unknown;
  readonly places: number | null;
  readonly freePlaces: number | null;
  readonly waitingWeeks: number | null;
  readonly placesOn: string | null;
  readonly verifyMonths: number;
  readonly graceDays: number;
}

export function publishedOf(row: PublishedRow, today: Temporal.PlainDate): PublishedEntry {
  const { content, places, freePlaces, waitingWeeks, placesOn, verifyMonths, graceDays, ...same } = row;
  const verified = row.verifiedOn === null ? null : Temporal.PlainDate.from(row.verifiedOn);
  return {
    ...same,
    content: contentOf(content),
    unverified: isUnverified(verified, { verifyMonths, graceDays }, today),
    places: { total: places, free: freePlaces, waitingWeeks, on: placesOn },
  };
}

/** By the two parts of its address; null where nothing is shown there today. */
export async function readPublished(
  work: BareWork,
  associationSlug: string,
  entrySlug: string,
): Promise<PublishedEntry | null> {
  const row = await shownToday(work)
    .select(publishedColumns)
    .where("publisher.slug", "=", associationSlug)
    .where("entry.slug", "=", entrySlug)
    .executeTakeFirst();
  return row === undefined ? null : publishedOf(row, work.today);
}

/** What readers see today of one of the association's own entries; null where they see nothing. */
export async function readShownContent(work: Work, entryId: string): Promise<EntryContent | null> {
  const row = await shownToday(work)
    .select("entry.content")
    .where("entry.association_id", "=", work.actor.associationId)
    .where("entry.entry_id", "=", entryId)
    .executeTakeFirst();
  return row === undefined ? null : contentOf(row.content);
}

export async function readRemoved(
  work: BareWork,
  associationSlug: string,
  entrySlug: string,
): Promise<RemovedEntry | null> {
  const row = await work.tx
    .selectFrom("catalogue.removed as entry")
    .innerJoin("catalogue.publisher as publisher", "publisher.association_id", "entry.association_id")
    .select(["entry.association_id as associationId", "entry.entry_id as entryId", "entry.name"])
    .select(["entry.municipalities", "entry.kinds", "entry.target_groups as targetGroups"])
    .where("publisher.slug", "=", associationSlug)
    .where("entry.slug", "=", entrySlug)
    .executeTakeFirst();
  return row ?? null;
}

/** Every association that has published something, by name. */
export async function readPublishers(work: BareWork): Promise<readonly Publisher[]> {
  const rows = await work.tx
    .selectFrom("catalogue.publisher")
    .select(["association_id as associationId", "slug", "name", "organisation_number as organisationNumber"])
    .select(["municipalities", "members", "about"])
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, about: row.about as unknown as Publisher["about"] }));
}

import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { DescribedPublisher } from "../../model/open-data/dcat.ts";
import { publishedColumns, publishedOf, readPublishers, shownToday } from "../published.ts";

/** Everything that is shown today, or one association's part of it, in order of association and name. */
export async function readShelf(
  work: BareWork,
  association: string | null,
): Promise<readonly PublishedEntry[]> {
  let query = shownToday(work).select(publishedColumns);
  if (association !== null) query = query.where("publisher.slug", "=", association);
  const rows = await query
    .orderBy("publisher.slug")
    .orderBy(sql`entry.name collate platform.swedish`)
    .execute();
  return rows.map((row) => publishedOf(row, work.today));
}

export interface ShelfAddress {
  readonly associationSlug: string;
  readonly slug: string;
  readonly modifiedAt: string;
}

/** The addresses of what is shown today, without the texts. */
export async function readShelfAddresses(work: BareWork): Promise<readonly ShelfAddress[]> {
  return await shownToday(work)
    .select(["publisher.slug as associationSlug", "entry.slug", "entry.modified_at as modifiedAt"])
    .orderBy("publisher.slug")
    .orderBy("entry.slug")
    .execute();
}

/** Associations that show something today, with when any of it last changed. */
export async function readDescribedPublishers(work: BareWork): Promise<readonly DescribedPublisher[]> {
  const latest = new Map<string, string>();
  for (const { associationSlug, modifiedAt } of await readShelfAddresses(work)) {
    const known = latest.get(associationSlug) ?? "";
    if (modifiedAt > known) latest.set(associationSlug, modifiedAt);
  }
  const publishers = await readPublishers(work);
  return publishers.flatMap((one) => {
    const modifiedAt = latest.get(one.slug);
    return modifiedAt === undefined ? [] : [{ ...one, modifiedAt }];
  });
}

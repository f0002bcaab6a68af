import type { BareWork } from "../../../../platform/db/work.ts";
import type { Likeness } from "./alternatives.ts";

export interface HiddenEntry extends Likeness {
  /** Null where it has never been shown: nobody shall learn of it before its day. */
  readonly name: string | null;
  readonly associationSlug: string;
}

/** An entry with an edition that has been or will be shown, though none is today; null where there is none. */
export async function readHidden(
  work: BareWork,
  associationSlug: string,
  entrySlug: string,
): Promise<HiddenEntry | null> {
  const row = await work.tx
    .selectFrom("catalogue.published as entry")
    .innerJoin("catalogue.publisher as publisher", "publisher.association_id", "entry.association_id")
    .select(["entry.entry_id as entryId", "entry.name", "entry.visible_from as visibleFrom"])
    .select(["entry.visible_until as visibleUntil", "publisher.slug as associationSlug"])
    .select(["entry.municipalities", "entry.kinds", "entry.target_groups as targetGroups"])
    .where("publisher.slug", "=", associationSlug)
    .where("entry.slug", "=", entrySlug)
    .orderBy("entry.edition")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { name, visibleFrom, visibleUntil, ...same } = row;
  // An edition whose last day is before its first was taken back before anyone saw it.
  const wasShown = visibleFrom <= work.today.toString() && visibleUntil !== visibleFrom;
  return { ...same, name: wasShown ? name : null };
}

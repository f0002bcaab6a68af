import type { BareWork } from "../../../../platform/db/work.ts";
import type { ReminderRules, Watched } from "../../model/reminders/stage.ts";

/** Entries of the association that readers see today, by name. */
export async function readWatched(work: BareWork, associationId: string): Promise<readonly Watched[]> {
  const today = work.today.toString();
  const rows = await work.tx
    .selectFrom("association.catalogue_entry as e")
    .innerJoin("catalogue.published as p", (join) =>
      join.onRef("p.association_id", "=", "e.association_id").onRef("p.entry_id", "=", "e.id"),
    )
    .where("e.association_id", "=", associationId)
    .where("e.removed_at", "is", null)
    .where("e.paused", "=", false)
    .groupBy(["e.association_id", "e.id", "e.name", "e.slug", "e.contact_address", "e.verified_on"])
    .having((one) =>
      one.fn("bool_or", [
        one.and([
          one("p.visible_from", "<=", today),
          one.or([one("p.visible_until", "is", null), one("p.visible_until", ">", today)]),
        ]),
      ]),
    )
    .select(["e.id as entryId", "e.name", "e.slug", "e.contact_address as contactAddress"])
    .select((one) => ["e.verified_on as verifiedOn", one.fn.min("p.visible_from").as("shownFrom")])
    .orderBy("e.name")
    .orderBy("e.id")
    .execute();
  return rows;
}

export interface ReminderSettings extends ReminderRules {
  /** Where the editor is told; empty where none is entered. */
  readonly editorAddress: string;
}

/** The association's own, or what holds until it has chosen. */
export async function readReminderSettings(work: BareWork): Promise<ReminderSettings> {
  const row = await work.tx
    .selectFrom("association.catalogue_settings")
    .select(["editor_address as editorAddress", "verify_months as verifyMonths"])
    .select(["remind_days_before as remindDaysBefore", "grace_days as graceDays"])
    .executeTakeFirst();
  return row ?? { editorAddress: "", verifyMonths: 6, remindDaysBefore: 14, graceDays: 30 };
}

/** Of those the rules alone, which the party zone may read too. */
export async function readReminderRules(work: BareWork): Promise<ReminderRules> {
  const row = await work.tx
    .selectFrom("association.catalogue_settings")
    .select(["verify_months as verifyMonths"])
    .select(["remind_days_before as remindDaysBefore", "grace_days as graceDays"])
    .executeTakeFirst();
  return row ?? { verifyMonths: 6, remindDaysBefore: 14, graceDays: 30 };
}

/** Every association that has published something. */
export async function readPublishing(work: BareWork): Promise<readonly string[]> {
  const rows = await work.tx
    .selectFrom("catalogue.publisher")
    .select("association_id as id")
    .orderBy("association_id")
    .execute();
  return rows.map((row) => row.id);
}

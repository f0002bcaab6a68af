import type { Work } from "../../../../platform/db/work.ts";
import type { About } from "../../model/content/published-entry.ts";
import type { CatalogueSettings } from "../../model/settings.ts";
import { defaultSettings } from "../../model/settings.ts";

export async function readSettings(work: Work): Promise<CatalogueSettings> {
  const row = await work.tx
    .selectFrom("association.catalogue_settings")
    .select(["editor_address as editorAddress", "verify_months as verifyMonths", "about"])
    .select(["remind_days_before as remindDaysBefore", "grace_days as graceDays"])
    .executeTakeFirst();
  return row === undefined ? defaultSettings : { ...row, about: row.about as unknown as About };
}

export async function keepSettings(work: Work, settings: CatalogueSettings): Promise<void> {
  const values = {
    editor_address: settings.editorAddress,
    verify_months: settings.verifyMonths,
    remind_days_before: settings.remindDaysBefore,
    grace_days: settings.graceDays,
    about: JSON.stringify(settings.about),
  };
  await work.tx
    .insertInto("association.catalogue_settings")
    .values({ association_id: work.actor.associationId, ...values })
    .onConflict((conflict) => conflict.column("association_id").doUpdateSet(values))
    .execute();
}

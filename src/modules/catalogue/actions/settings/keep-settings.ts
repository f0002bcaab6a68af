import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { CatalogueSettings } from "../../model/settings.ts";
import { copyPublisher } from "../../store/publisher.ts";
import { keepSettings as writeSettings } from "../../store/settings/settings.ts";

export { readSettings } from "../../store/settings/settings.ts";

/** Keeps the settings and shows readers at once what they say of the association. */
export async function keepSettings(work: Work, settings: CatalogueSettings): Promise<Outcome<void, never>> {
  await writeSettings(work, settings);
  await copyPublisher(work);
  const { verifyMonths, remindDaysBefore, graceDays } = settings;
  await recordEvent(work, {
    event: "catalogueSettings.change",
    detail: { verifyMonths, remindDaysBefore, graceDays },
  });
  return done();
}

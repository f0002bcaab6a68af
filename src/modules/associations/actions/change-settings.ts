import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done } from "../../../platform/values/outcome.ts";
import type { Settings, SettingsRefusal } from "../model/settings.ts";
import { checkSettings } from "../model/settings.ts";
import { readAssociation, updateSettings } from "../store/associations.ts";

/** Changes the association's name, number and how small counts are hidden. */
export async function changeSettings(work: Work, input: Settings): Promise<Outcome<void, SettingsRefusal>> {
  const checked = checkSettings(input);
  if (!checked.ok) return checked;
  const before = await readAssociation(work);
  await updateSettings(work, checked.value);
  await recordEvent(work, {
    event: "association.change",
    subjectId: before.id,
    detail: { thresholdBefore: before.smallCellThreshold, threshold: checked.value.smallCellThreshold },
  });
  return done();
}

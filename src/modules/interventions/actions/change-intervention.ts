import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import { isId } from "../../../platform/values/id.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import { membersOf } from "../../associations/index.ts";
import type { InterventionRefusal } from "../model/change.ts";
import { checkDetails } from "../model/change.ts";
import type { Intervention, InterventionDetails } from "../model/intervention.ts";
import { readInterventions, updateIntervention } from "../store/interventions.ts";

/** Changes what may be changed. Orientation and registration method are not among it: they are fixed at creation. */
export async function changeIntervention(
  work: Work,
  id: string,
  details: InterventionDetails,
): Promise<Outcome<Intervention, InterventionRefusal>> {
  const all = isId(id) ? await readInterventions(work) : [];
  const before = all.find((it) => it.id === id);
  if (before === undefined) return refused({ code: "intervention.unknown" });
  const memberIds = (await membersOf(work)).map((member) => member.id);
  const others = all.filter((it) => it !== before);
  const checked = checkDetails(details, others, memberIds);
  if (!checked.ok) return checked;
  await updateIntervention(work, id, checked.value);
  await recordEvent(work, { event: "intervention.change", subjectId: id });
  return done({ ...before, ...checked.value });
}

import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { EquityLadder } from "../../model/allocation/equity-ladder.ts";
import type { LadderContent, LadderRefusal } from "../../model/allocation/ladder-change.ts";
import { checkLadder } from "../../model/allocation/ladder-change.ts";
import { insertEquityLadder } from "../../store/allocation/equity-ladders.ts";

/** Adds a version of the ladder; the earlier ones stay and hold for the years before it. */
export async function addLadder(
  work: Work,
  content: LadderContent,
): Promise<Outcome<EquityLadder, LadderRefusal>> {
  const checked = checkLadder(content);
  if (!checked.ok) return checked;
  const ladder = { ...checked.value, id: work.newId() };
  await insertEquityLadder(work, ladder);
  const { validFromYear, mode, base, verified, steps } = ladder;
  await recordEvent(work, {
    event: "equityLadder.add",
    subjectId: ladder.id,
    detail: { validFromYear, mode, base, verified, steps: steps.length },
  });
  return done(ladder);
}

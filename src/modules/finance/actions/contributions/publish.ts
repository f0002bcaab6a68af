import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ContributionDecision } from "../../model/contributions/decision.ts";
import { readDecisions, setPublished } from "../../store/contributions/decisions.ts";

/** Shows a version to anyone at the association's public address, or takes it back. Amounts are not touched. */
export async function publishDecision(
  work: Work,
  id: string,
  visible: boolean,
): Promise<Outcome<ContributionDecision, { readonly code: "contribution.decisionGone" }>> {
  const decision = (await readDecisions(work)).find((one) => one.id === id);
  if (decision === undefined) return refused({ code: "contribution.decisionGone" });
  await setPublished(work, id, visible ? work.now.toString() : null);
  await recordEvent(work, {
    event: visible ? "contribution.publish" : "contribution.unpublish",
    subjectId: id,
    detail: { year: decision.year, version: decision.version },
  });
  return done(decision);
}

import { Temporal } from "temporal-polyfill";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { membersOf } from "../../../associations/index.ts";
import type { SplitRule } from "../../model/contributions/split-rule.ts";
import { saveRule } from "../../store/contributions/rules.ts";

export type RuleContent = Omit<SplitRule, "id">;

export type RuleRefusal =
  | { readonly code: "rule.regionByPopulation" }
  | { readonly code: "rule.agesTurned" }
  | { readonly code: "rule.noSuchDay" }
  | { readonly code: "rule.memberUnknown" }
  | { readonly code: "rule.noWeights" };

/** Keeps how a party's members share from a year on. Decided years keep what they were decided by. */
export async function keepRule(work: Work, content: RuleContent): Promise<Outcome<SplitRule, RuleRefusal>> {
  const fault = faultIn(content);
  if (fault !== null) return refused(fault);
  const members = await membersOf(work);
  if ([...content.fixedWeights.keys()].some((id) => !members.some((member) => member.id === id)))
    return refused({ code: "rule.memberUnknown" });
  const rule = { ...content, id: work.newId() };
  await saveRule(work, rule);
  await recordEvent(work, {
    event: "contribution.rule",
    subjectId: rule.id,
    detail: { party: rule.party, key: rule.key, validFromYear: rule.validFromYear },
  });
  return done(rule);
}

/** Population is known per municipality, so regions share it by fixed weights or equally. */
function faultIn(rule: RuleContent): RuleRefusal | null {
  if (rule.key === "fixedShares" && ![...rule.fixedWeights.values()].some((weight) => weight > 0n))
    return { code: "rule.noWeights" };
  if (rule.key !== "population") return null;
  if (rule.party === "region") return { code: "rule.regionByPopulation" };
  if (rule.ageFrom > rule.ageTo) return { code: "rule.agesTurned" };
  const { populationMonth: month, populationDay: day } = rule;
  if (
    month === null ||
    day === null ||
    day > Temporal.PlainDate.from({ year: 2000, month, day: 1 }).daysInMonth
  )
    return { code: "rule.noSuchDay" };
  return null;
}

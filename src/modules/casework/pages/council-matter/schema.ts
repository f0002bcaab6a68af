import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { decisionKinds } from "../../model/council/decision.ts";
import { choice, day, id, text, version } from "../referral-form/form-values.ts";

/** A decision as typed, and why it is corrected where it is. */
export function decisionSchema(today: Temporal.PlainDate) {
  return z
    .object({
      version: version(),
      decision: choice(decisionKinds),
      interventionId: id(),
      reasonCode: text(100),
      summary: text(8000),
      recommendation: text(8000),
      decidedOn: day(today),
      reason: text(1000),
    })
    .transform(({ decision, reasonCode, ...rest }) => ({
      ...rest,
      kind: decision,
      reasonCode: reasonCode === "" ? null : reasonCode,
    }));
}

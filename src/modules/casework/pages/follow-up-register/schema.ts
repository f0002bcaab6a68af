import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { FollowUpInput } from "../../actions/follow-up/register-follow-up.ts";
import type { FollowUpOutcome } from "../../model/follow-up/follow-up.ts";
import { attemptWays, followUpOutcomes } from "../../model/follow-up/follow-up.ts";
import { code, extent, neededDay, neededId } from "../participation-parts/fields.ts";
import { choice, several, text } from "../referral-form/form-values.ts";

export function answerSchema(today: Temporal.PlainDate) {
  return z
    .object({
      outcome: choice(followUpOutcomes).transform((outcome): FollowUpOutcome => outcome ?? "reached"),
      doneOn: neededDay(today, "Skriv vilken dag du talade med personen."),
      incomeSources: several(60, 20),
      occupation: code(),
      workExtent: extent(),
      studyExtent: extent(),
      note: text(2000),
    })
    .transform(
      ({ occupation, workExtent, studyExtent, ...rest }): FollowUpInput => ({
        ...rest,
        now: { occupation, workPercent: workExtent, studyPercent: studyExtent },
      }),
    );
}

export function attemptSchema() {
  return z
    .object({
      attemptId: neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
      way: choice(attemptWays).transform((way) => way ?? "phone"),
      attemptNote: text(500),
    })
    .transform(({ attemptId, way, attemptNote }) => ({ id: attemptId, way, note: attemptNote }));
}

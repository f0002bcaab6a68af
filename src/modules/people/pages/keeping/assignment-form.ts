import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { allDuties } from "../../../../platform/access/duty.ts";
import { isId } from "../../../../platform/values/id.ts";
import { dateFault, parseSwedishDate } from "../../../../platform/values/swedish-date.ts";
import type { WantedAssignment } from "../../model/assignment-rules.ts";

function day(today: Temporal.PlainDate) {
  return z.string().transform((text, context) => {
    const date = parseSwedishDate(text, today);
    if (date === undefined) context.addIssue({ code: "custom", message: dateFault });
    return date?.toString() ?? "";
  });
}

const idOrNone = z.string().transform((text) => (isId(text) ? text : null));

/** A place is chosen as "association" or "association/unit", from one list of all that can be. */
export function assignmentForm(today: Temporal.PlainDate) {
  return z
    .object({
      roll: z.enum(allDuties, "Välj en roll."),
      forbund: idOrNone,
      enhet: idOrNone.default(null),
      medlem: idOrNone.default(null),
      fran: day(today),
      till: z.union([z.literal("").transform(() => null), day(today)]),
    })
    .transform(
      ({ roll, forbund, enhet, medlem, fran, till }): WantedAssignment => ({
        duty: roll,
        associationId: roll === "systemAdministrator" ? null : forbund,
        unitId: enhet,
        memberId: medlem,
        validFrom: fran,
        validTo: till,
      }),
    );
}

export function endForm(today: Temporal.PlainDate) {
  return z.object({ sista: day(today) });
}

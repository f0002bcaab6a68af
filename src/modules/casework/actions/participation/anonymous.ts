import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import type { Intervention } from "../../../interventions/index.ts";
import { interventionById, interventionsOf } from "../../../interventions/index.ts";
import { colleagueNames } from "../../../people/index.ts";
import type {
  AnonymousInput,
  AnonymousRow,
  AnonymousRefusal as CountRefusal,
} from "../../model/participation/anonymous.ts";
import { checkAnonymous } from "../../model/participation/anonymous.ts";
import { insertAnonymous, lockAnonymous, readAnonymous } from "../../store/participation-anonymous.ts";
import type { Choice } from "./choices.ts";

export type AnonymousRefusal =
  | CountRefusal
  | { readonly code: "notYourIntervention" }
  | { readonly code: "noCountsHere" };

export interface AnonymousPage {
  readonly interventions: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly AnonymousRow[];
  }[];
  readonly sexes: readonly Choice[];
  readonly names: ReadonlyMap<string, string>;
}

/** The actor's interventions that take participants or counts, with what has been registered. */
export async function readAnonymousPage(work: Work): Promise<AnonymousPage> {
  const own = (await interventionsOf(work)).filter(
    (one) => work.actor.units.includes(one.id) && takesCounts(one),
  );
  const interventions = [];
  for (const { id, name } of own) interventions.push({ id, name, rows: await readAnonymous(work, id, null) });
  return {
    interventions,
    sexes: (await codesOf(work, "sex")).map(({ code, label }) => ({ value: code, label })),
    names: await colleagueNames(work),
  };
}

export type AnonymousPost = AnonymousInput & {
  readonly interventionId: string;
  readonly ids: ReadonlyMap<string, string>;
};

/** Adds counts for a year, women, men and not stated at once; negative ones correct and need a reason. */
export async function registerAnonymous(
  work: Work,
  input: AnonymousPost,
): Promise<Outcome<void, AnonymousRefusal>> {
  const { interventionId } = input;
  const own = isId(interventionId) && work.actor.units.includes(interventionId);
  const intervention = own ? await interventionById(work, interventionId) : null;
  if (intervention === null) return refused({ code: "notYourIntervention" });
  if (!takesCounts(intervention)) return refused({ code: "noCountsHere" });
  await lockAnonymous(work, interventionId);
  const rows = await readAnonymous(work, interventionId, input.year);
  const posted = new Set(input.ids.values());
  if (rows.some(({ id }) => posted.has(id))) return done();
  const checked = checkAnonymous(input, sums(rows), work.today.year);
  if (!checked.ok) return checked;
  const kind = intervention.registrationMethod === "countOnly" ? "countOnly" : "anonymous";
  for (const [sex, quantity] of input.quantities) {
    const id = input.ids.get(sex);
    if (quantity !== 0 && id !== undefined)
      await insertAnonymous(work, {
        ...{ id, interventionId, sex, quantity, kind },
        year: input.year,
        reason: input.reason,
      });
  }
  await recordEvent(work, {
    event: "anonymous.register",
    subjectId: interventionId,
    detail: { year: input.year },
  });
  return done();
}

function takesCounts({ counted }: Intervention): boolean {
  return counted;
}

function sums(rows: readonly AnonymousRow[]): ReadonlyMap<string, number> {
  const bySex = new Map<string, number>();
  for (const { sex, quantity } of rows) bySex.set(sex, (bySex.get(sex) ?? 0) + quantity);
  return bySex;
}

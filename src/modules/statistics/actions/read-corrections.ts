import type { Actor } from "../../../platform/access/actor.ts";
import type { Database } from "../../../platform/db/database.ts";
import { interventionsOf } from "../../interventions/index.ts";
import type { Correction } from "../model/closing/corrections.ts";
import { corrections } from "../model/closing/corrections.ts";
import type { SuppressedFigures } from "../model/suppression/suppress-year.ts";
import { onlyInterventions } from "../model/view/seen.ts";
import type { ClosedYear } from "../store/closed-years.ts";
import { readClosedWhole, readClosedYears } from "../store/closed-years.ts";
import { readPublished, readWholeYears } from "../store/figures.ts";
import { refreshWhenOld } from "./refresh-figures.ts";
import { scopeOf } from "./see-figures.ts";

export interface ClosedWithCorrections {
  readonly closed: Pick<ClosedYear, "year" | "closedAt" | "closedBy">;
  readonly corrections: readonly Correction[];
}

/** Every closed year with what has changed since, as far as the actor may see: the latest year first. */
export async function readCorrections(db: Database, actor: Actor): Promise<readonly ClosedWithCorrections[]> {
  await refreshWhenOld(db, actor.associationId);
  const scope = scopeOf(actor);
  return db.inCounter(actor.associationId, async (work) => {
    const all = await interventionsOf(work);
    const names = all
      .filter((one) => scope !== "ownTeams" || actor.units.includes(one.id))
      .map(({ name }) => name);
    const parts = new Set(all.filter(({ parentId }) => parentId !== null).map(({ name }) => name));
    const closedYears = await readClosedYears(work);
    const years = closedYears.map(({ year }) => year);
    const frozen = await readClosedWhole(work, years);
    const live = await readWholeYears(work, years);
    const published = new Map((await readPublished(work, years)).map((one) => [one.year, one.figures]));
    const shown = (figures: SuppressedFigures | undefined, empty: SuppressedFigures) => {
      const found = figures ?? emptied(empty);
      return scope === "ownTeams" ? onlyInterventions(found, new Set(names)) : found;
    };
    return closedYears.toReversed().map((closed) => {
      const { year, threshold } = closed;
      const before = scope === "published" ? closed.published : (frozen.get(year) ?? closed.published);
      const after = scope === "published" ? published.get(year) : live.get(year);
      const compared = {
        year,
        before: shown(before, before),
        after: shown(after, before),
        interventions: names,
        parts,
      };
      return {
        closed,
        corrections: corrections({ ...compared, threshold: scope === "published" ? threshold : null }),
      };
    });
  });
}

/** A year that no longer holds anybody. */
function emptied(figures: SuppressedFigures): SuppressedFigures {
  const insatser = Object.entries(figures.insatser).map(
    ([name, one]) => [name, { ...one, years: {} }] as const,
  );
  return { ...figures, insatser: Object.fromEntries(insatser), totals: {} };
}

import type { Actor } from "../../../platform/access/actor.ts";
import { zoneOf } from "../../../platform/access/duty.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import type { Intervention } from "../../interventions/index.ts";
import { interventionsOf } from "../../interventions/index.ts";
import type { Figures } from "../model/counting/figures.ts";
import type { SuppressedFigures } from "../model/suppression/suppress-year.ts";
import type { Scope, Seen, SeenYear } from "../model/view/seen.ts";
import { onlyInterventions } from "../model/view/seen.ts";
import type { ClosedYear } from "../store/closed-years.ts";
import { readClosedWhole, readClosedYears } from "../store/closed-years.ts";
import { readPublished, readPublishedYears, readWholeYears } from "../store/figures.ts";
import { isCurrent, readState } from "../store/figures-state.ts";
import { refreshWhenOld } from "./refresh-figures.ts";

/** What a duty sees: whoever works for the association sees published figures alone, whatever is asked. */
export function scopeOf(actor: Actor): Scope {
  if (zoneOf(actor.duty) !== "party") return "published";
  return actor.duty === "registrar" ? "everything" : "ownTeams";
}

/**
 * The figures that the actor may see of the years that `choose` picks among all years. The association zone reads them
 * as its own database role, which reaches nothing but what is published.
 */
export async function seeFigures(
  db: Database,
  actor: Actor,
  choose: (allYears: readonly number[]) => readonly number[],
): Promise<Seen> {
  const scope = scopeOf(actor);
  const frame = await freshFrame(db, actor, scope);
  const years = choose(frame.allYears);
  const seen =
    scope === "published"
      ? await db.inZone(actor, (work) => publishedYears(work, years))
      : await db.inCounter(actor.associationId, (work) => wholeYears(work, years));
  const own = new Set(frame.interventions);
  const visible = (one: SeenYear): SeenYear =>
    scope === "ownTeams" ? { ...one, figures: onlyInterventions(one.figures, own) } : one;
  return { ...frame, years: seen.map(visible) };
}

/** Counts first where the figures are older than a page may show. */
async function freshFrame(db: Database, actor: Actor, scope: Scope): Promise<Omit<Seen, "years">> {
  const read = () => db.inCounter(actor.associationId, (work) => readFrame(work, actor, scope));
  const frame = await read();
  if (!frame.isOld) return frame;
  await refreshWhenOld(db, actor.associationId);
  return read();
}

async function readFrame(work: BareWork, actor: Actor, scope: Scope): Promise<Omit<Seen, "years">> {
  const all = await interventionsOf(work);
  const mine = scope === "ownTeams" ? all.filter((one) => actor.units.includes(one.id)) : all;
  const state = await readState(work);
  return {
    scope,
    interventions: mine.filter((one) => one.counted).map((one) => one.name),
    parents: parentNames(all),
    allYears: await readPublishedYears(work),
    countedAt: state?.computedAt ?? null,
    isOld: !(await isCurrent(work, state)),
    threshold: state?.threshold ?? 0,
    hideZero: state?.hideZero ?? false,
  };
}

function parentNames(all: readonly Intervention[]): ReadonlyMap<string, string> {
  const names = new Map(all.map((one) => [one.id, one.name]));
  return new Map(
    all.flatMap((one) => {
      const parent = one.parentId === null ? undefined : names.get(one.parentId);
      return parent === undefined ? [] : [[one.name, parent] as const];
    }),
  );
}

async function publishedYears(work: BareWork, years: readonly number[]): Promise<SeenYear[]> {
  const closed = byYear(await readClosedYears(work, years));
  const published = await readPublished(work, years);
  return published.map(({ year, figures }) => seenYear(year, closed.get(year)?.published ?? figures, closed));
}

async function wholeYears(work: BareWork, years: readonly number[]): Promise<SeenYear[]> {
  const closed = byYear(await readClosedYears(work, years));
  const frozen = await readClosedWhole(work, years);
  const live = await readWholeYears(work, years);
  return [...live]
    .sort(([a], [b]) => a - b)
    .map(([year, figures]) => seenYear(year, asShown(frozen.get(year) ?? figures), closed));
}

/** Whole figures are suppressed ones in which nothing happens to be hidden. */
function asShown(figures: Figures): SuppressedFigures {
  return figures;
}

function byYear(closed: readonly ClosedYear[]): ReadonlyMap<number, ClosedYear> {
  return new Map(closed.map((one) => [one.year, one]));
}

function seenYear(
  year: number,
  figures: SuppressedFigures,
  closed: ReadonlyMap<number, ClosedYear>,
): SeenYear {
  const one = closed.get(year);
  return { year, figures, closing: one === undefined ? null : { at: one.closedAt, by: one.closedBy } };
}

import type { BareWork } from "../../../platform/db/work.ts";
import { associationOf } from "../../associations/index.ts";
import { currentAssociationId, readMark } from "./figures.ts";

/** By which rule small cells are hidden. */
export interface HidingSettings {
  /** Counts from 1 up to this, exclusive, are hidden. */
  readonly threshold: number;
  readonly hideZero: boolean;
}

/** What the published figures include, and when they were counted. */
export interface FiguresState extends HidingSettings {
  readonly mark: bigint;
  /** Instant in ISO form. */
  readonly computedAt: string;
}

export async function readSettings(work: BareWork): Promise<HidingSettings> {
  const association = await associationOf(work);
  return { threshold: association.smallCellThreshold, hideZero: association.hideZeroCells };
}

export async function readState(work: BareWork): Promise<FiguresState | null> {
  const row = await work.tx
    .selectFrom("statistics.figures_state")
    .select(["mark", "threshold", "hide_zero", "computed_at"])
    .executeTakeFirst();
  if (row === undefined) return null;
  return { mark: row.mark, threshold: row.threshold, hideZero: row.hide_zero, computedAt: row.computed_at };
}

/**
 * The same, while no other transaction counts for this association: the next one waits here, and then finds that it has
 * nothing to do. A mark of −1 means that nothing has been counted yet.
 */
export async function lockState(work: BareWork): Promise<FiguresState> {
  const association_id = await currentAssociationId(work);
  const settings = await readSettings(work);
  await work.tx
    .insertInto("statistics.figures_state")
    .values({
      association_id,
      mark: -1n,
      threshold: settings.threshold,
      hide_zero: settings.hideZero,
      computed_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await work.tx
    .selectFrom("statistics.figures_state")
    .select(["mark", "threshold", "hide_zero", "computed_at"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { mark: row.mark, threshold: row.threshold, hideZero: row.hide_zero, computedAt: row.computed_at };
}

export async function noteState(work: BareWork, mark: bigint): Promise<void> {
  const { threshold, hideZero } = await readSettings(work);
  await work.tx
    .updateTable("statistics.figures_state")
    .set({ mark, threshold, hide_zero: hideZero, computed_at: work.now.toString() })
    .where("association_id", "=", await currentAssociationId(work))
    .execute();
}

/** Whether figures counted as the state says are still what the registered facts and the settings give. */
export async function isCurrent(work: BareWork, state: FiguresState | null): Promise<boolean> {
  if (state === null) return false;
  const settings = await readSettings(work);
  const sameSettings = settings.threshold === state.threshold && settings.hideZero === state.hideZero;
  return sameSettings && state.mark === (await readMark(work));
}

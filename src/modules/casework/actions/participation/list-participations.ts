import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { ListFilter, ListOrder, ParticipationLine } from "../../model/participation/list.ts";
import { countParticipations, listParticipations } from "../../store/participation-list.ts";

export const listPageSize = 50;

export interface ParticipationList {
  readonly lines: readonly ParticipationLine[];
  readonly total: number;
  /** How many fit but are left out because their identity is protected. */
  readonly protectedOnes: number;
}

/** `page` starts at 1. Pages past the end are empty. */
export async function readParticipationList(
  work: Work,
  filter: ListFilter,
  order: ListOrder,
  page: number,
): Promise<ParticipationList> {
  const range = { offset: (page - 1) * listPageSize, limit: listPageSize };
  const [lines, counts] = [
    await listParticipations(work, filter, order, range),
    await countParticipations(work, filter),
  ];
  await recordEvent(work, { event: "participation.list", detail: { rows: lines.length } });
  return { lines, ...counts };
}

/** Everything that fits, for a file; at most 20 000 rows, which no team reaches. */
export async function exportParticipationList(
  work: Work,
  filter: ListFilter,
  order: ListOrder,
): Promise<readonly ParticipationLine[]> {
  const lines = await listParticipations(work, filter, order, { offset: 0, limit: 20_000 });
  await recordEvent(work, { event: "participation.export", detail: { rows: lines.length } });
  return lines;
}

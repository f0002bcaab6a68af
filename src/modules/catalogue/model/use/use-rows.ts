import type { UseEvent } from "./use-event.ts";

export const nationalScope = "00000000-0000-0000-0000-000000000000";
const noEntry = nationalScope;

/** One count of a week, as it is added to what stands. */
export interface UseRow {
  readonly scope: string;
  readonly kind: "view" | "contact" | "search" | "miss" | "filter";
  readonly entryId: string;
  readonly subject: string;
  readonly municipality: string;
  readonly language: string;
  readonly count: number;
}

/** Words that gave no hit, to be counted in one scope. */
export interface MissedWords {
  readonly scope: string;
  readonly text: string;
  readonly language: string;
  readonly count: number;
}

/** Whose area a municipality is in; ids of associations. */
export type AreaOf = (municipality: string) => readonly string[];

/**
 * What the counted events come to. An association counts by its own municipalities and no others: any code may be sent, and
 * each would be a row. A search in the national catalogue is counted there, and also for each association whose
 * municipality was chosen, since it is they who may lack something.
 */
export function rowsOf(
  counted: readonly (readonly [UseEvent, number])[],
  areaOf: AreaOf,
): { readonly rows: readonly UseRow[]; readonly missed: readonly MissedWords[] } {
  const rows = new Map<string, UseRow>();
  const missed: MissedWords[] = [];
  const add = (row: UseRow) => {
    const key = JSON.stringify({ ...row, count: 0 });
    rows.set(key, { ...row, count: row.count + (rows.get(key)?.count ?? 0) });
  };
  for (const [event, count] of counted) {
    const { language } = event;
    for (const scope of scopesOf(event, areaOf)) {
      const isWithin = scope === nationalScope || areaOf(event.municipality).includes(scope);
      const municipality = isWithin ? event.municipality : "";
      const same = { scope, entryId: noEntry, subject: "", municipality, language, count };
      if (event.kind === "search") {
        add({ ...same, kind: "search" });
        if (event.total === 0) add({ ...same, kind: "miss" });
        for (const filter of event.filters) add({ ...same, kind: "filter", subject: filter });
        if (event.missed !== "") missed.push({ scope, text: event.missed, language, count });
      } else {
        const subject = event.kind === "contact" ? event.means : "";
        add({ ...same, kind: event.kind, entryId: event.entryId, subject });
      }
    }
  }
  return { rows: [...rows.values()], missed };
}

function scopesOf(event: UseEvent, areaOf: AreaOf): readonly string[] {
  if (event.associationId !== null) return [event.associationId];
  return [nationalScope, ...(event.municipality === "" ? [] : areaOf(event.municipality))];
}

import { slugOf } from "../editing/slug.ts";
import type { Entry } from "../entry.ts";
import type { StagedRow } from "./finding.ts";
import { key } from "./key.ts";

export type Choice = "new" | "update" | "skip";

/** An entry that a row looks like, and by what. */
export interface Match {
  readonly entry: Entry;
  readonly by: "id" | "address" | "name";
}

/** Finds which entry a row looks like; undefined where it is new. Removed entries are not looked at. */
export function matcherFor(
  entries: readonly Entry[],
): (row: Pick<StagedRow, "name" | "externalId">) => Match | undefined {
  const left = entries.filter(({ removedAt }) => removedAt === null);
  const byId = new Map(left.map((entry) => [entry.id, entry]));
  const bySlug = new Map(left.map((entry) => [entry.slug, entry]));
  const byName = new Map(left.map((entry) => [key(entry.name), entry]));
  return ({ name, externalId }) => {
    const ways = [
      ["id", byId.get(externalId)],
      ["address", bySlug.get(slugOf(name))],
      ["name", byName.get(key(name))],
    ] as const;
    for (const [by, entry] of ways)
      if (entry !== undefined && (by === "id" || key(name) !== "")) return { entry, by };
    return undefined;
  };
}

/**
 * What happens to a row that nobody has chosen for: the same id is the same entry, a likeness is left for someone to judge,
 * and what has been closed where it comes from is left out.
 */
export function usualChoice({ findings }: Pick<StagedRow, "findings">, match: Match | undefined): Choice {
  if (findings.some(({ code }) => code === "closed")) return "skip";
  if (match === undefined) return "new";
  return match.by === "id" ? "update" : "skip";
}

export function choiceOr(text: string, usual: Choice): Choice {
  return text === "new" || text === "update" || text === "skip" ? text : usual;
}

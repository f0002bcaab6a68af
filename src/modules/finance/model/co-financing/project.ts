import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

export const programmes = ["esf2014", "esf2021", "other"] as const;
export type Programme = (typeof programmes)[number];

/** A project that someone else pays in part, possibly shared with other associations. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  readonly programme: Programme;
  readonly funderNumber: string;
  /** The association that answers to the funder. */
  readonly owner: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The funder's part of eligible cost, parts per million; 0 where it is not known. */
  readonly rate: number;
  /** The object in the books that keeps the project apart (särredovisning). */
  readonly ledgerDimension: string;
  readonly ledgerObject: string;
  readonly note: string;
}

/** `part` is parts per million of the project's budget; null where it is not known. */
export interface Partner {
  readonly partner: string;
  readonly role: "owner" | "partner";
  readonly part: number | null;
}

export interface ProjectContent extends Omit<Project, "id"> {
  readonly partners: readonly Partner[];
}

export type ProjectRefusal =
  | { readonly code: "project.nameTaken" }
  | { readonly code: "project.endsBeforeStart" }
  | { readonly code: "project.partnerTwice" }
  | { readonly code: "project.partsAboveWhole" }
  | { readonly code: "project.gone" };

const whole = 1_000_000;

export function checkProject(
  content: ProjectContent,
  otherNames: readonly string[],
): Outcome<ProjectContent, ProjectRefusal> {
  const same = (a: string, b: string) => a.toLocaleLowerCase("sv") === b.toLocaleLowerCase("sv");
  if (otherNames.some((name) => same(name, content.name))) return refused({ code: "project.nameTaken" });
  if (content.endsOn < content.startsOn) return refused({ code: "project.endsBeforeStart" });
  const names = content.partners.map(({ partner }) => partner.toLocaleLowerCase("sv"));
  if (new Set(names).size < names.length) return refused({ code: "project.partnerTwice" });
  const parts = content.partners.reduce((sum, { part }) => sum + (part ?? 0), 0);
  return parts > whole ? refused({ code: "project.partsAboveWhole" }) : done(content);
}

/** Whole months of each calendar year that the project runs, a begun month counted as one. */
export function monthsByYear({
  startsOn,
  endsOn,
}: Pick<Project, "startsOn" | "endsOn">): ReadonlyMap<number, number> {
  const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const months = new Map<number, number>();
  for (let month = monthNumber(startsOn); month <= monthNumber(endsOn); month++) {
    const year = Math.floor(month / 12);
    months.set(year, (months.get(year) ?? 0) + 1);
  }
  return months;
}

import type { SetFigures } from "../counting/figures.ts";
import type { Suppressed } from "../suppression/redact.ts";
import type { SuppressedFigures } from "../suppression/suppress-year.ts";
import type { FigureAddress } from "./figure-address.ts";
import { WHOLE } from "./figure-address.ts";

/** A figure as it may be shown: a number, null for hidden (or a share of nothing), undefined where there is no such figure. */
export type Value = number | null | undefined;
export type ShownSet = Suppressed<SetFigures>;

/** Labels may hold dots, so every way to read the path is tried. */
export function valueAt(tree: unknown, path: string): Value {
  if (path === "") return typeof tree === "number" || tree === null ? tree : undefined;
  if (typeof tree !== "object" || tree === null) return undefined;
  const branches = new Map(Object.entries(tree));
  for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) {
    const branch = branches.get(path.slice(0, end));
    const found = branch === undefined ? undefined : valueAt(branch, path.slice(end + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The labels that stand under a path: exit reasons, municipalities, sources of income. */
export function labelsAt(tree: unknown, path: string): readonly string[] {
  let node: unknown = tree;
  for (const key of path.split(".")) {
    if (typeof node !== "object" || node === null) return [];
    node = new Map<string, unknown>(Object.entries(node)).get(key);
  }
  return typeof node === "object" && node !== null ? Object.keys(node) : [];
}

/** Exits and results are summed over all interventions, everything about entries without sub-interventions. */
const FROM_ALL =
  /^(exited|exitReasons|toWork|toStudies|workPercent|studiesPercent|workOrStudies|meanEnrolment|registrationErrors|sex\.(exited|toWorkOrStudies))/;

/** Which total holds the association's figure (definition "sums"). */
export function totalOf(figure: string): "allInsatser" | "exclSubInsatser" {
  return FROM_ALL.test(figure) ? "allInsatser" : "exclSubInsatser";
}

/** The set of figures of an intervention, or the association's own for this figure. */
export function setOf(
  figures: SuppressedFigures,
  year: number,
  of: string,
  figure: string,
): ShownSet | undefined {
  return of === WHOLE ? figures.totals[year]?.[totalOf(figure)] : figures.insatser[of]?.years[year];
}

/** Where the figures of a kind stand in a year. */
export function treeOf(
  figures: SuppressedFigures,
  { year, of, figure }: FigureAddress,
): readonly [unknown, string] {
  const rest = figure.slice(figure.indexOf(".") + 1);
  if (figure.startsWith("income.")) return [figures.income.years[year]?.followUp[of], rest];
  if (figure.startsWith("activities.")) return [figures.activities[year]?.[of], rest];
  if (figure.startsWith("consultations.")) return [figures.consultations[year], rest];
  if (figure === "offIncomeSupport") return offIncomeSupport(figures, year, of);
  return [setOf(figures, year, of, figure), figure];
}

function offIncomeSupport(figures: SuppressedFigures, year: number, of: string): readonly [unknown, string] {
  const found = figures.income.years[year]?.offIncomeSupport;
  return of === WHOLE ? [found, "total"] : [found?.byInsats, of];
}

export function figureAt(figures: SuppressedFigures, address: FigureAddress): Value {
  const [tree, path] = treeOf(figures, address);
  return valueAt(tree, path);
}

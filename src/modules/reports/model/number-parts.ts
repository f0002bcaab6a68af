import type { AssemblyInput, Target } from "./assembled.ts";
import { keyOf } from "./figures/report-table.ts";
import type { HeadingLevel, ReportBlock } from "./report.ts";
import { readText } from "./text/read-text.ts";

export interface NumberedHeading {
  readonly level: HeadingLevel;
  readonly text: string;
  readonly anchor: string;
}

export interface Numbering {
  /** By block id: its own heading and those in its text, in order. */
  readonly headings: ReadonlyMap<string, readonly NumberedHeading[]>;
  /** By key; the first that has it. */
  readonly targets: ReadonlyMap<string, Target>;
}

/** Numbers of headings, tables and figures come from their order alone, so that moving a block renumbers the rest. */
export function numberParts({ blocks, data }: AssemblyInput): Numbering {
  const targets = new Map<string, Target>();
  const headings = new Map<string, NumberedHeading[]>();
  const counts: [number, number, number] = [0, 0, 0];
  const anchors = new Set<string>();
  let last = 0;
  for (const block of blocks) {
    const own = headingsIn(block).map(({ level: wanted, text }): NumberedHeading => {
      const level = Math.min(wanted, last + 1, 3) as HeadingLevel;
      last = level;
      const number = nextNumber(counts, level);
      const anchor = unused(`avsnitt-${keyOf(text)}`, anchors);
      keep(targets, { key: `avsnitt:${keyOf(text)}`, anchor, text: `avsnitt ${number}`, title: text });
      return { level, text: `${number} ${text}`, anchor };
    });
    headings.set(block.id, own);
  }
  numberTables(blocks, data, targets);
  return { headings, targets };
}

function numberTables(
  blocks: readonly ReportBlock[],
  data: AssemblyInput["data"],
  targets: Map<string, Target>,
): void {
  const numbers = { table: 0, chart: 0 };
  for (const block of blocks) {
    const part = block.kind === "data" ? data.get(block.dataKey) : undefined;
    for (const { key, title } of part?.tables ?? []) {
      numbers.table += 1;
      keep(targets, { key, anchor: `tabell-${key}`, text: `tabell ${numbers.table}`, title });
    }
    for (const { key, title } of part?.charts ?? []) {
      numbers.chart += 1;
      keep(targets, { key, anchor: `figur-${key}`, text: `figur ${numbers.chart}`, title });
    }
  }
}

function headingsIn(block: ReportBlock): { readonly level: number; readonly text: string }[] {
  const own =
    block.kind === "pageBreak" || block.heading === "" ? [] : [{ level: block.level, text: block.heading }];
  if (block.kind !== "text") return own;
  const inside = readText(block.body).flatMap((part) =>
    part.kind === "heading" ? [{ level: block.level + part.depth, text: part.text }] : [],
  );
  return [...own, ...inside];
}

function nextNumber(counts: [number, number, number], level: HeadingLevel): string {
  counts[level - 1] = (counts[level - 1] ?? 0) + 1;
  counts.fill(0, level);
  return counts.slice(0, level).join(".");
}

function unused(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let copy = 2; taken.has(name); copy += 1) name = `${wanted}-${copy}`;
  taken.add(name);
  return name;
}

function keep(targets: Map<string, Target>, target: Target): void {
  if (!targets.has(target.key)) targets.set(target.key, target);
}

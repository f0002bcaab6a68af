import type { AssemblyInput, DocumentPiece, KeyFault, PieceRun, Target } from "./assembled.ts";
import type { KnownFigure } from "./figures/known-figure.ts";
import { figuresOf, printFigure } from "./figures/known-figure.ts";
import type { ReportTable } from "./figures/report-table.ts";
import type { Numbering } from "./number-parts.ts";
import { numberParts } from "./number-parts.ts";
import type { ReportBlock } from "./report.ts";
import { readText } from "./text/read-text.ts";
import type { Inline } from "./text/text-part.ts";

/** The finished document in pieces, what its texts may print and refer to, and the keys that lead nowhere. */
export interface Assembled {
  readonly pieces: readonly DocumentPiece[];
  readonly tables: readonly ReportTable[];
  readonly figures: ReadonlyMap<string, KnownFigure>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly faults: readonly KeyFault[];
}

/** Figures and references are printed from the data and the order; what is missing prints as its key between brackets. */
export function assemble(input: AssemblyInput): Assembled {
  const numbering = numberParts(input);
  const tables = tablesOf(input);
  const figures = figuresOf(tables);
  const faults: KeyFault[] = [];
  const placed = new Set<string>();
  const numbers = { table: 0, chart: 0 };
  const pieces = input.blocks.flatMap((block): DocumentPiece[] => {
    if (block.kind === "pageBreak") return [{ kind: "pageBreak", blockId: block.id }];
    if (block.kind === "data") return dataPieces(block, input, numbering, placed, numbers);
    const printed = (inlines: readonly Inline[]) =>
      inlines.map((inline) => runOf(inline, block.id, figures, numbering.targets, faults));
    return textPieces(block, numbering, printed);
  });
  return { pieces, tables, figures, targets: numbering.targets, faults };
}

function tablesOf({ data }: AssemblyInput): readonly ReportTable[] {
  const tables = [...data.values()].flatMap((part) => part.tables);
  return [...new Map(tables.map((table) => [table.key, table])).values()];
}

function textPieces(
  block: ReportBlock,
  numbering: Numbering,
  printed: (inlines: readonly Inline[]) => readonly PieceRun[],
): DocumentPiece[] {
  const headings = [...(numbering.headings.get(block.id) ?? [])];
  const nextHeading = (): DocumentPiece[] => {
    const next = headings.shift();
    return next === undefined ? [] : [{ kind: "heading", ...next, blockId: block.id }];
  };
  const own = block.heading === "" ? [] : nextHeading();
  if (block.kind === "heading") return own;
  const body = readText(block.body).flatMap((part): DocumentPiece[] => {
    if (part.kind === "heading") return nextHeading();
    if (part.kind === "paragraph")
      return [{ kind: "paragraph", runs: printed(part.inlines), blockId: block.id }];
    return [{ kind: "list", ordered: part.ordered, items: part.items.map(printed), blockId: block.id }];
  });
  return [...own, ...body];
}

function dataPieces(
  block: ReportBlock,
  { data }: AssemblyInput,
  numbering: Numbering,
  placed: Set<string>,
  numbers: { table: number; chart: number },
): DocumentPiece[] {
  const blockId = block.id;
  const [own] = numbering.headings.get(block.id) ?? [];
  const heading: DocumentPiece[] = own === undefined ? [] : [{ kind: "heading", ...own, blockId }];
  if (block.dataKey === "signatures") return [...heading, { kind: "signatures", blockId }];
  const part = data.get(block.dataKey);
  const empty = part === undefined ? "Underlaget finns inte." : part.empty;
  const once = (anchor: string) => (placed.has(anchor) ? null : placed.add(anchor) && anchor);
  return [
    ...heading,
    ...(empty === null ? [] : [{ kind: "empty", text: empty, blockId } as const]),
    ...(part?.tables ?? []).map((table): DocumentPiece => {
      numbers.table += 1;
      return { kind: "table", table, number: numbers.table, anchor: once(`tabell-${table.key}`), blockId };
    }),
    ...(part?.charts ?? []).map((chart): DocumentPiece => {
      numbers.chart += 1;
      return { kind: "chart", chart, number: numbers.chart, anchor: once(`figur-${chart.key}`), blockId };
    }),
  ];
}

function runOf(
  inline: Inline,
  blockId: string,
  figures: ReadonlyMap<string, KnownFigure>,
  targets: ReadonlyMap<string, Target>,
  faults: KeyFault[],
): PieceRun {
  const plain = { bold: false, href: null, ref: null, figure: null };
  switch (inline.kind) {
    case "text":
      return { ...plain, text: inline.text, bold: inline.bold };
    case "link":
      return { ...plain, text: inline.text, href: inline.href };
    case "figure": {
      const figure = figures.get(inline.key);
      if (figure === undefined) faults.push({ kind: "figure", blockId, key: inline.key });
      const text =
        figure === undefined ? `[siffran ${inline.key} finns inte]` : printFigure(figure, inline.form);
      return { ...plain, text, bold: inline.bold, figure: figure?.key ?? null };
    }
    case "reference": {
      const target = targets.get(inline.key);
      if (target === undefined) faults.push({ kind: "reference", blockId, key: inline.key });
      return {
        ...plain,
        text: target?.text ?? `[hänvisningen ${inline.key} finns inte]`,
        ref: target?.anchor ?? null,
      };
    }
  }
}

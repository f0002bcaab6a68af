import type { FigureUnit } from "../figures/known-figure.ts";

/** A figure as somebody wrote it in running text. */
export interface StatedFigure {
  /** As written, with its unit. */
  readonly text: string;
  readonly unit: FigureUnit;
  /** In kronor, percent or pieces; sign left out, since "5 procent lägre" and "−5 procent" say the same. */
  readonly value: number;
  /** The digits alone, before thousands or millions are thought in. */
  readonly bare: number;
  /** 1, 1 000, 1 000 000 or 1 000 000 000. */
  readonly scale: number;
  /** Half of the last place that was written: within it the figure is only rounded. */
  readonly tolerance: number;
  /** Where it stands in the text. */
  readonly index: number;
  readonly sentence: string;
}

const space = String.raw`[ \u00a0\u2000-\u200b\u202f\u205f]`;
const number = String.raw`(?<digits>\d{1,3}(?:${space}\d{3})+(?!\d)|\d+)(?:,(?<decimals>\d+))?`;
const kronor = "kronor|kr|sek";
const scaled = String.raw`tkr|tusen kronor|tusentals kronor|mnkr|mkr|milj(?:oner|on)?\.?(?: kronor| kr)?|mdkr|miljard(?:er)?(?: kronor)?`;
const counted =
  "(?:nya |unika |inskrivna )?(?:deltagare|deltaganden|personer|konsultationer|avslutade|unga|ungdomar)";
const stated = new RegExp(
  `(?<![\\w.,:§/+-]|§ )${number}(?:${space}*(?:(?<percent>%|procent(?!enhet))|(?<scaled>${scaled})|(?<kronor>${kronor})|(?<counted>${counted}))(?![\\wåäö]))?`,
  "giu",
);

/**
 * Amounts, percentages and counts in a text, in the ways Swedish writes them. A bare number is taken as an amount only when
 * it is grouped and at least 10 000; years, dates, ages, paragraphs and numbers of acts are none of them.
 */
export function statedFigures(text: string): readonly StatedFigure[] {
  return [...text.matchAll(stated)].flatMap((match) => {
    const groups = match.groups ?? {};
    const digits = (groups.digits ?? "").replaceAll(/\D/g, "");
    const decimals = groups.decimals ?? "";
    const bare = Number(decimals === "" ? digits : `${digits}.${decimals}`);
    const unit = unitOf(groups, bare, groups.digits ?? "");
    if (unit === null || !Number.isFinite(bare)) return [];
    const scale = scaleOf(groups.scaled);
    return [
      {
        text: match[0].trim(),
        unit,
        bare,
        scale,
        value: bare * scale,
        tolerance: (scale * 10 ** -decimals.length) / 2,
        index: match.index,
        sentence: sentenceAt(text, match.index),
      },
    ];
  });
}

function unitOf(
  groups: Readonly<Record<string, string | undefined>>,
  bare: number,
  digits: string,
): FigureUnit | null {
  if (groups.percent !== undefined) return "percent";
  if (groups.scaled !== undefined || groups.kronor !== undefined) return "kronor";
  if (groups.counted !== undefined) return "count";
  return bare >= 10_000 && /\D/.test(digits) ? "kronor" : null;
}

function scaleOf(word: string | undefined): number {
  const unit = word?.toLowerCase() ?? "";
  if (unit === "") return 1;
  if (/^(tkr|tus)/.test(unit)) return 1_000;
  return /^(mdkr|miljard)/.test(unit) ? 1_000_000_000 : 1_000_000;
}

/** From the end of the sentence before to the end of this one. A full stop is one that a space and a capital follow. */
function sentenceAt(text: string, index: number): string {
  const ends = [...text.matchAll(/[.!?](?=\s+[A-ZÅÄÖ])/g)].map((end) => end.index + 1);
  const from = ends.filter((end) => end <= index).at(-1) ?? 0;
  return text.slice(from, ends.find((end) => end > index) ?? text.length).trim();
}

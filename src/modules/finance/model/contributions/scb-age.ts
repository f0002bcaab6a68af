import { oldestAge } from "./population.ts";

export interface AgeSpan {
  readonly from: number;
  readonly to: number;
}

/** "16 år", "16-64 år", "100+ år", "75 år och äldre", "totalt ålder" as ages, both included; null for anything else. */
export function parseAge(text: string): AgeSpan | null {
  const bare = text.toLocaleLowerCase("sv").replaceAll(/[–−]/g, "-").replaceAll(/\s+/g, " ").trim();
  if (/^(totalt|total|samtliga|alla|tot)( åldrar| ålder)?$/.test(bare)) return { from: 0, to: oldestAge };
  const span = /^(\d{1,3}) ?- ?(\d{1,3})( år)?$/.exec(bare);
  if (span !== null) return { from: Number(span[1]), to: Number(span[2]) };
  const open = /^(\d{1,3})( år)? ?(\+|- ?w|och äldre|-)( år)?$/.exec(bare);
  if (open !== null) return { from: Number(open[1]), to: oldestAge };
  const one = /^(\d{1,3})( år)?$/.exec(bare);
  return one === null ? null : { from: Number(one[1]), to: Number(one[1]) };
}

export type Sex = "women" | "men" | "both";

export function parseSex(text: string): Sex | null {
  const bare = text.toLocaleLowerCase("sv").trim();
  if (/^(kvinnor|kvinna)$/.test(bare)) return "women";
  if (/^(män|man)$/.test(bare)) return "men";
  if (/^(totalt|totalt kön|båda könen|män och kvinnor|kvinnor och män|samtliga)$/.test(bare)) return "both";
  return null;
}

import { formatDate, formatKronor, formatPercent } from "../../../../platform/values/format.ts";
import { changeInTenths } from "../../model/contributions/change.ts";
import type { DecisionKind } from "../../model/contributions/decision.ts";
import type { Contradiction } from "../../model/contributions/decision-checks.ts";
import type { EntryKind } from "../../model/contributions/ledger.ts";
import type { MemberKind } from "../../model/contributions/member-kind.ts";
import type { SplitKey, SplitParty } from "../../model/contributions/split-rule.ts";

export const decisionWords = {
  ordinary: "Statens beslut",
  extra: "Extra belopp",
  entered: "Inskrivet efter äldre beslut",
} as const satisfies Record<DecisionKind, string>;

export const entryWords = {
  called: "Aviserat",
  paid: "Betalt",
  corrected: "Rättelse av tidigare år",
  reminded: "Påminnelse",
} as const satisfies Record<EntryKind, string>;

export const kindWords = {
  state: "Staten",
  region: "Region",
  municipality: "Kommun",
} as const satisfies Record<MemberKind, string>;

export const keyWords = {
  population: "Folkmängd",
  fixedShares: "Fasta andelar",
  equal: "Lika delar",
} as const satisfies Record<SplitKey, string>;

export const partyWords = {
  region: "Regionerna",
  municipality: "Kommunerna",
} as const satisfies Record<SplitParty, string>;

/** Whole kronor without decimals, öre where there are any. The unit stands in the heading. */
export function amountText(ore: bigint): string {
  return formatKronor(ore, { decimals: ore % 100n === 0n ? 0 : 2 });
}

/** With the unit, in running text. */
export function kronorWords(ore: bigint): string {
  return `${amountText(ore)}\u00A0kr`;
}

/** "−5,5 %"; an en dash where there is nothing to compare with. */
export function changePercent(before: bigint | undefined, after: bigint): string {
  const tenths = before === undefined ? null : changeInTenths(before, after);
  return tenths === null ? "–" : formatPercent(Number(tenths) / 10, 1);
}

/** "16 416 000 kr 2019, 5,5 % lägre än 17 378 000 kr 2018", computed from the decisions. */
export function changeSentence(
  before: { readonly year: number; readonly total: bigint },
  after: { readonly year: number; readonly total: bigint },
): string {
  const tenths = changeInTenths(before.total, after.total);
  const [now, then] = [kronorWords(after.total), kronorWords(before.total)];
  if (tenths === null || before.total === after.total)
    return `Medlemmarna betalar tillsammans ${now} ${after.year}, lika mycket som ${before.year}.`;
  const size = formatPercent(Math.abs(Number(tenths)) / 10, 1);
  const way = after.total < before.total ? "lägre" : "högre";
  return `Medlemmarna betalar tillsammans ${now} ${after.year}. Det är ${size} ${way} än ${then} ${before.year}.`;
}

/** What contradicts itself, in words and kronor. */
export function contradictionWords({ kind, stated, expected }: Contradiction): string {
  const difference = stated < expected ? expected - stated : stated - expected;
  const way = stated < expected ? "mindre" : "mer";
  const off = `${kronorWords(difference)} ${way} än`;
  const sentences = {
    municipalities: `Kommunerna betalar tillsammans ${kronorWords(stated)}, ${off} regionens del, ${kronorWords(expected)}.`,
    region: `Regionen betalar ${kronorWords(stated)}, ${off} hälften av statens belopp, ${kronorWords(expected)}.`,
    state: `Staten betalar ${kronorWords(stated)}, ${off} statens belopp, ${kronorWords(expected)}.`,
    total: `Beslutet anger summan ${kronorWords(stated)}, ${off} delarna tillsammans, ${kronorWords(expected)}.`,
  };
  return sentences[kind];
}

export function versionWords({
  version,
  kind,
  decidedOn,
}: {
  readonly version: number;
  readonly kind: DecisionKind;
  readonly decidedOn: string;
}): string {
  return `Version ${version}: ${decisionWords[kind].toLowerCase()} ${formatDate(decidedOn)}`;
}

export function roundingWords(roundTo: bigint): string {
  if (roundTo === 1n) return "öre";
  return roundTo === 100n ? "hela kronor" : "hela tusental kronor";
}

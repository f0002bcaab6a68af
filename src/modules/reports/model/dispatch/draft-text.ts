import { formatDate, formatDecimal, formatKronor } from "../../../../platform/values/format.ts";
import type { MemberShare } from "./find-warnings.ts";

export interface DraftFacts {
  readonly association: string;
  readonly year: number;
  /** YYYY-MM-DD, or null where no budget is adopted yet. */
  readonly decidedOn: string | null;
  readonly reference: string;
  readonly members: readonly MemberShare[];
  /** Öre. */
  readonly total: bigint;
  /** Against the year before, in tenths of a percent; null where there is nothing to compare with. */
  readonly changeInTenths: bigint | null;
}

/** Subject and text as the data would have them; the sender may change both. */
export function draftText(facts: DraftFacts): { readonly subject: string; readonly body: string } {
  const { association, year, total } = facts;
  const kronor = (amount: bigint) => `${formatKronor(amount, { decimals: 0 })} kronor`;
  const decided =
    facts.decidedOn === null
      ? `Styrelsen har beslutat om mål, budget och verksamhetsplan för ${year}.`
      : `Styrelsen beslutade den ${formatDate(facts.decidedOn)}${facts.reference === "" ? "" : ` (${facts.reference})`} om mål, budget och verksamhetsplan för ${year}.`;
  const payers = facts.members.filter((member) => member.amount !== null && member.amount > 0n);
  return {
    subject: `Beslut om budget och medlemsavgifter för ${year} – ${association}`,
    body: [
      "Till medlemmarna",
      `${decided} Medlemsavgifterna är tillsammans ${kronor(total)}${changeWords(facts.changeInTenths, year)}.`,
      payers.map((member) => `${member.name}: ${kronor(member.amount ?? 0n)}`).join("\n"),
      "Beslutet och planen är bifogade. Varje fil har ett kontrollvärde nedan, så att ni kan se att ni har rätt version.",
      association,
    ].join("\n\n"),
  };
}

/** ", 5,5 procent lägre än 2018": from the two years' decided amounts, so that last year's sentence is never kept. */
export function changeWords(tenths: bigint | null, year: number): string {
  if (tenths === null) return "";
  if (tenths === 0n) return `, oförändrat från ${year - 1}`;
  const size = formatDecimal(Math.abs(Number(tenths)) / 10, 1);
  return `, ${size} procent ${tenths < 0n ? "lägre" : "högre"} än ${year - 1}`;
}

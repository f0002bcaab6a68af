import { balanceRequirementLayout } from "./balance-requirement.ts";
import { statementLines } from "./statement-line.ts";

export interface EntryKey {
  readonly key: string;
  readonly label: string;
  readonly holds: "amount" | "text";
  /** Amounts that stand in for a ledger; they are used only for a year without one. */
  readonly standsIn: boolean;
}

const printed = statementLines.filter((line) => line.key !== "resultTransfer");
const balance = printed.filter((line) => line.statement === "balance");

/** Everything that can be entered for a year. */
export const entryKeys: readonly EntryKey[] = [
  text("text.principles", "Not 1, redovisningsprinciper"),
  ...printed.map(({ key, label }) => text(`text.${key}`, `Text till noten om ${label.toLowerCase()}`)),
  amount("closing.pledges", "Panter och därmed jämförliga säkerheter"),
  amount("closing.contingentLiabilities", "Ansvarsförbindelser"),
  ...balanceRequirementLayout
    .filter(({ key, kind }) => kind === "line" && key !== "result")
    .map(({ key, label }) => amount(`balanceRequirement.${key}`, `Balanskravsutredning: ${label}`)),
  ...printed
    .filter((line) => line.statement === "income")
    .map(({ key, label }) => amount(`income.${key}`, `Året utan bokföring: ${label}`, true)),
  ...balance.map(({ key, label }) =>
    amount(`opening.${key}`, `Året utan bokföring: ${label}, ingående balans`, true),
  ),
  ...balance.map(({ key, label }) =>
    amount(`closing.${key}`, `Året utan bokföring: ${label}, utgående balans`, true),
  ),
];

export function entryKey(key: string): EntryKey | undefined {
  return entryKeys.find((one) => one.key === key);
}

function text(key: string, label: string): EntryKey {
  return { key, label, holds: "text", standsIn: false };
}

function amount(key: string, label: string, standsIn = false): EntryKey {
  return { key, label, holds: "amount", standsIn };
}

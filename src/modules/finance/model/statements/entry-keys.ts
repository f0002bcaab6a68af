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

/** Also `note.<line>.<row>`, which is a row of a line's note in a year without a ledger. */
export function entryKey(key: string): EntryKey | undefined {
  const [, line, row = ""] = /^note\.([A-Za-z]+)\.(.+)$/.exec(key) ?? [];
  const noted = printed.find((one) => one.key === line);
  if (noted !== undefined) return amount(key, `Året utan bokföring: ${noted.label}, notrad ${row}`, true);
  return entryKeys.find((one) => one.key === key);
}

/** The key of a row in the note of a line that can be entered; the key itself where no row is given. */
export function withNoteRow(key: string, row: string): string {
  const line = /^(?:income|closing)\.([A-Za-z]+)$/.exec(key)?.[1];
  return line === undefined || row === "" ? key : `note.${line}.${row}`;
}

function text(key: string, label: string): EntryKey {
  return { key, label, holds: "text", standsIn: false };
}

function amount(key: string, label: string, standsIn = false): EntryKey {
  return { key, label, holds: "amount", standsIn };
}

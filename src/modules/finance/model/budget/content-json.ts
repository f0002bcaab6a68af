import type { BudgetContent, BudgetLine } from "./budget.ts";

/** For jsonb, which has no bigint: amounts are öre as text. */
export function contentToJson(content: BudgetContent): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

type KeptLine = Omit<BudgetLine, "amount" | "secondYear" | "thirdYear"> & {
  readonly amount: string;
  readonly secondYear: string | null;
  readonly thirdYear: string | null;
};

/** What contentToJson wrote, as the driver gives it back. */
export function contentFromJson(kept: unknown): BudgetContent {
  const { lines, ...texts } = kept as Omit<BudgetContent, "lines"> & { readonly lines: readonly KeptLine[] };
  return {
    ...texts,
    lines: lines.map((line) => ({
      ...line,
      amount: BigInt(line.amount),
      secondYear: line.secondYear === null ? null : BigInt(line.secondYear),
      thirdYear: line.thirdYear === null ? null : BigInt(line.thirdYear),
    })),
  };
}

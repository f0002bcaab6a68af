import type { OutcomeAmounts, OutcomeLine } from "../../../model/outcome/outcome-line.ts";
import type { OutcomeTable } from "../../../model/outcome/outcome-table.ts";

/** A printed row: a line, a sum, or what belongs to no row. */
export type PrintedRow =
  | {
      readonly kind: "line";
      readonly label: string;
      readonly amounts: OutcomeAmounts;
      readonly line: OutcomeLine;
    }
  | { readonly kind: "sum"; readonly label: string; readonly amounts: OutcomeAmounts }
  | { readonly kind: "unmapped"; readonly label: string; readonly amounts: OutcomeAmounts };

export const unmappedLabel = "Bokfört utan koppling till någon rad (nettokostnad)";

/** Lines with their sums in the order of the annual report: efforts, board and office, total, income, result. */
export function printedRows(table: OutcomeTable): readonly PrintedRow[] {
  const { sums } = table;
  const linesOf = (...groups: readonly OutcomeLine["group"][]): PrintedRow[] =>
    table.lines
      .filter((line) => groups.includes(line.group))
      .map((line) => ({ kind: "line", label: line.row.label, amounts: line, line }));
  const withSum = (rows: readonly PrintedRow[], label: string, amounts: OutcomeAmounts): PrintedRow[] =>
    rows.length === 0 ? [] : [...rows, { kind: "sum", label, amounts }];
  return [
    ...withSum(linesOf("interventions"), "Summa insatser", sums.interventions),
    ...withSum(linesOf("boardAndOffice"), "Summa styrelse, revision och kansli", sums.boardAndOffice),
    ...withSum(linesOf("otherCosts"), "Summa övriga kostnader", sums.otherCosts),
    { kind: "sum", label: "Summa kostnader", amounts: sums.costs },
    ...withSum(linesOf("income"), "Summa intäkter", sums.income),
    ...unmappedRow(table),
    { kind: "sum", label: "Resultat", amounts: sums.result },
    ...linesOf("ownFunds"),
    ...withSum(linesOf("reserve"), "Summa kostnader och reserv", sums.costsWithReserve),
  ];
}

/** Shown whenever there is something of it in either year, so that the sum is always the ledger's. */
function unmappedRow({ sums, unmapped }: OutcomeTable): PrintedRow[] {
  const previous =
    sums.result.previousOutcome === null
      ? null
      : (sums.income.previousOutcome ?? 0n) -
        (sums.costs.previousOutcome ?? 0n) -
        sums.result.previousOutcome;
  if (unmapped === 0n && (previous ?? 0n) === 0n) return [];
  const amounts: OutcomeAmounts = {
    ...{ budget: 0n, additions: 0n, periodBudget: 0n, forecast: null },
    ...{ outcome: unmapped, deviation: unmapped, previousOutcome: previous },
  };
  return [{ kind: "unmapped", label: unmappedLabel, amounts }];
}

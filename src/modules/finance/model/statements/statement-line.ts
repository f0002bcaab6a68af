export type Statement = "income" | "balance";

/**
 * Where an account may be mapped to. `sign` turns the ledger's sign (debit positive) into the printed one: income, equity
 * and debts are credit and print positive; costs are debit and print negative in the income statement.
 */
export interface StatementLine {
  readonly key: string;
  readonly label: string;
  readonly statement: Statement;
  readonly sign: 1 | -1;
}

/** In printed order (LKBR chapters 5 and 6, without the rows for taxes that an association never has). */
export const statementLines = [
  line("memberContributions", "Verksamhetens medlemsavgifter", "income", -1),
  line("esfAndOtherGrants", "EU-medel och andra bidrag", "income", -1),
  line("otherIncome", "Övriga intäkter", "income", -1),
  line("costs", "Verksamhetens kostnader", "income", -1),
  line("depreciation", "Avskrivningar", "income", -1),
  line("financialIncome", "Finansiella intäkter", "income", -1),
  line("financialCosts", "Finansiella kostnader", "income", -1),
  line("extraordinary", "Extraordinära poster", "income", -1),
  // Where the year's result is booked over to equity (8999): no line of its own in print.
  line("resultTransfer", "Årets resultat, överfört till eget kapital", "income", -1),
  line("fixedAssets", "Anläggningstillgångar", "balance", 1),
  line("receivables", "Fordringar", "balance", 1),
  line("shortTermInvestments", "Kortfristiga placeringar", "balance", 1),
  line("cash", "Kassa och banktillgodohavande", "balance", 1),
  line("equity", "Eget kapital", "balance", -1),
  line("provisions", "Avsättningar", "balance", -1),
  line("longTermLiabilities", "Långfristiga skulder", "balance", -1),
  line("currentLiabilities", "Kortfristiga skulder", "balance", -1),
] as const satisfies readonly StatementLine[];

export type StatementLineKey = (typeof statementLines)[number]["key"];

export function isStatementLineKey(key: string): key is StatementLineKey {
  return statementLines.some((one) => one.key === key);
}

function line<K extends string>(key: K, label: string, statement: Statement, sign: 1 | -1) {
  return { key, label, statement, sign } as const;
}

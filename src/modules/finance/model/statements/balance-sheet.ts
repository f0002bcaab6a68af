import { own, sum } from "./row-layout.ts";

/** LKBR chapter 6. Pledges and contingent liabilities stand below the line and are no part of any sum. */
export const balanceLayout = [
  own("fixedAssets", "Anläggningstillgångar", true),
  own("receivables", "Fordringar"),
  own("shortTermInvestments", "Kortfristiga placeringar", true),
  own("cash", "Kassa och banktillgodohavande"),
  sum("currentAssets", "Summa omsättningstillgångar", ["receivables", "shortTermInvestments", "cash"]),
  sum("totalAssets", "Summa tillgångar", ["fixedAssets", "currentAssets"]),
  own("equity", "Eget kapital"),
  own("provisions", "Avsättningar", true),
  own("longTermLiabilities", "Långfristiga skulder"),
  own("currentLiabilities", "Kortfristiga skulder"),
  sum("totalEquityAndLiabilities", "Summa eget kapital, avsättningar och skulder", [
    "equity",
    "provisions",
    "longTermLiabilities",
    "currentLiabilities",
  ]),
  own("pledges", "Panter och därmed jämförliga säkerheter"),
  own("contingentLiabilities", "Ansvarsförbindelser"),
];

import { own, result, sum } from "./row-layout.ts";

/** Verksamhetens resultaträkning in municipal order (LKBR chapter 5); an association has no rows for taxes. */
export const incomeLayout = [
  own("memberContributions", "Verksamhetens medlemsavgifter"),
  own("esfAndOtherGrants", "EU-medel och andra bidrag"),
  own("otherIncome", "Övriga intäkter"),
  own("costs", "Verksamhetens kostnader"),
  own("depreciation", "Avskrivningar"),
  sum("netCost", "Verksamhetens nettokostnad", [
    "memberContributions",
    "esfAndOtherGrants",
    "otherIncome",
    "costs",
    "depreciation",
  ]),
  own("financialIncome", "Finansiella intäkter"),
  own("financialCosts", "Finansiella kostnader"),
  result("resultBeforeExtraordinary", "Resultat före extraordinära poster", [
    "netCost",
    "financialIncome",
    "financialCosts",
  ]),
  own("extraordinary", "Extraordinära poster"),
  result("result", "Årets resultat", ["resultBeforeExtraordinary", "extraordinary"]),
];

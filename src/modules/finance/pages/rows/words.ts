import type { RowOrientation } from "../../model/finance-row.ts";
import type { RowPart } from "../../model/rows/row-parts.ts";

export const partWords = {
  intervention: "Insats",
  pot: "Pott för insatser",
  board: "Styrelse",
  audit: "Revision",
  office: "Kansli",
  otherCost: "Övrig kostnad",
  reserve: "Förbundsreserv, utanför summan",
  contributions: "Medlemsavgifter",
  grants: "Bidrag",
  financial: "Finansiella poster",
  otherIncome: "Övrig intäkt",
  ownFunds: "Egna medel",
} as const satisfies Record<RowPart, string>;

export const orientationWords = {
  individual: "Individinriktad",
  structural: "Strukturinriktad",
  administration: "Administration",
} as const satisfies Record<RowOrientation, string>;

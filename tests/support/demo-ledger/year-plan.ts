/** Kronor as text with öre, so that the printed whole kronor of the annual report come out by rounding. */
export type Kronor = string;

export interface Cost {
  readonly account: string;
  readonly object: string;
  readonly total: Kronor;
  readonly invoices: number;
  readonly supplier: string;
  /** Members' invoices are without VAT here. */
  readonly vat: boolean;
}

/** What a year's books must come to. Balances have the printed sign: assets and debts both positive. */
export interface YearPlan {
  readonly year: number;
  readonly opening: Readonly<Record<string, Kronor>>;
  readonly closing: Readonly<Record<string, Kronor>>;
  readonly contributions: Readonly<Record<string, Kronor>>;
  readonly grants: Readonly<Record<string, Kronor>>;
  readonly costs: readonly Cost[];
  /** Of the costs, what the office's and board's people cost: paid as salaries, not invoiced. */
  readonly salaries: readonly { readonly account: string; readonly object: string; readonly total: Kronor }[];
  readonly employerFees: { readonly object: string; readonly total: Kronor };
  readonly payrollTax: { readonly object: string; readonly total: Kronor };
  readonly bankFees: Kronor;
}

export const accounts: Readonly<Record<string, string>> = {
  "1510": "Kundfordringar",
  "1610": "Andra kortfristiga fordringar",
  "1650": "Momsfordran",
  "1660": "Utgiftsförskott",
  "1790": "Upplupna intäkter",
  "1930": "Bank",
  "2010": "Eget kapital",
  "2510": "Leverantörsskulder",
  "2731": "Upplupna arbetsgivaravgifter",
  "2732": "Skuld löneskatt",
  "2990": "Upplupna kostnader",
  "3511": "Driftbidrag från staten",
  "3512": "Driftbidrag från Haninge kommun",
  "3513": "Driftbidrag från Nynäshamns kommun",
  "3514": "Driftbidrag från Tyresö kommun",
  "3515": "Driftbidrag från Stockholms läns landsting",
  "3521": "Medel från Europeiska socialfonden",
  "3522": "Medel till SE-Vägen",
  "3523": "Medel från Försäkringskassan",
  "4610": "Insatser, köp av medlemmar",
  "4620": "Insatser, köp av andra",
  "5011": "Löner kansli",
  "5110": "Arvoden styrelse",
  "5611": "Arbetsgivaravgifter",
  "5620": "Pension och löneskatt",
  "6010": "Lokalhyra",
  "6310": "Revision",
  "6320": "Konsulttjänster",
  "6450": "Kontorsmaterial",
  "6500": "Tele och data",
  "6700": "Resor",
  "7100": "Möten och information",
  "8520": "Bankkostnader",
};

export const objects: Readonly<Record<string, string>> = {
  "101": "Resursrådet",
  "102": "SE-vägen (innan MIA)",
  "104": "Esters entreprenörsprogram",
  "105": "Ung i Nynäs",
  "106": "Ung i Tyresö",
  "107": "Ungdomsteamet i Haninge",
  "108": "Etableringscentrum",
  "109": "Seminarier",
  "110": "Frukostmöten",
  "111": "Informationsinsatser",
  "112": "NNS",
  "113": "MIA projektgemensamt",
  "114": "MIA Östra Södertörn",
  "115": "MIA Östra Södertörn, egenfinansiering",
  "117": "Pilotprojekt Case Manager",
  "118": "Pilotprojekt Klara skolan",
  "190": "Insatser, inte uppdelade",
  "900": "Styrelse",
  "910": "Kansli",
  "990": "Styrelse och kansli, inte uppdelade",
};

import type { NewAccountMapping } from "../../modules/finance/index.ts";

const line = (range: string, statementLine: string, noteLine = ""): NewAccountMapping => {
  const [accountFrom = "", accountTo = accountFrom] = range.split("-");
  return { accountFrom, accountTo, statementLine, noteLine };
};

/** Accounts of the demo's ledger on the lines of the annual report 2017 and the rows of its notes 2–5 and 7. */
export const demoAccountMappings: readonly NewAccountMapping[] = [
  line("3511", "memberContributions", "Driftbidrag från staten"),
  line("3512", "memberContributions", "Driftbidrag från Haninge kommun"),
  line("3513", "memberContributions", "Driftbidrag från Nynäshamns kommun"),
  line("3514", "memberContributions", "Driftbidrag från Tyresö kommun"),
  line("3515", "memberContributions", "Driftbidrag från Stockholms läns landsting"),
  line("3521", "esfAndOtherGrants", "MIA (ESF-projekt)"),
  line("3522", "esfAndOtherGrants", "SE-Vägen"),
  line("3523", "esfAndOtherGrants", "FK-medel (Case Manager)"),
  line("46", "costs", "Insatser"),
  line("5", "costs", "Personalkostnader, styrelse och kansli"),
  line("60", "costs", "Lokalkostnader"),
  line("63", "costs", "Konsultkostnader"),
  line("64-72", "costs", "Övriga kostnader"),
  line("85", "financialCosts"),
  line("1510", "receivables", "Kundfordringar"),
  line("1610", "receivables", "Andra kortfristiga fordringar"),
  line("1650", "receivables", "Moms"),
  line("1660", "receivables", "Utgiftsförskott"),
  line("1790", "receivables", "Upplupna intäkter"),
  line("19", "cash"),
  line("20", "equity"),
  line("2510", "currentLiabilities", "Leverantörsskulder"),
  line("2731", "currentLiabilities", "Upplupna arbetsgivaravgifter"),
  line("2732", "currentLiabilities", "Skuld löneskatt"),
  line("2990", "currentLiabilities", "Upplupna kostnader och förutbetalda intäkter"),
];

/** The first year's costs are published by kind alone, so they stand on rows that say so. */
export const undividedRows = {
  interventions: "Insatser 2016, inte uppdelade",
  office: "Styrelse och kansli 2016, inte uppdelade",
} as const;

/** Object of dimension 6 to the label of a row. */
export const demoObjectRows: Readonly<Record<string, string>> = {
  "101": "Resursråden",
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
  "113": "MIA – projektgemensamt",
  "114": "MIA Östra Södertörn",
  "115": "MIA Östra Södertörn, egenfinansiering",
  "117": "Pilotprojekt Case Manager",
  "118": "Pilotprojekt Klara skolan",
  "190": undividedRows.interventions,
  "900": "Styrelse och revision",
  "910": "Kansli och administration",
  "990": undividedRows.office,
};

/** Range of accounts to the label of a row. */
export const demoAccountRows: Readonly<Record<string, string>> = {
  "351": "Medlemsavgifter",
  "352": "EU-medel och andra bidrag",
  "85": "Finansiella intäkter och kostnader",
};

import type { GrantStatus } from "../../modules/finance/index.ts";

/** A grant as a document states it, in kronor. */
export interface DemoGrant {
  readonly year: number;
  readonly funder: string;
  readonly status: GrantStatus;
  readonly amount: number;
  readonly inProject: boolean;
  /** A row's name, for a part of the grant. */
  readonly row?: string;
  readonly paper: "plan" | "report";
  readonly note?: string;
}

const esf = "Europeiska socialfonden";
const inPlan = "Planen säger inte om beloppet är beviljat eller mottaget.";
const thousands = "Uppgiften är i hela tusental kronor.";

/** Plan 2019, section 6, and annual report 2017, note 3 and section 7: each figure with its own meaning. */
export const demoGrants: readonly DemoGrant[] = [
  {
    year: 2014,
    funder: esf,
    status: "granted",
    amount: 10_300_000,
    inProject: false,
    paper: "plan",
    note: inPlan,
  },
  { year: 2015, funder: "Arvsfonden", status: "granted", amount: 3_000_000, inProject: false, paper: "plan" },
  { year: 2016, funder: "Arvsfonden", status: "granted", amount: 2_191_000, inProject: false, paper: "plan" },
  {
    ...{ year: 2016, funder: "SE-Vägen", status: "earned", amount: 2_623_623, inProject: false },
    ...{ paper: "report", note: "Noten nämner projektet men inte finansiären." },
  },
  {
    ...{ year: 2016, funder: "Försäkringskassan", status: "earned", amount: 189_036, inProject: false },
    ...{ paper: "report", note: "FK-medel, Case Manager." },
  },
  {
    year: 2017,
    funder: esf,
    status: "granted",
    amount: 6_072_650,
    inProject: true,
    paper: "plan",
    note: inPlan,
  },
  {
    year: 2017,
    funder: esf,
    status: "earned",
    amount: 8_063_855,
    inProject: true,
    paper: "report",
    note: "Not 3.",
  },
  ...(
    [
      ["MIA – projektgemensamt", 4_180_000],
      ["MIA Östra Södertörn", 3_490_000],
      ["MIA Östra Södertörn, egenfinansiering", 394_000],
    ] as const
  ).map(
    ([row, amount]): DemoGrant => ({
      ...{ year: 2017, funder: esf, status: "earned", amount, row, inProject: true },
      ...{ paper: "report", note: thousands },
    }),
  ),
  {
    year: 2018,
    funder: esf,
    status: "granted",
    amount: 7_368_000,
    inProject: true,
    paper: "plan",
    note: inPlan,
  },
  {
    year: 2019,
    funder: esf,
    status: "granted",
    amount: 7_576_000,
    inProject: true,
    paper: "plan",
    note: inPlan,
  },
];

export const demoPapers = {
  plan: { enteredOn: "2018-11-21", reference: "Mål, budget och verksamhetsplan 2019, avsnitt 6" },
  report: { enteredOn: "2018-03-21", reference: "Årsredovisning 2017, not 3 och avsnitt 7" },
} as const;

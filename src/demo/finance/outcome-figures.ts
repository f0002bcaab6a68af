import type { PostContent, PurchaseContent, VatPeriodContent } from "../../modules/finance/index.ts";

/** Invented, to show how posts, purchases and VAT are followed; amounts in kronor. */
const kronor = (amount: number) => BigInt(Math.round(amount * 100));

type DemoPost = Omit<PostContent, "rowId" | "employerMemberId"> & {
  readonly row: string;
  /** A member's name; absent where the association employs. */
  readonly member?: string;
};

function post(
  row: string,
  role: string,
  scopePercent: number,
  monthly: number,
  more: Partial<DemoPost>,
): DemoPost {
  return {
    ...{ row, role, scopePercent, fullTimeMonthlyCost: kronor(monthly), employer: "", vacant: false },
    ...{ funder: "association", fromOn: "2017-01-01", toOn: null, note: "" },
    ...more,
  };
}

const team = "Ungdomsteamet i Haninge";
const office = "Kansli och administration";

/** 80 + 100 + 100 + 50 percent in the team. */
export const demoPosts: readonly DemoPost[] = [
  post(team, "Verksamhetsledare", 80, 55_000, { member: "Haninge kommun" }),
  post(team, "Handläggare", 100, 48_000, { member: "Haninge kommun" }),
  post(team, "Arbetsförmedlare", 100, 47_000, { member: "Arbetsförmedlingen", funder: "member" }),
  post(team, "Studie- och yrkesvägledare", 50, 46_000, {
    ...{ member: "Haninge kommun", vacant: true, note: "Rekrytering pågår." },
  }),
  post(office, "Förbundschef", 100, 78_000, { employer: "Samordningsförbundet" }),
  post(office, "Ekonom", 60, 56_000, { employer: "Samordningsförbundet" }),
];

export const demoKinds = [
  {
    ...{ name: "Tolktjänster", threshold: kronor(534_890), validFromYear: 2016 },
    source: "LOU, gränsen för direktupphandling 2016–2017 (kontrollera mot Upphandlingsmyndigheten)",
  },
  {
    ...{ name: "Tolktjänster", threshold: kronor(586_907), validFromYear: 2018 },
    source: "LOU, gränsen för direktupphandling 2018–2019 (kontrollera mot Upphandlingsmyndigheten)",
  },
  {
    ...{ name: "Webb och tryck", threshold: kronor(534_890), validFromYear: 2016 },
    source: "LOU, gränsen för direktupphandling 2016–2017 (kontrollera mot Upphandlingsmyndigheten)",
  },
] as const;

type DemoPurchase = Omit<PurchaseContent, "kindId" | "rowId"> & {
  readonly kind: string;
  readonly row: string;
};

const bought = { agreement: "", note: "", status: "bought" } as const;

export const demoPurchases: readonly DemoPurchase[] = [
  {
    ...{ ...bought, kind: "Tolktjänster", row: "MIA Östra Södertörn", supplier: "Tolkförmedlingen Exempel" },
    ...{ boughtOn: "2017-06-30", amount: kronor(86_400) },
  },
  {
    ...{ ...bought, kind: "Tolktjänster", row: "MIA Östra Södertörn", supplier: "Språkhjälpen Exempel" },
    ...{ boughtOn: "2017-11-30", amount: kronor(113_600) },
  },
  {
    ...{ ...bought, kind: "Tolktjänster", row: "MIA Östra Södertörn", supplier: "Tolkförmedlingen Exempel" },
    ...{ boughtOn: "2018-12-31", amount: kronor(600_000), status: "planned" },
  },
  {
    ...{ ...bought, kind: "Webb och tryck", row: "Informationsinsatser", supplier: "Webbyrån Exempel" },
    ...{ boughtOn: "2017-09-29", amount: kronor(128_000) },
  },
];

function quarter(year: number, firstMonth: number, vat: number, applied: Partial<VatPeriodContent>) {
  return {
    ...{ year, firstMonth, months: 3, inputVat: kronor(vat), standardAmount: 0n },
    ...{ appliedOn: null, paidOn: null, paidAmount: null, note: "" },
    ...applied,
  } as const satisfies VatPeriodContent;
}

/** What is not paid at the end of 2016 and 2017 is what note 5 of the annual report has as VAT: 489 524 and 1 072 311 kr, as booked to the öre. */
export const demoVatPeriods: readonly VatPeriodContent[] = [
  quarter(2016, 10, 489_524, { appliedOn: "2017-02-10", paidOn: "2017-03-13", paidAmount: kronor(489_524) }),
  quarter(2017, 1, 212_400, { appliedOn: "2017-05-08", paidOn: "2017-06-12", paidAmount: kronor(212_400) }),
  quarter(2017, 4, 328_900, { appliedOn: "2017-10-02" }),
  quarter(2017, 7, 301_211, { appliedOn: "2017-12-04" }),
  quarter(2017, 10, 442_199.8, {}),
];

import type { RowArea, RowKind, RowOrientation } from "../../modules/finance/index.ts";

export interface DemoRow {
  readonly label: string;
  readonly kind: RowKind;
  readonly area: RowArea;
  readonly orientation: RowOrientation | null;
  /** A name in the demo's interventions. */
  readonly intervention?: string;
  readonly endsYear?: number;
}

const individual = (label: string, more: Partial<DemoRow> = {}): DemoRow => ({
  ...{ label, kind: "cost", area: "intervention", orientation: "individual" },
  ...more,
});
const structural = (label: string, more: Partial<DemoRow> = {}): DemoRow =>
  individual(label, { orientation: "structural", ...more });

/** Rows of the annual report 2017 and the budget 2019, one for each thing whatever it was called in which document. */
export const demoRows: readonly DemoRow[] = [
  individual("Ungdomsteamet i Haninge", { intervention: "Ungdomsteamet i Haninge" }),
  individual("Ung i Tyresö", { intervention: "Ung i Tyresö" }),
  individual("Ung i Nynäs", { intervention: "Ung i Nynäs" }),
  individual("Resursråden", { intervention: "Resursråden" }),
  individual("SE-vägen (innan MIA)", { endsYear: 2017 }),
  individual("Socialt företagande", { endsYear: 2017 }),
  individual("Esters entreprenörsprogram", { endsYear: 2017 }),
  individual("Etableringscentrum"),
  individual("Samrehab"),
  structural("DUA – unga och nyanlända till arbete"),
  structural("Processtöd vuxenteam"),
  individual("Fastighetsring"),
  structural("MIA – projektgemensamt", { endsYear: 2018 }),
  individual("MIA Östra Södertörn", { intervention: "MIA Östra Södertörn" }),
  individual("MIA Östra Södertörn, egenfinansiering", { endsYear: 2018 }),
  structural("Nytt ESF-projekt"),
  individual("Pilotprojekt Case Manager", { intervention: "Case Manager", endsYear: 2017 }),
  individual("Pilotprojekt Klara skolan", { endsYear: 2017 }),
  structural("Insatskatalogen"),
  structural("Tjänstedesign"),
  structural("NNS"),
  structural("Seminarier", { endsYear: 2017 }),
  structural("Frukostmöten"),
  structural("Informationsinsatser"),
  individual("Insatser 2016, inte uppdelade", { orientation: null, endsYear: 2016 }),
  { label: "Pott nya insatser", kind: "cost", area: "pot", orientation: null },
  { label: "Överskjutande medel – nya insatser", kind: "cost", area: "pot", orientation: null },
  { label: "Styrelse och revision", kind: "cost", area: "board", orientation: "administration" },
  { label: "Kansli och administration", kind: "cost", area: "office", orientation: "administration" },
  {
    ...{ label: "Styrelse och kansli 2016, inte uppdelade", kind: "cost", area: "office" },
    ...{ orientation: "administration", endsYear: 2016 },
  },
  { label: "Medlemsavgifter", kind: "income", area: "contributions", orientation: null },
  { label: "EU-medel och andra bidrag", kind: "income", area: "grants", orientation: null },
  { label: "Överskott från tidigare år", kind: "income", area: "ownFunds", orientation: null },
  { label: "Finansiella intäkter och kostnader", kind: "income", area: "financial", orientation: null },
  { label: "Förbundsreserv", kind: "reserve", area: "reserve", orientation: null },
];

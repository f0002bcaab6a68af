/** One year's budget as published, in kronor, with the row's name in the demo. */
export interface DemoBudget {
  readonly year: number;
  /** The board's days; those of 2017 and 2018, and every consultation, are made up since the documents do not say. */
  readonly consultedOn: string;
  readonly adoptedOn: string;
  readonly reference: string;
  readonly deficitMotive: string;
  readonly amounts: Readonly<Record<string, number>>;
}

const surplus = "Överskott från tidigare år används, så att förbundets sparade medel minskar.";

/** Annual report 2017, section 6; plan 2019, sections 6 and 7. Own funds are what is left to finance. */
export const demoBudgets: readonly DemoBudget[] = [
  {
    year: 2017,
    ...{ consultedOn: "2016-10-19", adoptedOn: "2016-11-23", reference: "Styrelsen, påhittad dag" },
    deficitMotive: surplus,
    amounts: {
      Resursråden: 2_470_000,
      "SE-vägen (innan MIA)": 724_000,
      "Socialt företagande": 400_000,
      "Ung i Nynäs": 1_792_000,
      "Ung i Tyresö": 1_804_000,
      "Ungdomsteamet i Haninge": 2_329_000,
      Etableringscentrum: 800_000,
      Frukostmöten: 60_000,
      Informationsinsatser: 40_000,
      NNS: 65_000,
      "MIA – projektgemensamt": 85_000,
      "MIA Östra Södertörn": 2_991_000,
      "MIA Östra Södertörn, egenfinansiering": 268_000,
      "Överskjutande medel – nya insatser": 2_100_868,
      "Pilotprojekt Case Manager": 250_000,
      "Styrelse och revision": 240_000,
      "Kansli och administration": 3_250_000,
      Medlemsavgifter: 18_064_868,
    },
  },
  {
    year: 2018,
    ...{ consultedOn: "2017-10-18", adoptedOn: "2017-11-22", reference: "Styrelsen, påhittad dag" },
    deficitMotive: surplus,
    amounts: {
      "Ungdomsteamet i Haninge": 2_164_850,
      "Ung i Tyresö": 1_726_850,
      "Ung i Nynäs": 1_204_200,
      Resursråden: 1_620_000,
      Samrehab: 1_900_000,
      "DUA – unga och nyanlända till arbete": 158_000,
      "MIA Östra Södertörn": 4_445_000,
      Etableringscentrum: 825_660,
      NNS: 65_000,
      Frukostmöten: 80_000,
      Informationsinsatser: 60_000,
      "Pott nya insatser": 1_130_815,
      "Styrelse och revision": 205_000,
      "Kansli och administration": 3_490_000,
      Medlemsavgifter: 17_378_000,
      Förbundsreserv: 2_837_800,
    },
  },
  {
    year: 2019,
    ...{ consultedOn: "2018-10-17", adoptedOn: "2018-11-21", reference: "Styrelsen § 58" },
    deficitMotive: "Det prognostiserade överskottet för 2018, 2 525 000 kronor, används.",
    amounts: {
      "Ungdomsteamet i Haninge": 1_638_000,
      "Ung i Tyresö": 1_620_000,
      "Ung i Nynäs": 1_446_000,
      Resursråden: 1_210_000,
      Samrehab: 2_253_000,
      "DUA – unga och nyanlända till arbete": 210_000,
      "Processtöd vuxenteam": 600_000,
      Fastighetsring: 150_000,
      "MIA Östra Södertörn": 3_950_000,
      "Nytt ESF-projekt": 120_000,
      Insatskatalogen: 36_000,
      Tjänstedesign: 50_000,
      NNS: 65_000,
      Frukostmöten: 100_000,
      Informationsinsatser: 60_000,
      "Pott nya insatser": 1_554_000,
      "Styrelse och revision": 190_000,
      "Kansli och administration": 3_689_000,
      Medlemsavgifter: 16_416_000,
      Förbundsreserv: 2_741_000,
    },
  },
];

/** Decisions in 2017 that the annual report names without their amounts (section 7). */
export const demoDecisions = [
  { row: "Esters entreprenörsprogram", decidedOn: "2017-05-15" },
  { row: "Etableringscentrum", decidedOn: "2017-05-15" },
  { row: "Informationsinsatser", decidedOn: "2017-09-14" },
  { row: "Etableringscentrum", decidedOn: "2017-11-22" },
  { row: "Pilotprojekt Klara skolan", decidedOn: "2017-11-22" },
] as const;

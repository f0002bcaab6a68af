import type { ExplanationContent } from "../../modules/finance/index.ts";

type Said = Pick<ExplanationContent, "cause"> & Partial<Pick<ExplanationContent, "decision" | "parts">>;

const kronor = (amount: number) => BigInt(amount) * 100n;

/**
 * What the annual report of 2017 gives as reasons (its section 7), said shortly; by row. Four rows had none: breakfast
 * meetings, NNS, surplus means for new efforts and the pilot with a case manager.
 */
export const demoExplanations: Readonly<Record<string, Said>> = {
  Resursråden: { cause: "Personal och aktiviteter för deltagarna fördes över till MIA från den 1 april." },
  "SE-vägen (innan MIA)": {
    cause: "Handledningen på sociala företag utökades i väntan på att arbetsträningen inom MIA upphandlades.",
  },
  "Socialt företagande": { cause: "Det som var planerat gjordes inom SE-vägen och MIA." },
  "Esters entreprenörsprogram": {
    cause: "Ett idéburet offentligt partnerskap ingicks med Stiftelsen Ester under året.",
    decision: "styrelsen 2017-05-15",
  },
  "Ung i Nynäs": { cause: "En tjänst var vakant." },
  "Ung i Tyresö": { cause: "Huvudmannen fakturerade inte hela verksamhetsledarens lön." },
  "Ungdomsteamet i Haninge": {
    cause: "En tjänst var vakant, och hyran sattes ned medan lokalen renoverades.",
  },
  Etableringscentrum: {
    cause: "Styrelsen beviljade medel för att förbereda och starta verksamheten.",
    decision: "styrelsen 2017-05-15 och 2017-11-22",
  },
  Seminarier: { cause: "Seminarier ordnades som ett komplement till frukostmötena." },
  Informationsinsatser: {
    cause: "En ny webbplats och en jubileumsskrift togs fram enligt kommunikationsstrategin.",
    decision: "styrelsen 2017-09-14",
  },
  "MIA – projektgemensamt": { cause: "Insatsen redovisas brutto. Stödet från ESF står bland intäkterna." },
  "MIA Östra Södertörn": {
    cause: "Insatsen redovisas brutto. Den var svår att bemanna och kom i gång senare än planerat.",
  },
  "MIA Östra Södertörn, egenfinansiering": {
    cause: "Insatsen redovisas brutto. Den var svår att bemanna och kom i gång senare än planerat.",
  },
  "Pilotprojekt Klara skolan": { cause: "En ny insats under året.", decision: "styrelsen 2017-11-22" },
  "Styrelse och revision": {
    cause: "Arvoden, revision och övriga kostnader blev lägre än beräknat.",
    parts: [
      { label: "Arvoden", amount: kronor(-28_000) },
      { label: "Revision", amount: kronor(-15_000) },
      { label: "Övriga kostnader", amount: kronor(-11_000) },
    ],
  },
  "Kansli och administration": {
    cause: "Hyran sattes ned under renoveringen och personalen kostade mindre än beräknat.",
  },
};

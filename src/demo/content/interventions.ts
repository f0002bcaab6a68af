import type { NewIntervention } from "../../modules/interventions/index.ts";

export type DemoIntervention = Omit<NewIntervention, "parentId" | "hostMemberId"> & {
  readonly host: string;
  readonly parent?: string;
};

const youngAdults =
  "Unga vuxna, 16–24 år, som varken arbetar eller studerar och som behöver stöd från fler än en myndighet. Många har oavslutade studier, psykisk ohälsa eller neuropsykiatriska funktionsvariationer.";
const youth = { targetGroup: youngAdults, ageFrom: 16, ageTo: 24, followUpFrom: "exit" } as const;
const adults = { ageFrom: 16, ageTo: 64 } as const;

/** From the annual report of 2017. Which member is host of Resursråden and MIA is not said there: an assumption. */
export const interventions: readonly DemoIntervention[] = [
  {
    name: "Ungdomsteamet i Haninge",
    host: "Haninge kommun",
    ...youth,
    description:
      "Samlokaliserat ungdomsteam, förbundets första insats, som följer deltagaren hela kedjan till arbete eller studier. Frukostgrupp, vägledningskurs, praktik, arbetsträning och stöd från Arbetsförmedlingens specialister.",
    startsOn: "2007-01-01",
  },
  {
    name: "Ung i Nynäs",
    host: "Nynäshamns kommun",
    ...youth,
    description:
      "Samverkansinsats för unga, samlokaliserad i Arbets- och utvecklingscentrum. Uppstartskurs, arbetsträning, jobbklubb och stöd från Arbetsförmedlingens specialister.",
  },
  {
    name: "Ung i Tyresö",
    host: "Tyresö kommun",
    ...youth,
    description:
      "Samverkansinsats för unga, placerad i Tyresö kommunhus. Arbetsträning, psykiatristöd, mobiliseringskurs, praktik och stöd från Arbetsförmedlingens specialister.",
  },
  {
    name: "Resursråden",
    host: "Haninge kommun",
    ...adults,
    followUpFrom: "enrolment",
    targetGroup:
      "Personer som behöver ett samordnat stöd från flera myndigheter för att kunna försörja sig själva och som inte får sina behov tillgodosedda i befintliga verksamheter.",
    description:
      "Myndighetsgemensamma råd som genomlyser ärendet, ger en rekommendation till ordinarie handläggare och är vägen in i MIA. Uppföljning ett år efter inskrivning.",
  },
  {
    name: "MIA Östra Södertörn",
    host: "Haninge kommun",
    parent: "Resursråden",
    ...adults,
    onlyThroughCouncil: true,
    followUpFrom: "exit",
    targetGroup: "Personer som behöver ett samordnat stöd för att komma vidare till arbete eller studier.",
    description:
      "Förbundets delprojekt i det länsgemensamma MIA, delfinansierat av Europeiska socialfonden. Skräddarsydda förrehabiliterande insatskedjor och arbetsträning i sociala företag. 160 platser.",
    startsOn: "2017-04-01",
    endsOn: "2020-05-31",
  },
  {
    name: "Case Manager",
    host: "Haninge kommun",
    counted: false,
    takesReferrals: false,
    description:
      "Pilotprojekt med individuellt stöd av en case manager. Förekommer bara i enkäten och ekonomin.",
  },
];

export const councils: readonly { readonly name: string; readonly municipality: string }[] = [
  { name: "Resursrådet Haninge", municipality: "Haninge" },
  { name: "Resursrådet Nynäshamn", municipality: "Nynäshamn" },
  { name: "En väg in i Tyresö", municipality: "Tyresö" },
];

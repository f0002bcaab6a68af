import type { About } from "../../modules/catalogue/index.ts";

// Purpose and vision after the plans: Östra Södertörn 2019 (1), Södertälje 2018 (2), Södra Roslagen 2016 (1) and VärNa 2019
// (Inriktning). The visions of the two last are not quoted in what we have of their plans: those sentences are our own.
const about: Readonly<Record<string, About>> = {
  "ostra-sodertorn": {
    sv: {
      purpose:
        "Samordningsförbundet Östra Södertörn finns för att du som behöver stöd från flera håll ska få det samlat. Haninge, Nynäshamn, Tyresö, Arbetsförmedlingen, Försäkringskassan och Region Stockholm utvecklar stödet tillsammans, så att fler kan försörja sig själva och skapa en positiv framtid.",
      vision: "Våra gemensamma insatser leder till arbete och välbefinnande.",
      contact: "Förbundets kansli: 08-465 004 90, kansli-ostra-sodertorn@insats.example",
    },
    en: {
      purpose:
        "Östra Södertörn Coordination Association is there so that people who need support from several authorities get it in one place. Haninge, Nynäshamn, Tyresö, the Employment Service, the Social Insurance Agency and Region Stockholm develop the support together, so that more people can support themselves and shape a positive future.",
      vision: "What we do together leads to work and well-being.",
      contact: "The association's office: 08-465 004 90, kansli-ostra-sodertorn@insats.example",
    },
  },
  sodertalje: {
    sv: {
      purpose:
        "Alla behövs. Samordningsförbundet i Södertälje betalar för och stöder samarbete mellan kommunen, Arbetsförmedlingen, Försäkringskassan och Region Stockholm. Vi ser till hela din situation, så att du kan arbeta eller studera och leva ett självständigt liv.",
      vision: "Med individen i centrum utvecklar vi tillsammans välfärden.",
      contact: "Förbundets kansli: 08-465 004 91, kansli-sodertalje@insats.example",
    },
    en: {
      purpose:
        "Everyone is needed. Södertälje Coordination Association pays for and supports co-operation between the municipality, the Employment Service, the Social Insurance Agency and Region Stockholm. We look at your whole situation, so that you can work or study and live an independent life.",
      vision: "With the person at the centre, we develop welfare together.",
      contact: "The association's office: 08-465 004 91, kansli-sodertalje@insats.example",
    },
  },
  "sodra-roslagen": {
    sv: {
      purpose:
        "Samordningsförbundet Södra Roslagen är ett samarbete mellan Täby, Österåker, Arbetsförmedlingen, Försäkringskassan och Region Stockholm. Tillsammans ger vi råd och stöd till dig som behöver hjälp från flera myndigheter för att komma till arbete eller studier.",
      vision: "Du ska få rätt stöd i tid, utan att skickas runt mellan myndigheter.",
      contact: "Förbundets kansli: 08-465 004 92, kansli-sodra-roslagen@insats.example",
    },
    en: {
      purpose:
        "Södra Roslagen Coordination Association is a co-operation between Täby, Österåker, the Employment Service, the Social Insurance Agency and Region Stockholm. Together we give advice and support to people who need help from several authorities to get to work or studies.",
      vision: "You get the right support in time, without being sent from one authority to another.",
      contact: "The association's office: 08-465 004 92, kansli-sodra-roslagen@insats.example",
    },
  },
  varna: {
    sv: {
      purpose:
        "Samordningsförbundet VärNa är ett samarbete mellan Värmdö, Nacka, Arbetsförmedlingen, Försäkringskassan och Region Stockholm. Vi prövar nya sätt att ge stöd, lär av dem som deltar och ser till att det som fungerar blir en del av vardagen hos myndigheterna.",
      vision: "Den som behöver stöd från flera myndigheter möter ett enda lag.",
      contact: "Förbundets kansli: 08-465 004 93, kansli-varna@insats.example",
    },
    en: {
      purpose:
        "VärNa Coordination Association is a co-operation between Värmdö, Nacka, the Employment Service, the Social Insurance Agency and Region Stockholm. We try new ways of giving support, learn from those who take part and see to it that what works becomes everyday practice at the authorities.",
      vision: "Whoever needs support from several authorities meets one single team.",
      contact: "The association's office: 08-465 004 93, kansli-varna@insats.example",
    },
  },
};

/** What the association of the slug says about itself. */
export function aboutOf(association: string): About {
  return about[association] ?? {};
}

/** Invented persons with numbers from Skatteverket's test series that no participant of the sample has. */
export interface DemoReferral {
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly municipality: string;
  /** The member whose official refers. */
  readonly from: string;
  readonly to: { readonly council: string } | { readonly intervention: string };
  readonly question: string;
  readonly wish: string;
  readonly background: string;
  readonly ending: Ending;
}

export type Ending =
  | { readonly step: "draft" | "sent" }
  | { readonly step: "accepted" | "moreWanted"; readonly text: string }
  | { readonly step: "rejected" | "withdrawn"; readonly reason: string; readonly text: string };

const haninge = { council: "Resursrådet Haninge" } as const;

/** Referrals in every state, so that nobody meets an empty product. */
export const referrals: readonly DemoReferral[] = [
  {
    ...{ number: "198603139885", givenName: "Vera", familyName: "Kvistgård", municipality: "Haninge" },
    ...{ from: "Försäkringskassan", to: haninge, ending: { step: "sent" } },
    question: "Vilket stöd kan ge en hållbar väg tillbaka till arbete efter en lång sjukskrivning?",
    wish: "Vill arbeta halvtid, gärna med administration, och behöver lugn start.",
    background: "Sjukskriven sedan drygt två år. Arbetsförmågan bedöms kunna prövas stegvis.",
  },
  {
    ...{ number: "197902069272", givenName: "Osvald", familyName: "Sälgström", municipality: "Haninge" },
    ...{ from: "Arbetsförmedlingen", to: haninge },
    question: "Behövs förrehabiliterande insatser innan arbetsträning?",
    wish: "Vill komma i gång med praktiskt arbete utomhus.",
    background: "Inskriven sedan fyra år och har avbrutit två praktikplatser.",
    ending: {
      step: "moreWanted",
      text: "Har vården bedömt hur mycket Osvald klarar i dag? Skriv vilken kontakt som finns.",
    },
  },
  {
    ...{ number: "198803042384", givenName: "Maj", familyName: "Hedlycka", municipality: "Haninge" },
    ...{ from: "Haninge kommun", to: haninge, ending: { step: "sent" } },
    question: "Hur kan försörjningsstöd och vård samordnas med en plan mot arbete?",
    wish: "Vill veta vem som ansvarar för vad och slippa berätta allt flera gånger.",
    background: "Försörjningsstöd i tre år och kontakt med både vårdcentral och psykiatri.",
  },
  {
    ...{ number: "200501012397", givenName: "Melker", familyName: "Brännvik", municipality: "Haninge" },
    ...{ from: "Haninge kommun", to: { intervention: "Ungdomsteamet i Haninge" }, ending: { step: "sent" } },
    question: "Kan teamet ge stöd till slutförda gymnasiestudier och en första praktik?",
    wish: "Vill bli snickare.",
    background: "Lämnade gymnasiet i årskurs två och har varit hemma i ett och ett halvt år.",
  },
  {
    ...{ number: "200601212384", givenName: "Tilde", familyName: "Ärlebäck", municipality: "Haninge" },
    ...{ from: "Arbetsförmedlingen", to: { intervention: "Ungdomsteamet i Haninge" } },
    question: "Kan teamet ta emot för vägledning och frukostgrupp?",
    wish: "Vill komma ut bland människor och så småningom läsa vidare.",
    background: "Har inte arbetat. Behöver stöd från fler än en myndighet.",
    ending: { step: "accepted", text: "Välkommen. Vi ringer Tilde i veckan och bokar ett första möte." },
  },
  {
    ...{ number: "200701022394", givenName: "Alve", familyName: "Tornehed", municipality: "Tyresö" },
    ...{ from: "Arbetsförmedlingen", to: { intervention: "Ung i Nynäs" } },
    question: "Finns plats för arbetsträning under våren?",
    wish: "Vill arbeta i butik eller på lager.",
    background: "Har flyttat och bor nu i Tyresö.",
    ending: {
      step: "rejected",
      reason: "wrongMunicipality",
      text: "Alve bor i Tyresö. Skicka remissen till Ung i Tyresö, de har plats nu.",
    },
  },
  {
    ...{ number: "198402179298", givenName: "Rurik", familyName: "Stenåker", municipality: "Haninge" },
    ...{ from: "Försäkringskassan", to: haninge },
    question: "Vilken samordning behövs efter avslutad rehabilitering?",
    wish: "Vill pröva att arbeta igen.",
    background: "Sjukpenning i ett år.",
    ending: { step: "withdrawn", reason: "situationChanged", text: "Rurik har fått anställning." },
  },
  {
    ...{ number: "198201209296", givenName: "Gillis", familyName: "Ödmanshult", municipality: "Nynäshamn" },
    ...{ from: "Försäkringskassan", to: { council: "Resursrådet Nynäshamn" }, ending: { step: "draft" } },
    question: "Vilka insatser finns för den som behöver börja med få timmar?",
    wish: "",
    background: "",
  },
];

/** What a figure is, in words for its reader, and whose rule it is. */
export type Definition = { readonly name: string; readonly text: string; readonly source: string };

const FINSAM = "Uppföljning inom finansiell samordning";
const SUS = "Försäkringskassans uppföljningssystem SUS, handledning";
const HOUSE = "Samordnas räkneregel";
const REPORT = "Samordningsförbundet Östra Södertörns årsredovisning 2017";

/** Every printed figure has one definition here; `composition.ts` says what each rests on. */
export const SWEDISH_DEFINITIONS = {
  participation: {
    name: "Deltagande",
    text: "En inskrivning, och senare ett avslut, av en person i en insats. Samma person kan ha flera deltaganden, och varje insats räknas för sig.",
    source: SUS,
  },
  participants: {
    name: "Deltaganden under året",
    text: "Deltaganden som pågick någon dag under året: inskrivna senast 31 december och inte avslutade före 1 januari. Felregistreringar ingår.",
    source: FINSAM,
  },
  participantsExclErrors: {
    name: "Deltaganden utan felregistreringar",
    text: "Deltaganden under året utom dem som har avslutats, då eller senare, som felregistrering.",
    source: HOUSE,
  },
  new: { name: "Nya", text: "Deltaganden som skrevs in under året.", source: FINSAM },
  exited: {
    name: "Avslutade",
    text: "Deltaganden som avslutades under året av någon annan orsak än felregistrering.",
    source: SUS,
  },
  registrationErrors: {
    name: "Felregistreringar",
    text: "Deltaganden som togs bort under året därför att de hade registrerats fel. De räknas aldrig som avslut eller resultat.",
    source: SUS,
  },
  ongoingAtYearEnd: {
    name: "Pågående vid årets slut",
    text: "Deltaganden som var inskrivna senast 31 december och inte avslutade den dagen eller tidigare.",
    source: FINSAM,
  },
  carriedOver: {
    name: "Överförda från föregående år",
    text: "Deltaganden under året som inte var nya. De är lika många som de som pågick när året före slutade.",
    source: HOUSE,
  },
  toWork: { name: "Till arbete", text: "Avslutade med avslutsorsaken arbete.", source: SUS },
  toStudies: { name: "Till studier", text: "Avslutade med avslutsorsaken studier.", source: SUS },
  toWorkOrStudies: {
    name: "Till arbete eller studier",
    text: "Avslutade med avslutsorsaken arbete eller studier, lagda ihop.",
    source: SUS,
  },
  workOrStudiesPercent: {
    name: "Andel till arbete eller studier",
    text: "Avslutade till arbete eller studier av alla avslutade under året, i hela procent. Halva procent avrundas uppåt.",
    source: REPORT,
  },
  workPercent: {
    name: "Andel till arbete",
    text: "Avslutade till arbete av alla avslutade under året, i hela procent.",
    source: REPORT,
  },
  studiesPercent: {
    name: "Andel till studier",
    text: "Avslutade till studier av alla avslutade under året, i hela procent.",
    source: REPORT,
  },
  exitReasons: {
    name: "Avslutsorsaker",
    text: "Avslutade efter avslutsorsak, med andel av alla avslutade. Felregistrering är ingen avslutsorsak här.",
    source: SUS,
  },
  meanEnrolmentMonths: {
    name: "Genomsnittlig inskrivningstid",
    text: "Medelvärdet av tiden från inskrivning till avslut för dem som avslutades under året, i månader om 30,4375 dagar.",
    source: REPORT,
  },
  sexPercentOfAll: {
    name: "Kön, andel av alla",
    text: "Kvinnor, män och ej uppgivet i procent av alla deltaganden i urvalet.",
    source: HOUSE,
  },
  sexPercentOfStated: {
    name: "Kön, andel av dem som har uppgett kön",
    text: "Kvinnor och män i procent av de deltaganden där kön är uppgivet.",
    source: HOUSE,
  },
  ageAtEnrolment: {
    name: "Ålder vid inskrivning",
    text: "Hela år på inskrivningsdagen för årets nya, i procent av dem vars ålder är känd. Utan personnummer är åldern okänd.",
    source: REPORT,
  },
  municipality: {
    name: "Kommun",
    text: "Årets nya efter bostadskommun, i procent av alla nya.",
    source: REPORT,
  },
  referrers: {
    name: "Remittenter",
    text: "Årets nya efter vem som remitterade, i procent av alla nya.",
    source: REPORT,
  },
  referrersByMunicipality: {
    name: "Remittenter efter kommun",
    text: "Årets nya efter bostadskommun och vem som remitterade.",
    source: REPORT,
  },
  education: {
    name: "Utbildning",
    text: "Högsta utbildningsnivå i procent av dem vars utbildning är uppgiven, och hur stor andel av alla det är. Räknas för nya och för alla under året.",
    source: REPORT,
  },
  consent: {
    name: "Samtycke",
    text: "Deltaganden under året efter om personen har samtyckt till uppföljning.",
    source: HOUSE,
  },
  protectedIdentity: {
    name: "Skyddade personuppgifter",
    text: "Deltaganden under året där personen har skyddade personuppgifter. Namn och nummer registreras inte.",
    source: HOUSE,
  },
  uniquePersons: {
    name: "Unika personer",
    text: "Olika personer bakom deltagandena. Rader utan personnummer går inte att koppla till en person och anges för sig.",
    source: HOUSE,
  },
  sums: {
    name: "Summor för förbundet",
    text: "Deltaganden och nya summeras utan delinsatser, eftersom deras personer redan räknas i huvudinsatsen. Avslut och resultat summeras med alla insatser.",
    source: REPORT,
  },
  subInsatser: {
    name: "Delinsatser",
    text: "En delinsats hör till en huvudinsats. Här visas hur många av delinsatsens personer som samma år också finns i huvudinsatsen.",
    source: REPORT,
  },
  incomeFollowUp: {
    name: "Försörjning ett år efter",
    text: "Deltaganden som har följts upp efter ett år under året: antal per försörjningskälla vid inskrivning, avslut och uppföljning. Den som har två källor räknas i båda.",
    source: REPORT,
  },
  startedWorkOrStudies: {
    name: "Har börjat arbeta eller studera",
    text: "Av de uppföljda: lön eller studiemedel ett år efter men inte vid inskrivningen.",
    source: REPORT,
  },
  incomeSupportDecreasePercent: {
    name: "Minskning av försörjningsstöd",
    text: "Så mycket färre som har försörjningsstöd vid ettårsuppföljningen, i procent av antalet vid inskrivningen.",
    source: REPORT,
  },
  offIncomeSupport: {
    name: "Inte längre försörjningsstöd vid avslut",
    text: "Avslutade under året som hade försörjningsstöd vid inskrivningen och vid avslutet har uppgift om försörjning men inte försörjningsstöd.",
    source: REPORT,
  },
  activities: {
    name: "Aktiviteter",
    text: "Aktiviteter som pågick någon dag under året. Deltaganden räknas en gång per typ av aktivitet.",
    source: REPORT,
  },
  consultations: {
    name: "Konsultationer",
    text: "Rådgivning utan inskrivning. Siffran är summan av antalet konsultationer, inte antalet rader, och innehåller inga personuppgifter.",
    source: REPORT,
  },
  surveyRespondents: {
    name: "Svarande",
    text: "Antal som har fått frågorna i mätningen. En insats med färre än 10 svarande ingår inte i de sammanslagna resultaten.",
    source: "Indikatorenkäten",
  },
  surveyPositive: {
    name: "Positiva svar",
    text: "Svar 5, 6 eller 7 på skalan 1–7, i procent av dem som svarade på frågan.",
    source: "Indikatorenkäten",
  },
  anonymous: {
    name: "Anonyma deltaganden",
    text: "Deltaganden utan person. De räknas bara det år de skrevs in och ingår aldrig i de övriga siffrorna.",
    source: SUS,
  },
  selfReferred: { name: "Egen anmälan", text: "Årets nya som själva anmälde sig.", source: REPORT },
} as const satisfies Record<string, Definition>;

export type DefinitionKey = keyof typeof SWEDISH_DEFINITIONS;

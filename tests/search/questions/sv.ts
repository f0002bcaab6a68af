// As people who need support, relatives, officials, teachers and employers type, with their spelling.
import type { Question } from "./question.ts";
import {
  computers,
  conversation,
  councils,
  councilsAndAdvice,
  jobSupport,
  mobilisation,
  newcomers,
  personalSupport,
  rehabilitation,
  workTraining,
  youthTeams,
} from "./question.ts";
import { work, youth } from "./sv-work-and-youth.ts";

const haninge = "0136";
const tyreso = "0138";
const nynashamn = "0192";
const taby = "0160";

const health: readonly Question[] = [
  {
    question: "utbränd",
    expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"],
  },
  { question: "gått in i väggen", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  { question: "utmatningssyndrom", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  { question: "stressad och trött hela tiden", expected: [...rehabilitation, ...mobilisation] },
  {
    question: "sjukskriven länge orkar inte",
    expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice],
  },
  { question: "sjukskriven", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  { question: "sjuskriven sen två år", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  { question: "långtidssjukskrivning", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  {
    question: "tillbaka till jobbet efter sjukskrivning",
    expected: [...rehabilitation, ...mobilisation, ...workTraining],
  },
  { question: "har ont överallt", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  {
    question: "ont i ryggen kan inte jobba",
    expected: [...rehabilitation, ...mobilisation, ...workTraining],
  },
  { question: "smärta", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  { question: "fibromyalgi", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  {
    question: "ångest vågar inte söka jobb",
    expected: [...conversation, ...mobilisation, ...jobSupport, "mobiliseringskurs"],
  },
  { question: "ångest", expected: [...conversation, ...mobilisation, ...youthTeams] },
  { question: "ångst", expected: [...conversation, ...mobilisation, ...youthTeams] },
  {
    question: "deprimerad",
    expected: [...conversation, "forrehabiliteringskurs", ...mobilisation, ...youthTeams],
  },
  { question: "mår dåligt", expected: [...conversation, ...mobilisation, ...youthTeams] },
  { question: "psykisk ohälsa", expected: [...conversation, ...mobilisation, ...youthTeams, ...jobSupport] },
  {
    question: "psykiska problem",
    expected: [...conversation, ...mobilisation, ...youthTeams, ...jobSupport],
  },
  {
    question: "social fobi",
    expected: [...conversation, ...mobilisation, ...youthTeams, "mobiliseringskurs"],
  },
  { question: "KBT", expected: ["samtal-med-kbt-konsult"] },
  { question: "kbt-terapi", expected: ["samtal-med-kbt-konsult"] },
  { question: "prata med psykolog", expected: ["samtal-med-kbt-konsult", "motiverande-samtal"] },
  { question: "någon att prata med", expected: [...conversation, "kompis-sverige", "lotsteamet"] },
  { question: "samtalsstöd", expected: conversation },
  { question: "kurator", expected: [...conversation, "mia-varna", "lotsteamet"] },
  { question: "motiverande samtal", expected: ["motiverande-samtal"] },
  { question: "MI samtal", expected: ["motiverande-samtal"] },
  { question: "adhd jobb", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams] },
  { question: "adhd", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams] },
  {
    question: "autism arbete",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams],
  },
  { question: "asperger", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams] },
  { question: "npf", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams] },
  { question: "missbruk", expected: [...mobilisation, "samrehab", ...councilsAndAdvice, ...conversation] },
  {
    question: "alkoholproblem och arbetslös",
    expected: [...mobilisation, "samrehab", ...councilsAndAdvice, ...conversation],
  },
  { question: "rehab", expected: [...rehabilitation, "samrehab"] },
  { question: "rehabilitering", expected: [...rehabilitation, "samrehab"] },
  { question: "förrehabilitering", expected: ["forrehabiliteringskurs", ...mobilisation] },
  { question: "forrehab täby", expected: ["forrehabiliteringskurs", "radgivande-teamet"] },
  { question: "sjukskriven", municipality: taby, expected: ["forrehabiliteringskurs", "radgivande-teamet"] },
  { question: "skapande verksamhet", expected: ["stationen"] },
  { question: "måla och skapa", expected: ["stationen"] },
  { question: "stationen", expected: ["stationen"] },
  {
    question: "sjukersättning vill prova jobba",
    expected: [...workTraining, ...jobSupport, ...mobilisation],
  },
  { question: "utförsäkrad", expected: [...mobilisation, ...councilsAndAdvice, "samrehab"] },
];

const together: readonly Question[] = [
  { question: "samordningsmöte flera myndigheter", expected: councilsAndAdvice },
  { question: "bollas mellan myndigheter", expected: councilsAndAdvice },
  {
    question: "slussas runt mellan soc och af",
    expected: [...councilsAndAdvice, "samrehab", "vuxenteam-haninge"],
  },
  {
    question: "stöd från flera myndigheter",
    expected: [...councilsAndAdvice, "vuxenteam-haninge", ...mobilisation],
  },
  { question: "resursråd", expected: councils },
  { question: "resursrad haninge", expected: ["resursradet-haninge"] },
  { question: "resursrådet nynäshamn", expected: ["resursradet-nynashamn"] },
  { question: "en väg in", expected: ["en-vag-in-tyreso"] },
  { question: "en väg in", municipality: tyreso, expected: ["en-vag-in-tyreso"] },
  { question: "SIP", expected: [...councilsAndAdvice, "samrehab", "natverksmetoden"] },
  { question: "samordnad individuell plan", expected: [...councilsAndAdvice, "samrehab", "natverksmetoden"] },
  { question: "rådgivning för handläggare", expected: ["konsultation", "radgivande-teamet", ...councils] },
  { question: "rådfråga om ett svårt ärende", expected: ["konsultation", "radgivande-teamet", ...councils] },
  { question: "komplext ärende vart vänder jag mig som socialsekreterare", expected: councilsAndAdvice },
  { question: "konsultation", expected: ["konsultation"] },
  { question: "konsultera utan namn", expected: ["konsultation", "radgivande-teamet"] },
  { question: "rådgivande team", expected: ["radgivande-teamet"] },
  { question: "soc", expected: ["samrehab", "vuxenteam-haninge", ...councilsAndAdvice, ...mobilisation] },
  { question: "socialbidrag", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "försörjningsstöd", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "forsorjningsstod", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "lever på soc och är sjuk", expected: ["samrehab", ...mobilisation, ...councilsAndAdvice] },
  { question: "nollplacerad", expected: ["samrehab"] },
  { question: "arbetshinder sociala skäl", expected: ["samrehab"] },
  { question: "samrehab", expected: ["samrehab"] },
  { question: "vuxenteam", expected: ["vuxenteam-haninge"] },
  { question: "team för vuxna", municipality: haninge, expected: ["vuxenteam-haninge"] },
  { question: "case manager", expected: ["case-management"] },
  { question: "casemanager", expected: ["case-management"] },
  { question: "personlig coach", expected: [...personalSupport, ...jobSupport] },
  { question: "egen kontaktperson som hjälper mig", expected: personalSupport },
  { question: "lots", expected: ["lotsteamet"] },
  { question: "lotsteamet värmdö", expected: ["lotsteamet"] },
  {
    question: "hjälp med kontakten med FK och AF",
    expected: [...personalSupport, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  { question: "kartläggning", expected: ["fordjupad-kartlaggning", "samrehab", "lotsteamet"] },
  { question: "fördjupad kartlägning", expected: ["fordjupad-kartlaggning"] },
  { question: "nätverksmöte med familjen", expected: ["natverksmetoden"] },
  { question: "nätverksmetoden", expected: ["natverksmetoden"] },
];

const learning: readonly Question[] = [
  { question: "datakurs", expected: computers },
  { question: "dator kurs nybörjare", expected: computers },
  { question: "lära mig dator", expected: computers },
  { question: "kan inte internet", expected: computers },
  { question: "hjälp med bankid", expected: computers },
  { question: "skicka mejl", expected: computers },
  { question: "oppoteket", expected: ["oppoteket"] },
  { question: "@ppoteket", expected: ["oppoteket"] },
  { question: "studievägledare", expected: ["vagledning"] },
  { question: "syv", expected: ["vagledning", ...youthTeams] },
  { question: "vad ska jag utbilda mig till", expected: ["vagledning"] },
  { question: "studie och yrkesvagledning", expected: ["vagledning", ...youthTeams] },
  { question: "byta yrke", expected: ["vagledning"] },
];

const newlyArrived: readonly Question[] = [
  { question: "ny i sverige lära svenska", expected: ["samsprak", "kompis-sverige", "etableringscentrum"] },
  { question: "ny i sverige", expected: newcomers },
  { question: "nyanländ", expected: newcomers },
  { question: "nyanlanda nynashamn", expected: ["vag-val-unga-nyanlanda"] },
  { question: "flykting jobb", expected: newcomers },
  { question: "sfi", expected: ["samsprak", ...newcomers] },
  { question: "träna svenska", expected: ["samsprak", "kompis-sverige"] },
  { question: "svenska språket för jobbet", expected: ["samsprak"] },
  { question: "språkpraktik", expected: ["samsprak"] },
  { question: "sam språk", expected: ["samsprak"] },
  { question: "hitta vänner", expected: ["kompis-sverige"] },
  { question: "svensk kompis", expected: ["kompis-sverige"] },
  { question: "ensam och ny i landet", expected: ["kompis-sverige", ...newcomers] },
  { question: "etableringsprogrammet", expected: newcomers },
  { question: "etableringsfasen sjuk", expected: ["halsoframjande-etablering"] },
  { question: "hälsa nyanlända", expected: ["halsoframjande-etablering"] },
  { question: "hälsoskola", expected: ["halsoframjande-etablering"] },
  { question: "yrkesspår", expected: ["etableringscentrum"] },
  { question: "ensamkommande 18 år", expected: ["vag-val-unga-nyanlanda", ...newcomers] },
  { question: "utlandsfödda kvinnor", expected: ["ester", "pre-ester", "samsprak"] },
  { question: "analfabet", expected: ["samsprak", "etableringscentrum"] },
];

const employers: readonly Question[] = [
  {
    question: "företag vill ta emot praktikant",
    expected: [...workTraining, ...jobSupport, "varna-tillvaxt"],
  },
  { question: "vi har ingen handledare på företaget", expected: ["ambulerande-handledare"] },
  { question: "handledare ute på arbetsplatsen", expected: ["ambulerande-handledare", ...jobSupport] },
  { question: "lokalt näringsliv unga", expected: ["varna-tillvaxt"] },
  { question: "telge tillväxt", expected: ["varna-tillvaxt"] },
  {
    question: "anställa någon med funktionshinder",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning"],
  },
  { question: "ungdomsinsats", municipality: nynashamn, expected: ["ung-i-nynas", "vag-val-unga-nyanlanda"] },
];

const others: readonly Question[] = [
  { question: "hjälp min son 22 år", expected: youthTeams },
  { question: "barn 17 år vägrar gå till skolan", expected: [...youthTeams, "klara-skolan"] },
  { question: "elev med hög frånvaro på gymnasiet", expected: ["klara-skolan"] },
  { question: "ungdomar som inte går att nå", expected: ["uppsokare"] },
  { question: "flyktning behöver arbete", expected: newcomers },
  { question: "kvinna från syrien vill lära sig svenska", expected: ["samsprak", "pre-ester"] },
  { question: "hjälp med papper och brev från myndigheter", expected: ["case-management"] },
  { question: "panikångest kan inte åka buss", expected: conversation },
  { question: "ensam mamma försörjningsstöd", expected: ["samrehab", ...mobilisation, "vuxenteam-haninge"] },
  { question: "återgång i arbete efter utmattning", expected: [...rehabilitation, "mobiliseringskurs"] },
  { question: "sömnproblem", expected: [...rehabilitation, "mobiliseringskurs"] },
  { question: "hitta rätt stöd i värmdö", expected: ["lotsteamet"] },
  { question: "affärsidé", expected: ["ester"] },
  { question: "vårdbiträde", expected: ["etableringscentrum"] },
  { question: "vuxen utan jobb haninge", expected: ["vuxenteam-haninge"] },
  {
    question: "jobb trots autism",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams],
  },
  { question: "remiss till resursråd", expected: councils },
];

export const swedish: readonly Question[] = [
  ...work,
  ...youth,
  ...health,
  ...together,
  ...learning,
  ...newlyArrived,
  ...employers,
  ...others,
];

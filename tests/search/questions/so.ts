// Our own wording; no native speaker has read it yet.
import type { Question } from "./question.ts";
import {
  computers,
  conversation,
  councilsAndAdvice,
  jobSupport,
  mobilisation,
  newcomers,
  personalSupport,
  rehabilitation,
  workTraining,
  youthTeams,
} from "./question.ts";

export const somali: readonly Question[] = [
  {
    question: "shaqo ayaan raadinayaa",
    expected: [...jobSupport, ...mobilisation, ...workTraining, ...newcomers, ...youthTeams],
  },
  { question: "tababar shaqo", expected: [...workTraining, ...youthTeams] },
  { question: "praktik", expected: [...workTraining, ...youthTeams] },
  {
    question: "shaqada ku noqosho jirro kadib",
    expected: [...workTraining, ...rehabilitation, ...mobilisation, ...jobSupport],
  },
  { question: "wiilkayga iskuulka wuu ka baxay", expected: [...youthTeams, "klara-skolan"] },
  { question: "wiilkaygu guriga ayuu iska fadhiyaa oo game buu ciyaaraa", expected: youthTeams },
  { question: "shaqo dhalinyaro", expected: [...youthTeams, "varna-tillvaxt"] },
  { question: "walbahaar iyo daal", expected: [...rehabilitation, ...mobilisation] },
  {
    question: "dhabar xanuun",
    expected: [...rehabilitation, ...mobilisation, ...workTraining, "radgivande-teamet"],
  },
  {
    question: "fasax jirro muddo dheer",
    expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice],
  },
  {
    question: "niyad jab iyo murugo",
    expected: [...conversation, "forrehabiliteringskurs", ...mobilisation, ...youthTeams],
  },
  {
    question: "welwel iyo cabsi",
    expected: [...conversation, ...mobilisation, ...youthTeams, ...jobSupport],
  },
  { question: "qof aan la hadlo", expected: [...conversation, "kompis-sverige", "lotsteamet"] },
  { question: "autism shaqo", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams] },
  { question: "naafo shaqo raadis", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning"] },
  {
    question: "sanado badan shaqo la'aan",
    expected: [...mobilisation, ...workTraining, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  { question: "ceyr lacag", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "kulan hay'ado badan", expected: councilsAndAdvice },
  { question: "ku cusub iswidhan", expected: newcomers },
  {
    question: "waxaan rabaa inaan barto af iswiidhish",
    expected: ["samsprak", "kompis-sverige", "etableringscentrum"],
  },
  { question: "saaxiib iswiidhish ah", expected: ["kompis-sverige"] },
  { question: "koorso kombiyuutar", expected: computers },
  { question: "haweenka ganacsi furasho", expected: ["ester", "pre-ester"] },
  {
    question: "Arbetsförmedlingen iyo Försäkringskassan",
    expected: [...councilsAndAdvice, "vuxenteam-haninge", ...personalSupport],
  },
  {
    question: "balwad iyo khamri",
    expected: [...mobilisation, "samrehab", ...councilsAndAdvice, ...conversation],
  },
];

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

export const english: readonly Question[] = [
  { question: "how can I get an internship", expected: [...workTraining, ...youthTeams] },
  { question: "work training", expected: workTraining },
  {
    question: "I want to try working again after being ill",
    expected: [...workTraining, ...mobilisation, ...rehabilitation, ...jobSupport],
  },
  { question: "job coach", expected: [...jobSupport, ...personalSupport] },
  { question: "support to keep my job", expected: jobSupport },
  { question: "my son dropped out of school", expected: [...youthTeams, "klara-skolan"] },
  { question: "my son stays at home all day playing video games", expected: youthTeams },
  { question: "burned out", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  {
    question: "chronic pain and on sick leave",
    expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"],
  },
  {
    question: "I am depressed and can't work",
    expected: [...conversation, ...mobilisation, ...youthTeams, ...jobSupport],
  },
  { question: "anxiety", expected: [...conversation, ...mobilisation, ...youthTeams] },
  { question: "need someone to talk to", expected: [...conversation, "kompis-sverige", "lotsteamet"] },
  {
    question: "autism and work",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams],
  },
  {
    question: "ADHD young adult no job",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams],
  },
  {
    question: "unemployed for many years",
    expected: [...mobilisation, ...workTraining, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  {
    question: "alcohol problem",
    expected: [...mobilisation, "samrehab", ...councilsAndAdvice, ...conversation],
  },
  { question: "försörjningsstöd no job", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  {
    question: "the Employment Service and Försäkringskassan send me back and forth",
    expected: [...councilsAndAdvice, ...personalSupport, "vuxenteam-haninge"],
  },
  { question: "meeting with several authorities", expected: councilsAndAdvice },
  {
    question: "new in Sweden want to learn Swedish",
    expected: ["samsprak", "kompis-sverige", "etableringscentrum"],
  },
  { question: "make Swedish friends", expected: ["kompis-sverige"] },
  { question: "refugee looking for work", expected: newcomers },
  { question: "computer course for beginners", expected: computers },
  { question: "start my own business woman", expected: ["ester", "pre-ester"] },
  {
    question: "internship Södertälje",
    expected: ["rehabarenan-torekallberget", "mia-sodertalje", "uppsokare", "insatser-for-unga-sodertalje"],
  },
  { question: "career guidance what to study", expected: ["vagledning"] },
  { question: "advice for case officers", expected: ["konsultation", "radgivande-teamet"] },
];

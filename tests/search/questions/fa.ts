// Our own wording; no native speaker has read it yet.
import type { Question } from "./question.ts";
import {
  computers,
  conversation,
  councilsAndAdvice,
  jobSupport,
  mobilisation,
  newcomers,
  rehabilitation,
  workTraining,
  youthTeams,
} from "./question.ts";

export const persian: readonly Question[] = [
  {
    question: "دنبال کار می‌گردم",
    expected: [...jobSupport, ...mobilisation, ...workTraining, ...newcomers, ...youthTeams],
  },
  { question: "کارآموزی", expected: [...workTraining, ...youthTeams] },
  { question: "praktik", expected: [...workTraining, ...youthTeams] },
  {
    question: "بعد از مریضی دوباره کار کنم",
    expected: [...workTraining, ...rehabilitation, ...mobilisation, ...jobSupport],
  },
  { question: "پسرم مکتب را ترک کرده", expected: [...youthTeams, "klara-skolan"] },
  { question: "پسرم تمام روز در خانه می‌نشیند و بازی می‌کند", expected: youthTeams },
  { question: "کار برای جوانان", expected: [...youthTeams, "varna-tillvaxt"] },
  { question: "استرس و خستگی زیاد", expected: [...rehabilitation, ...mobilisation] },
  {
    question: "کمردرد دارم نمی‌توانم کار کنم",
    expected: [...rehabilitation, ...mobilisation, ...workTraining],
  },
  { question: "رخصتی مریضی طولانی", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  {
    question: "افسردگی",
    expected: [...conversation, "forrehabiliteringskurs", ...mobilisation, ...youthTeams],
  },
  { question: "اضطراب دارم", expected: [...conversation, ...mobilisation, ...youthTeams, ...jobSupport] },
  { question: "می‌خواهم با روانشناس صحبت کنم", expected: conversation },
  { question: "اوتیسم و کار", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams] },
  { question: "معلولیت و کار", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning"] },
  {
    question: "چند سال است بیکار هستم",
    expected: [...mobilisation, ...workTraining, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  { question: "پول ندارم کمک مالی سوسیال", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "جلسه با چند اداره", expected: councilsAndAdvice },
  { question: "تازه به سوئد آمده‌ام", expected: newcomers },
  {
    question: "می‌خواهم زبان سویدنی یاد بگیرم",
    expected: ["samsprak", "kompis-sverige", "etableringscentrum"],
  },
  { question: "دوست سویدنی پیدا کنم", expected: ["kompis-sverige"] },
  { question: "کورس کمپیوتر", expected: computers },
  { question: "زن هستم و می‌خواهم شرکت باز کنم", expected: ["ester", "pre-ester"] },
  { question: "صحت تازه واردان", expected: ["halsoframjande-etablering"] },
  { question: "Arbetsförmedlingen جوانان", expected: youthTeams },
];

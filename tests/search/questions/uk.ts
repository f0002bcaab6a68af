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

export const ukrainian: readonly Question[] = [
  {
    question: "шукаю роботу",
    expected: [...jobSupport, ...mobilisation, ...workTraining, ...newcomers, ...youthTeams],
  },
  { question: "місце практики", expected: [...workTraining, ...youthTeams] },
  { question: "praktik", expected: [...workTraining, ...youthTeams] },
  {
    question: "повернення до роботи після хвороби",
    expected: [...workTraining, ...rehabilitation, ...mobilisation, ...jobSupport],
  },
  { question: "син кинув школу", expected: [...youthTeams, "klara-skolan"] },
  { question: "син весь день сидить вдома і грає", expected: youthTeams },
  { question: "робота для молоді", expected: [...youthTeams, "varna-tillvaxt"] },
  { question: "вигорання", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  { question: "стрес і втома, немає сил", expected: [...rehabilitation, ...mobilisation] },
  {
    question: "болить спина, не можу працювати",
    expected: [...rehabilitation, ...mobilisation, ...workTraining],
  },
  { question: "довго на лікарняному", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  {
    question: "депресія",
    expected: [...conversation, "forrehabiliteringskurs", ...mobilisation, ...youthTeams],
  },
  {
    question: "тривога, боюся шукати роботу",
    expected: [...conversation, ...mobilisation, ...jobSupport, ...youthTeams],
  },
  { question: "потрібен психолог", expected: conversation },
  {
    question: "аутизм і робота",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams],
  },
  {
    question: "робота для людей з інвалідністю",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning"],
  },
  {
    question: "кілька років без роботи",
    expected: [...mobilisation, ...workTraining, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  { question: "соціальна допомога", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "зустріч з кількома установами", expected: councilsAndAdvice },
  { question: "нова у Швеції", expected: newcomers },
  { question: "хочу вивчити шведську мову", expected: ["samsprak", "kompis-sverige", "etableringscentrum"] },
  { question: "знайти друзів", expected: ["kompis-sverige"] },
  { question: "комп'ютерні курси", expected: computers },
  { question: "відкрити власну справу жінка", expected: ["ester", "pre-ester"] },
  {
    question: "Försäkringskassan лікарняний",
    expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice],
  },
  {
    question: "алкогольна залежність",
    expected: [...mobilisation, "samrehab", ...councilsAndAdvice, ...conversation],
  },
];

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

export const finnish: readonly Question[] = [
  {
    question: "etsin töitä",
    expected: [...jobSupport, ...mobilisation, ...workTraining, ...newcomers, ...youthTeams],
  },
  { question: "työharjoittelu", expected: [...workTraining, ...youthTeams] },
  { question: "praktiikkapaikka Haninge", expected: ["arbetstraning", "ungdomsteamet-i-haninge"] },
  {
    question: "takaisin töihin sairausloman jälkeen",
    expected: [...workTraining, ...rehabilitation, ...mobilisation, ...jobSupport],
  },
  { question: "poika jätti koulun kesken", expected: [...youthTeams, "klara-skolan"] },
  { question: "poika istuu kotona ja pelaa", expected: youthTeams },
  { question: "töitä nuorille", expected: [...youthTeams, "varna-tillvaxt"] },
  { question: "loppuunpalanut", expected: [...rehabilitation, ...mobilisation, "radgivande-teamet"] },
  { question: "uupumus ja stressi", expected: [...rehabilitation, ...mobilisation] },
  { question: "selkäkipu, en pysty työhön", expected: [...rehabilitation, ...mobilisation, ...workTraining] },
  {
    question: "pitkällä sairauslomalla",
    expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice],
  },
  {
    question: "masennus",
    expected: [...conversation, "forrehabiliteringskurs", ...mobilisation, ...youthTeams],
  },
  {
    question: "ahdistaa enkä uskalla hakea töitä",
    expected: [...conversation, ...mobilisation, ...jobSupport, ...youthTeams],
  },
  { question: "haluan puhua psykologin kanssa", expected: conversation },
  {
    question: "autismi ja työ",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams],
  },
  { question: "vammainen nuori työ", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning"] },
  {
    question: "pitkäaikaistyötön",
    expected: [...mobilisation, ...workTraining, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  { question: "toimeentulotuki", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "yhteinen kokous usean viranomaisen kanssa", expected: councilsAndAdvice },
  { question: "luukulta luukulle", expected: councilsAndAdvice },
  { question: "uusi Ruotsissa", expected: newcomers },
  { question: "haluan oppia ruotsia", expected: ["samsprak", "kompis-sverige", "etableringscentrum"] },
  { question: "yksinäinen, haluan ystäviä", expected: ["kompis-sverige"] },
  { question: "tietokonekurssi", expected: computers },
  { question: "perustaa oma yritys", expected: ["ester", "pre-ester"] },
  {
    question: "Försäkringskassan ja Arbetsförmedlingen",
    expected: [...councilsAndAdvice, "vuxenteam-haninge", ...personalSupport],
  },
];

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

export const tigrinya: readonly Question[] = [
  {
    question: "ስራሕ እደሊ ኣለኹ",
    expected: [...jobSupport, ...mobilisation, ...workTraining, ...newcomers, ...youthTeams],
  },
  { question: "ልምምድ ስራሕ", expected: [...workTraining, ...youthTeams] },
  { question: "praktik", expected: [...workTraining, ...youthTeams] },
  {
    question: "ድሕሪ ሕማም ናብ ስራሕ ምምላስ",
    expected: [...workTraining, ...rehabilitation, ...mobilisation, ...jobSupport],
  },
  { question: "ወደይ ትምህርቲ ኣቋሪጹ", expected: [...youthTeams, "klara-skolan"] },
  { question: "ወደይ ኣብ ገዛ ኮፍ ኢሉ ይጻወት", expected: youthTeams },
  { question: "ስራሕ ንመንእሰያት", expected: [...youthTeams, "varna-tillvaxt"] },
  { question: "ጸቕጢን ድኻምን", expected: [...rehabilitation, ...mobilisation] },
  {
    question: "ሕቖይ የሕምመኒ",
    expected: [...rehabilitation, ...mobilisation, ...workTraining, "radgivande-teamet"],
  },
  { question: "ናይ ሕማም ዕረፍቲ", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  { question: "ጭንቀት", expected: [...conversation, ...mobilisation, ...youthTeams] },
  { question: "ጸገም ጥዕና ኣእምሮ", expected: [...conversation, ...mobilisation, ...youthTeams, ...jobSupport] },
  { question: "ምስ ሰብ ክዛረብ እደሊ", expected: [...conversation, "kompis-sverige", "lotsteamet"] },
  { question: "ኦቲዝም ስራሕ", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams] },
  { question: "ስንክልና ዘለዎ ሰብ ስራሕ", expected: [...jobSupport, "esf-unga-med-funktionsnedsattning"] },
  {
    question: "ንነዊሕ ግዜ ስራሕ የብለይን",
    expected: [...mobilisation, ...workTraining, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  { question: "ናይ መነባብሮ ሓገዝ", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "ኣኼባ ምስ ብዙሓት ቤት ጽሕፈታት", expected: councilsAndAdvice },
  { question: "ሓድሽ ኣብ ሽወደን", expected: newcomers },
  { question: "ሽወደንኛ ክመሃር እደሊ", expected: ["samsprak", "kompis-sverige", "etableringscentrum"] },
  { question: "መሓዛ ክረክብ እደሊ", expected: ["kompis-sverige"] },
  { question: "ኮርስ ኮምፒተር", expected: computers },
  { question: "ናይ ገዛእ ርእሰይ ትካል ክጅምር", expected: ["ester", "pre-ester"] },
  { question: "Försäkringskassan ሕማም", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  { question: "ወልፊ መስተ", expected: [...mobilisation, "samrehab", ...councilsAndAdvice, ...conversation] },
];

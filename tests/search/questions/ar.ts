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

export const arabic: readonly Question[] = [
  {
    question: "أبحث عن عمل",
    expected: [...jobSupport, ...mobilisation, ...workTraining, ...newcomers, ...youthTeams],
  },
  { question: "مكان تدريب", expected: [...workTraining, ...youthTeams] },
  { question: "praktik", expected: [...workTraining, ...youthTeams] },
  {
    question: "العودة إلى العمل بعد المرض",
    expected: [...workTraining, ...rehabilitation, ...mobilisation, ...jobSupport],
  },
  { question: "ابني ترك المدرسة", expected: [...youthTeams, "klara-skolan"] },
  { question: "ابني يجلس في البيت ويلعب طوال اليوم", expected: youthTeams },
  { question: "عمل للشباب", expected: [...youthTeams, "varna-tillvaxt"] },
  { question: "أنا تعبان ومرهق من الضغط", expected: [...rehabilitation, ...mobilisation] },
  {
    question: "عندي ألم في الظهر ولا أستطيع العمل",
    expected: [...rehabilitation, ...mobilisation, ...workTraining],
  },
  { question: "إجازة مرضية منذ سنة", expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice] },
  {
    question: "اكتئاب",
    expected: [...conversation, "forrehabiliteringskurs", ...mobilisation, ...youthTeams],
  },
  {
    question: "قلق وخوف من العمل",
    expected: [...conversation, ...mobilisation, ...jobSupport, ...youthTeams],
  },
  { question: "أريد أن أتكلم مع طبيب نفسي", expected: conversation },
  {
    question: "ابني عنده توحد ويريد أن يعمل",
    expected: [...jobSupport, "esf-unga-med-funktionsnedsattning", ...youthTeams],
  },
  {
    question: "عاطل عن العمل منذ سنوات",
    expected: [...mobilisation, ...workTraining, ...councilsAndAdvice, "vuxenteam-haninge"],
  },
  { question: "السوسيال مساعدة مالية", expected: ["samrehab", "vuxenteam-haninge", ...mobilisation] },
  { question: "اجتماع مع عدة دوائر", expected: councilsAndAdvice },
  {
    question: "لا أحد يساعدني كل مكتب يرسلني إلى مكتب آخر",
    expected: [...councilsAndAdvice, ...personalSupport],
  },
  { question: "جديد في السويد", expected: newcomers },
  {
    question: "أريد أن أتعلم اللغة السويدية",
    expected: ["samsprak", "kompis-sverige", "etableringscentrum"],
  },
  { question: "أصدقاء سويديين", expected: ["kompis-sverige"] },
  { question: "دورة كمبيوتر", expected: computers },
  { question: "أريد أن أفتح شركة", expected: ["ester", "pre-ester"] },
  { question: "صحة القادمين الجدد", expected: ["halsoframjande-etablering"] },
  {
    question: "Försäkringskassan مريض",
    expected: [...rehabilitation, ...mobilisation, ...councilsAndAdvice],
  },
];

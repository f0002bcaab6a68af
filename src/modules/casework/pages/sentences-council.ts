import { formatDate } from "../../../platform/values/format.ts";
import type { ChangeMeetingRefusal } from "../actions/council/change-meeting.ts";
import type { CloseRefusal } from "../actions/council/close-meeting.ts";
import type { CorrectRefusal } from "../actions/council/correct-decision.ts";
import type { DecideRefusal } from "../actions/council/decide-matter.ts";
import type { KeepConsultationRefusal } from "../actions/council/keep-consultations.ts";
import type { OrderRefusal } from "../actions/council/order-matters.ts";
import type { PlanMeetingRefusal } from "../actions/council/plan-meeting.ts";
import type { AttendanceRefusal } from "../actions/council/save-attendance.ts";
import type { ReferralRefusal, Sentence } from "./sentences-referral.ts";
import { referralSentence } from "./sentences-referral.ts";

export type CouncilRefusal =
  | PlanMeetingRefusal
  | ChangeMeetingRefusal
  | OrderRefusal
  | CloseRefusal
  | AttendanceRefusal
  | DecideRefusal
  | CorrectRefusal
  | KeepConsultationRefusal;

/** Those of intake have their sentences there. */
type Own = Exclude<CouncilRefusal, ReferralRefusal>;
type Words<R> = {
  readonly status: number;
  /** The field of a form where it is mended, when there is one. */
  readonly field?: string;
  readonly sentence: string | ((refusal: R) => string);
};
type Table = { readonly [C in Own["code"]]: Words<Extract<Own, { code: C }>> };

const table: Table = {
  onlyCoordinator: {
    status: 403,
    sentence: "Det gör rådets samordnare. Du kan läsa mötets ärenden, men inte ändra dem.",
  },
  idTaken: { status: 409, sentence: "Formuläret är redan använt. Öppna sidan på nytt och fyll i det igen." },
  meetingNotFound: { status: 404, sentence: "Mötet finns inte, eller hör till ett annat råd än ditt." },
  meetingClosed: {
    status: 409,
    sentence: "Mötet är avslutat eller inställt och kan inte ändras. Ta upp ärendet vid ett annat möte.",
  },
  meetingChanged: {
    status: 409,
    sentence:
      "Någon har ändrat mötet sedan du öppnade sidan. Läs hur det ser ut nu och gör sedan om din ändring.",
  },
  meetingDayMissing: { status: 422, field: "heldOn", sentence: "Skriv vilken dag mötet är." },
  meetingDayUnlikely: {
    status: 422,
    field: "heldOn",
    sentence: "Dagen ligger mer än ett år bakåt eller två år framåt. Kontrollera årtalet.",
  },
  startsAtUnreadable: {
    status: 422,
    field: "startsAt",
    sentence: "Skriv ett klockslag, till exempel 13.00, eller lämna fältet tomt.",
  },
  meetingHasDecisions: {
    status: 409,
    sentence:
      "Mötet kan inte ställas in, eftersom det har beslut. Avsluta det i stället, så går de andra ärendena tillbaka till kön.",
  },
  meetingNotYet: {
    status: 409,
    sentence: ({ heldOn }) =>
      `Mötet är planerat till ${formatDate(heldOn)}. Ändra dagen först, om det hölls tidigare.`,
  },
  nothingChosen: { status: 422, field: "matterIds", sentence: "Kryssa för minst ett ärende i kön." },
  mattersTaken: {
    status: 409,
    field: "matterIds",
    sentence: "Något av ärendena ligger inte längre i kön. Läs hur den ser ut nu och välj igen.",
  },
  matterNotInMeeting: {
    status: 409,
    sentence: "Ärendet ligger inte längre på mötet, eller är redan beslutat. Läs hur listan ser ut nu.",
  },
  seatsFaulty: { status: 422, sentence: "Alla deltagare är inte rätt ifyllda. Se raderna nedan." },
  matterNotFound: {
    status: 404,
    sentence: "Ärendet finns inte, eller hör till ett möte som du inte deltar i.",
  },
  matterChanged: {
    status: 409,
    sentence: "Någon har redan skrivit ett beslut i ärendet sedan du öppnade sidan. Läs det innan du ändrar.",
  },
  matterWithoutMeeting: {
    status: 409,
    sentence: "Ärendet ligger i kön. Ta upp det på ett möte innan du skriver beslutet.",
  },
  referralClosed: {
    status: 409,
    sentence:
      "Remissen är återtagen eller redan avvisad, så det finns inget att besluta. Lägg tillbaka ärendet.",
  },
  decisionMissing: { status: 422, field: "decision", sentence: "Välj vad rådet kom fram till." },
  interventionMissing: {
    status: 422,
    field: "interventionId",
    sentence: "Välj vilken insats rådet föreslår.",
  },
  rejectReasonMissing: {
    status: 422,
    field: "reasonCode",
    sentence: "Välj varför, så att statistiken blir rätt.",
  },
  recommendationMissing: {
    status: 422,
    field: "recommendation",
    sentence: "Skriv vad rådet rekommenderar. Det är det som handläggaren går vidare med.",
  },
  decidedInFuture: {
    status: 422,
    field: "decidedOn",
    sentence: "Beslutet kan inte ligga efter i dag. Skriv dagen då rådet beslutade.",
  },
  decidedBeforeSent: {
    status: 422,
    field: "decidedOn",
    sentence: ({ sentOn }) => `Beslutet kan inte ligga före ${formatDate(sentOn)}, då remissen skickades.`,
  },
  notDecided: { status: 409, sentence: "Ärendet har inget beslut att rätta." },
  correctionReasonMissing: {
    status: 422,
    field: "reason",
    sentence: "Skriv varför du rättar beslutet. Det sparas tillsammans med det som stod förut.",
  },
  backInQueue: {
    status: 409,
    field: "decision",
    sentence:
      "Ärendet ligger i kön igen efter beslutet om mer kartläggning. Ta upp det på ett nytt möte i stället. Du kan fortfarande rätta texten.",
  },
  forwardedAnswered: {
    status: 409,
    field: "decision",
    sentence:
      "Insatsen har redan svarat på remissen, så beslutet kan inte bli ett annat. Du kan fortfarande rätta texten.",
  },
  consultationNotFound: {
    status: 404,
    sentence: "Konsultationen finns inte, eller hör till ett annat råd än ditt.",
  },
  consultationChanged: {
    status: 409,
    sentence:
      "Någon har ändrat konsultationen sedan du öppnade sidan. Läs hur den ser ut nu och gör sedan om din ändring.",
  },
  consultationDayMissing: { status: 422, field: "heldOn", sentence: "Skriv vilken dag konsultationen var." },
  consultationInFuture: {
    status: 422,
    field: "heldOn",
    sentence: "Konsultationen kan inte ligga efter i dag.",
  },
  consultationTooOld: {
    status: 422,
    field: "heldOn",
    sentence: "Dagen ligger mer än tjugo år tillbaka. Kontrollera årtalet.",
  },
  quantityUnreadable: {
    status: 422,
    field: "quantity",
    sentence: "Skriv hur många konsultationer det var: ett helt tal från 1 till 1000.",
  },
  agencyUnknown: { status: 422, field: "askedBy", sentence: "Välj i listan vem som frågade." },
};

/** What is said beside a field that holds something like a personal number, where no person may be named. */
export const noPersonalNumber =
  "Här ska inga personuppgifter stå. Det du skrev ser ut som ett personnummer: ta bort det.";

/** What to say of a refusal, with which status, and at which field. */
export function councilSentence(refusal: CouncilRefusal): Sentence {
  if (!isOwn(refusal)) return fromIntake(referralSentence(refusal));
  const words = table[refusal.code] as Words<Own>;
  const { sentence } = words;
  return {
    status: words.status,
    field: words.field ?? null,
    sentence: typeof sentence === "string" ? sentence : sentence(refusal),
  };
}

/** The same thing stands in other fields of the decision's form. */
function fromIntake({ field, ...words }: Sentence): Sentence {
  const fields: Readonly<Record<string, string>> = {
    receiver: "interventionId",
    reason: "reasonCode",
    text: "recommendation",
  };
  return { ...words, field: field === null ? null : (fields[field] ?? field) };
}

function isOwn(refusal: CouncilRefusal): refusal is Own {
  return refusal.code in table;
}

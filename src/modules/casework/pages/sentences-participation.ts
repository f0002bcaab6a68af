import { formatDate } from "../../../platform/values/format.ts";
import type { EnrolRefusal } from "../actions/participation/enrol.ts";
import type { ExitRefusal } from "../actions/participation/exit.ts";
import type { EnrolmentWarning } from "../model/participation/enrolment.ts";
import { type ReferralRefusal, referralSentence, type Sentence } from "./sentences-referral.ts";

export type ParticipationRefusal = EnrolRefusal | ExitRefusal;

/** Those of intake have their sentences there. */
type Own = Exclude<ParticipationRefusal, ReferralRefusal>;
type Words<R> = {
  readonly status: number;
  /** The field of a form where it is mended, when there is one. */
  readonly field?: string;
  readonly sentence: string | ((refusal: R) => string);
};
type Table = { readonly [C in Own["code"]]: Words<Extract<Own, { code: C }>> };

const table: Table = {
  participationNotFound: { status: 404, sentence: "Deltagandet finns inte, eller hör till en annan insats än din." },
  personNotSeen: { status: 404, sentence: "Personen finns inte, eller hör till någon annan än dig och din enhet." },
  participationChanged: { status: 409, sentence: "Någon har ändrat uppgifterna sedan du öppnade sidan. Läs det nya och gör sedan om din ändring." },
  notYourIntervention: { status: 422, field: "interventionId", sentence: "Välj en av dina egna insatser. Du skriver in i den insats du arbetar i." },
  noParticipantsHere: { status: 422, field: "interventionId", sentence: "Insatsen tar inte emot namngivna deltagare. Registrera antal under Anonyma deltagare och antal." },
  enrolledInFuture: { status: 422, field: "enrolledOn", sentence: "Inskrivningen kan inte ligga efter i dag. Skriv dagen då personen började." },
  enrolledBeforeBirth: { status: 422, field: "enrolledOn", sentence: "Inskrivningen ligger före personens födelse. Kontrollera dagen och personnumret." },
  referredAfterEnrolment: { status: 422, field: "referredOn", sentence: "Remissen kan inte ha kommit efter inskrivningen. Kontrollera dagarna." },
  needsCouncil: {
    status: 422,
    field: "interventionId",
    sentence: "Insatsen tar bara emot personer som ett råd har beslutat om. Utgå från den remiss som rådet har lämnat vidare, under Inkomna remisser.",
  },
  overlaps: {
    status: 409,
    field: "enrolledOn",
    sentence: ({ enrolledOn, exitedOn }) =>
      exitedOn === null
        ? `Personen är redan inskriven i insatsen sedan ${formatDate(enrolledOn)}. Öppna det deltagandet i stället.`
        : `Personen var inskriven i insatsen från ${formatDate(enrolledOn)} till ${formatDate(exitedOn)}. Välj en dag efter det.`,
  },
  referralNotAccepted: { status: 409, sentence: "Remissen är inte accepterad. Svara på remissen först, så kan du skriva in personen." },
  referralToOther: { status: 409, field: "interventionId", sentence: "Remissen gäller en annan insats. Välj den insats som remissen är ställd till." },
  referralUsed: { status: 409, sentence: "Någon är redan inskriven utifrån remissen. Öppna det deltagandet, eller skriv in på nytt utan remissen." },
  codeUnknown: {
    status: 422,
    sentence: ({ list }) => ({ referrer: "Välj remittent i listan.", education: "Välj utbildning i listan.", incomeSource: "Välj försörjning i listan.", occupation: "Välj sysselsättning i listan." })[list],
  },
  exitCodeUnknown: {
    status: 422,
    sentence: ({ list }) => ({ exitReason: "Välj avslutsorsak i listan.", occupation: "Välj sysselsättning i listan.", incomeSource: "Välj försörjning i listan.", stepProgress: "Välj stegförflyttning i listan." })[list],
  },
  idTaken: { status: 409, sentence: "Formuläret är redan använt. Öppna sidan på nytt och fyll i den igen." },
  needsConfirmation: { status: 422, field: "confirmed", sentence: ({ warnings }) => `${warnings.map(warningSentence).join(" ")} Kryssa i att uppgifterna stämmer, eller ändra dem.` },
  exitedAlready: { status: 409, field: "exitedOn", sentence: ({ exitedOn }) => `Deltagandet avslutades redan ${formatDate(exitedOn)}. Du kan rätta avslutet från deltagarens sida.` },
  exitInFuture: { status: 422, field: "exitedOn", sentence: "Avslutet kan inte ligga efter i dag. Skriv dagen då deltagandet tog slut." },
  exitBeforeEnrolment: { status: 422, field: "exitedOn", sentence: ({ enrolledOn }) => `Avslutet kan inte ligga före inskrivningen ${formatDate(enrolledOn)}. Kontrollera dagen.` },
};

function warningSentence(warning: EnrolmentWarning): string {
  switch (warning.kind) {
    case "ageOutside":
      return `Personen är ${warning.age} år, och insatsen är till för åldern ${warning.from ?? 0}–${warning.to ?? "uppåt"}.`;
    case "notInParent":
      return "Personen är inte inskriven i den insats som den här är en del av.";
    case "interventionClosed":
      return "Dagen ligger utanför den tid som insatsen pågår.";
  }
}

/** What to say of a refusal, with which status, and at which field. */
export function participationSentence(refusal: ParticipationRefusal): Sentence {
  if (!isOwn(refusal)) return referralSentence(refusal);
  const words = table[refusal.code] as Words<Own>;
  const { sentence } = words;
  return { status: words.status, field: words.field ?? null, sentence: typeof sentence === "string" ? sentence : sentence(refusal) };
}

function isOwn(refusal: ParticipationRefusal): refusal is Own {
  return refusal.code in table;
}

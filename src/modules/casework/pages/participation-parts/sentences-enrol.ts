import { formatDate } from "../../../../platform/values/format.ts";
import type { ParticipationChanged } from "../../actions/participation/change-participation.ts";
import type { EnrolRefusal } from "../../actions/participation/enrol.ts";
import type { ParticipationNotFound } from "../../actions/participation/load-participation.ts";
import type { EnrolmentWarning } from "../../model/participation/enrolment.ts";
import type { ReferralRefusal } from "../sentences-referral.ts";
import type { SentenceTable } from "./sentence-table.ts";

/** Those of intake have their sentences there. */
export type EnrolOwn = Exclude<EnrolRefusal, ReferralRefusal> | ParticipationNotFound | ParticipationChanged;

export const enrolSentences: SentenceTable<EnrolOwn> = {
  participationNotFound: {
    status: 404,
    sentence: "Deltagandet finns inte, eller hör till en annan insats än din.",
  },
  personNotSeen: {
    status: 404,
    sentence: "Personen finns inte, eller hör till någon annan än dig och din enhet.",
  },
  participationChanged: {
    status: 409,
    sentence:
      "Någon har ändrat uppgifterna sedan du öppnade sidan. Läs det nya och gör sedan om din ändring.",
  },
  notYourIntervention: {
    status: 422,
    field: "interventionId",
    sentence: "Välj en av dina egna insatser. Du skriver in i den insats du arbetar i.",
  },
  noParticipantsHere: {
    status: 422,
    field: "interventionId",
    sentence:
      "Insatsen tar inte emot namngivna deltagare. Registrera antal under Anonyma deltagare och antal.",
  },
  enrolledInFuture: {
    status: 422,
    field: "enrolledOn",
    sentence: "Inskrivningen kan inte ligga efter i dag. Skriv dagen då personen började.",
  },
  enrolledLongAgo: {
    status: 422,
    field: "enrolledOn",
    sentence: ({ earliestOn }) =>
      `Inskrivningen kan inte ligga före ${formatDate(earliestOn)}. Kontrollera året.`,
  },
  enrolledBeforeBirth: {
    status: 422,
    field: "enrolledOn",
    sentence: "Inskrivningen ligger före personens födelse. Kontrollera dagen och personnumret.",
  },
  referredAfterEnrolment: {
    status: 422,
    field: "referredOn",
    sentence: "Remissen kan inte ha kommit efter inskrivningen. Kontrollera dagarna.",
  },
  needsCouncil: {
    status: 422,
    field: "interventionId",
    sentence:
      "Insatsen tar bara emot personer som ett råd har beslutat om. Utgå från den remiss som rådet har lämnat vidare, under Inkomna remisser.",
  },
  overlaps: {
    status: 409,
    field: "enrolledOn",
    sentence: ({ enrolledOn, exitedOn }) =>
      exitedOn === null
        ? `Personen är redan inskriven i insatsen sedan ${formatDate(enrolledOn)}. Öppna det deltagandet i stället.`
        : `Personen var inskriven i insatsen från ${formatDate(enrolledOn)} till ${formatDate(exitedOn)}. Välj en dag efter det.`,
  },
  referralNotAccepted: {
    status: 409,
    sentence: "Remissen är inte mottagen. Ta emot remissen först, så kan du skriva in personen.",
  },
  referralToOther: {
    status: 409,
    field: "interventionId",
    sentence: "Remissen gäller en annan insats. Välj den insats som remissen är ställd till.",
  },
  referralUsed: {
    status: 409,
    sentence:
      "Någon är redan inskriven utifrån remissen. Öppna det deltagandet, eller skriv in på nytt utan remissen.",
  },
  codeUnknown: {
    status: 422,
    sentence: ({ list }) =>
      ({
        referrer: "Välj remittent i listan.",
        education: "Välj utbildning i listan.",
        incomeSource: "Välj försörjning i listan.",
        occupation: "Välj sysselsättning i listan.",
      })[list],
  },
  idTaken: { status: 409, sentence: "Formuläret är redan använt. Öppna sidan på nytt och fyll i det igen." },
  needsConfirmation: {
    status: 422,
    field: "confirmed",
    sentence: ({ warnings }) =>
      `${warnings.map(warningSentence).join(" ")} Kryssa för att uppgifterna stämmer, eller ändra dem.`,
  },
};

function agesInWords({ from, to }: Extract<EnrolmentWarning, { kind: "ageOutside" }>): string {
  return to === null ? `${from ?? 0} år och uppåt` : `${from ?? 0}–${to} år`;
}

function warningSentence(warning: EnrolmentWarning): string {
  switch (warning.kind) {
    case "ageOutside":
      return `Personen är ${warning.age} år, och insatsen är till för dem som är ${agesInWords(warning)}.`;
    case "notInParent":
      return "Personen är inte inskriven i den insats som den här är en del av.";
    case "interventionClosed":
      return "Dagen ligger utanför den tid som insatsen pågår.";
  }
}

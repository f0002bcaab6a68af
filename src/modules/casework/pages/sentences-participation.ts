import { formatDate } from "../../../platform/values/format.ts";
import type { FollowUpRefusal } from "../actions/follow-up/register-follow-up.ts";
import type { ActivityRefusal } from "../actions/participation/activities.ts";
import type { AmendRefusal } from "../actions/participation/amend.ts";
import type { AnonymousRefusal } from "../actions/participation/anonymous.ts";
import type { ContactRefusal } from "../actions/participation/contacts.ts";
import type { EnrolRefusal } from "../actions/participation/enrol.ts";
import type { ExitRefusal } from "../actions/participation/exit.ts";
import type { PlanRefusal } from "../actions/participation/plan.ts";
import type { ReopenRefusal } from "../actions/participation/reopen.ts";
import type { EnrolmentWarning } from "../model/participation/enrolment.ts";
import type { ReferralRefusal, Sentence } from "./sentences-referral.ts";
import { referralSentence } from "./sentences-referral.ts";

export type ParticipationRefusal =
  | EnrolRefusal
  | ExitRefusal
  | ContactRefusal
  | PlanRefusal
  | ActivityRefusal
  | AmendRefusal
  | ReopenRefusal
  | FollowUpRefusal
  | AnonymousRefusal;

/** Those of intake have their sentences there. */
type Own = Exclude<ParticipationRefusal, ReferralRefusal>;
type Words<R> = {
  readonly status: number;
  /** The field of a form where it is mended, when there is one. */
  readonly field?: string | ((refusal: R) => string);
  readonly sentence: string | ((refusal: R) => string);
};
type Table = { readonly [C in Own["code"]]: Words<Extract<Own, { code: C }>> };

const table: Table = {
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
  exitCodeUnknown: {
    status: 422,
    sentence: ({ list }) =>
      ({
        exitReason: "Välj avslutsorsak i listan.",
        occupation: "Välj sysselsättning i listan.",
        incomeSource: "Välj försörjning i listan.",
        stepProgress: "Välj stegförflyttning i listan.",
      })[list],
  },
  idTaken: { status: 409, sentence: "Formuläret är redan använt. Öppna sidan på nytt och fyll i den igen." },
  needsConfirmation: {
    status: 422,
    field: "confirmed",
    sentence: ({ warnings }) =>
      `${warnings.map(warningSentence).join(" ")} Kryssa i att uppgifterna stämmer, eller ändra dem.`,
  },
  exitedAlready: {
    status: 409,
    field: "exitedOn",
    sentence: ({ exitedOn }) =>
      `Deltagandet avslutades redan ${formatDate(exitedOn)}. Du kan rätta avslutet från deltagarens sida.`,
  },
  exitInFuture: {
    status: 422,
    field: "exitedOn",
    sentence: "Avslutet kan inte ligga efter i dag. Skriv dagen då deltagandet tog slut.",
  },
  exitBeforeEnrolment: {
    status: 422,
    field: "exitedOn",
    sentence: ({ enrolledOn }) =>
      `Avslutet kan inte ligga före inskrivningen ${formatDate(enrolledOn)}. Kontrollera dagen.`,
  },
  dayInFuture: {
    status: 422,
    field: ({ field }) => field,
    sentence: "Dagen kan inte ligga efter i dag. Det som är planerat skrivs i planen.",
  },
  beforeEnrolment: {
    status: 422,
    field: ({ field }) => field,
    sentence: ({ enrolledOn }) => `Dagen kan inte ligga före inskrivningen ${formatDate(enrolledOn)}.`,
  },
  afterExit: {
    status: 422,
    field: ({ field }) => field,
    sentence: ({ exitedOn }) => `Deltagandet avslutades ${formatDate(exitedOn)}. Välj en dag senast då.`,
  },
  endBeforeStart: {
    status: 422,
    field: ({ field }) => field,
    sentence: "Slutdagen kan inte ligga före startdagen. Kontrollera dagarna.",
  },
  contactNeedsName: {
    status: 422,
    field: "name",
    sentence: "Välj en kollega, eller skriv namnet på kontaktpersonen.",
  },
  contactEnded: { status: 409, field: "until", sentence: "Kontaktpersonen är redan avslutad." },
  stepChanged: {
    status: 409,
    field: "text",
    sentence: "Någon har ändrat steget sedan du öppnade sidan. Öppna det på nytt och gör om din ändring.",
  },
  outcomeNeedsDay: {
    status: 422,
    field: "doneOn",
    sentence: "Skriv vilken dag steget eller målet blev klart.",
  },
  activityKindUnknown: { status: 422, field: "kind", sentence: "Välj typ av aktivitet i listan." },
  activityChanged: {
    status: 409,
    field: "name",
    sentence:
      "Någon har ändrat aktiviteten sedan du öppnade sidan. Öppna den på nytt och gör om din ändring.",
  },
  nothingChanged: {
    status: 422,
    field: "enrolledOn",
    sentence: "Inget är ändrat. Ändra det som är fel, eller gå tillbaka.",
  },
  amendReasonNeeded: {
    status: 422,
    field: "reason",
    sentence: "Skriv varför uppgifterna rättas. Det sparas bland ändringarna.",
  },
  exitReasonNeeded: {
    status: 422,
    field: "exitReason",
    sentence:
      "Ett avslut har både dag och orsak. Fyll i båda, eller öppna deltagandet igen om det inte är avslutat.",
  },
  amendCodeUnknown: { status: 422, field: ({ field }) => field, sentence: "Välj något i listan." },
  amendOverlaps: {
    status: 409,
    field: "enrolledOn",
    sentence: ({ enrolledOn }) =>
      `Tiden går in i personens andra deltagande i insatsen, som började ${formatDate(enrolledOn)}. Kontrollera dagarna.`,
  },
  notExited: { status: 409, field: "reason", sentence: "Deltagandet pågår redan." },
  reopenReasonNeeded: {
    status: 422,
    field: "reason",
    sentence: "Skriv varför deltagandet öppnas igen. Det sparas bland ändringarna.",
  },
  cameBackAlready: {
    status: 409,
    field: "reason",
    sentence: ({ enrolledOn }) =>
      `Personen skrevs in på nytt ${formatDate(enrolledOn)}. Fortsätt i det deltagandet i stället.`,
  },
  noFollowUp: {
    status: 404,
    sentence: "Det finns ingen uppföljning att göra för deltagandet. Den kommer när deltagandet är avslutat.",
  },
  followUpDone: {
    status: 409,
    field: "doneOn",
    sentence: ({ doneOn }) => `Uppföljningen är redan registrerad, ${formatDate(doneOn)}.`,
  },
  followUpInFuture: {
    status: 422,
    field: "doneOn",
    sentence: "Uppföljningen kan inte ligga efter i dag. Skriv dagen då du talade med personen.",
  },
  followUpTooEarly: {
    status: 422,
    field: "doneOn",
    sentence: ({ earliestOn }) => `Uppföljningen görs ett år efteråt, tidigast ${formatDate(earliestOn)}.`,
  },
  tooFewTries: {
    status: 422,
    field: "outcome",
    sentence: ({ tries, needed }) =>
      `Försök minst ${needed} gånger innan personen räknas som inte anträffad. Hittills är ${tries} försök noterade.`,
  },
  followUpIncomeMissing: {
    status: 422,
    field: "incomeSources",
    sentence: "Kryssa för vad personen lever på i dag. Det är det uppföljningen räknas på.",
  },
  followUpCodeUnknown: {
    status: 422,
    field: ({ list }) => (list === "occupation" ? "occupation" : "incomeSources"),
    sentence: "Välj något i listan.",
  },
  noCountsHere: { status: 422, field: "interventionId", sentence: "Insatsen har inga deltagare att räkna." },
  yearNotOpen: {
    status: 422,
    field: "year",
    sentence: ({ latest }) => `Skriv ett år från 2000 till ${latest}.`,
  },
  nothingToCount: { status: 422, field: "year", sentence: "Skriv minst ett antal." },
  correctionNeedsReason: {
    status: 422,
    field: "reason",
    sentence: "Skriv varför antalet rättas. Det står kvar bredvid rättelsen.",
  },
  fewerThanNone: {
    status: 422,
    field: ({ sex }) => `quantity-${sex}`,
    sentence: ({ registered }) =>
      `Rättelsen tar bort fler än vad som är registrerat. Registrerat för året: ${registered}.`,
  },
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
  const say = (what: string | ((refusal: Own) => string)) =>
    typeof what === "string" ? what : what(refusal);
  return {
    status: words.status,
    field: words.field === undefined ? null : say(words.field),
    sentence: say(words.sentence),
  };
}

function isOwn(refusal: ParticipationRefusal): refusal is Own {
  return refusal.code in table;
}

import { formatDate } from "../../../../platform/values/format.ts";
import type { ActivityRefusal } from "../../actions/participation/activities.ts";
import type { AmendRefusal } from "../../actions/participation/amend.ts";
import type { ContactRefusal } from "../../actions/participation/contacts.ts";
import type { ExitRefusal } from "../../actions/participation/exit.ts";
import type { PlanRefusal } from "../../actions/participation/plan.ts";
import type { ReopenRefusal } from "../../actions/participation/reopen.ts";
import type { SentenceTable } from "./sentence-table.ts";
import type { EnrolOwn } from "./sentences-enrol.ts";

export type DetailsRefusal =
  | ExitRefusal
  | ContactRefusal
  | PlanRefusal
  | ActivityRefusal
  | AmendRefusal
  | ReopenRefusal;

/** Exit, plan, activities, contact persons, corrections and reopening. */
export const detailSentences: SentenceTable<Exclude<DetailsRefusal, EnrolOwn>> = {
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
};

import { formatDate } from "../../../../platform/values/format.ts";
import type { FollowUpRefusal } from "../../actions/follow-up/register-follow-up.ts";
import type { AnonymousRefusal } from "../../actions/participation/anonymous.ts";
import type { SentenceTable } from "./sentence-table.ts";
import type { EnrolOwn } from "./sentences-enrol.ts";

export type CountRefusal = FollowUpRefusal | AnonymousRefusal;

/** The one-year follow-up and anonymous counts. */
export const followUpSentences: SentenceTable<Exclude<CountRefusal, EnrolOwn>> = {
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

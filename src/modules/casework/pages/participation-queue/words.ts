import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../platform/values/format.ts";
import type { ActionItem } from "../../../../ui/index.ts";
import type { NoticeKind } from "../../actions/queue/notices.ts";
import type { QueueFigure, QueueItem, QueueKind } from "../../model/participation/queue-item.ts";

type Say = (item: QueueItem) => { readonly label: string; readonly reason?: string };

const who = ({ person }: QueueItem) => person ?? "personen";
const matters = (count: number | null) => (count === 1 ? "1 ärende" : `${count ?? 0} ärenden`);

const sentences: Record<QueueKind, Say> = {
  answerReferral: (item) => ({
    label: `Svara på remissen om ${who(item)}`,
    reason: "Remissen har kommit till er.",
  }),
  enrolAccepted: (item) => ({
    label: `Skriv in ${who(item)}`,
    reason: "Remissen är mottagen, men personen är inte inskriven.",
  }),
  answerQuestion: (item) => ({
    label: `Svara på frågan om ${who(item)}`,
    reason: "Mottagaren behöver veta mer innan den kan svara.",
  }),
  followUp: (item) => ({
    label: `Följ upp ${who(item)}`,
    reason:
      item.quantity === 0 || item.quantity === null
        ? "Ett år har gått."
        : `Ett år har gått. Försök hittills: ${item.quantity}.`,
  }),
  planStep: (item) => ({ label: `Planen för ${who(item)}`, reason: item.detail ?? "" }),
  councilQueue: (item) => ({
    label: `Ta upp ${matters(item.quantity)} på ett möte`,
    reason: "De väntar i kön utan möte.",
  }),
  meeting: (item) => ({
    label: "Förbered nästa möte",
    reason:
      item.quantity === 0 ? "Inget ärende väntar på beslut." : `${matters(item.quantity)} väntar på beslut.`,
  }),
  waitForAnswer: (item) => ({
    label: `Remissen om ${who(item)}`,
    reason: item.detail === null ? "Mottagaren svarar." : `${item.detail} svarar.`,
  }),
  waitForSender: (item) => ({ label: `Remissen om ${who(item)}`, reason: "Avsändaren svarar på er fråga." }),
  notice: (item) => ({ label: noticeWords[item.detail as NoticeKind] ?? "Något har hänt i ett ärende" }),
};

const noticeWords: Record<NoticeKind, string> = {
  referralReceived: "En remiss har kommit",
  referralMoreWanted: "Mottagaren vill veta mer om din remiss",
  referralAnsweredQuestion: "Avsändaren har svarat på er fråga",
  referralAmended: "En remiss har kompletterats",
  referralAccepted: "Din remiss är mottagen",
  referralRejected: "Din remiss är avvisad",
  referralWithdrawn: "En remiss är återtagen",
  consentWithdrawn: "Ett samtycke är återkallat",
  protectedReceived:
    "En remiss om en person med skyddade personuppgifter har kommit: utse vem som får se den",
  emergencyOpened: "Någon har öppnat en person med nödåtkomst",
  participantEnrolled: "Personen i din remiss är inskriven",
  councilDecided: "Rådet har beslutat om din remiss",
};

/** An item as a line of a work list: what to do, why, and by when. */
export function queueActionItem(item: QueueItem): ActionItem {
  const { label, reason } = sentences[item.kind](item);
  const when = whenOf(item);
  return {
    href: item.href,
    label: item.kind === "notice" && !item.seen ? `Nytt: ${label}` : label,
    ...(reason === undefined || reason === "" ? {} : { reason }),
    ...(when === undefined ? {} : { when }),
    late: item.late,
  };
}

function whenOf({ kind, dueOn, at }: QueueItem): string | undefined {
  if (dueOn !== null)
    return kind === "meeting" || kind === "councilQueue"
      ? `möte ${formatDate(dueOn)}`
      : `senast ${formatDate(dueOn)}`;
  return at === null ? undefined : formatDateTime(Temporal.Instant.from(at));
}

export const figureWords: Record<QueueFigure["key"], string> = {
  ongoing: "Pågående deltaganden",
  newThisYear: "Nya i år",
  exitedThisYear: "Avslutade i år",
  referralsOpen: "Remisser som väntar på svar",
  followUpsDue: "Uppföljningar att göra",
};

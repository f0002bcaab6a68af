import { Temporal } from "temporal-polyfill";
import type { TimelineBar, TimelineData, TimelineEvent } from "../../../../ui/index.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";
import type { ParticipationPage } from "../../actions/participation/read-participation.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const markWords = { referralSent: "Remiss", councilDecided: "Rådets beslut" } as const;

/** Referrals, council, interventions with their activities, exit and follow-up. Other teams' only as far as a consent goes. */
export function timelineOf(
  seen: ParticipationPage,
  words: ParticipationWords,
  today: Temporal.PlainDate,
): TimelineData {
  return {
    title: "Vägen så här långt",
    description: "Remisser, rådets beslut, insatser med aktiviteter, avslut och uppföljning i tidsordning.",
    events: eventsOf(seen),
    bars: barsOf(seen, words),
    today: lastDay(seen, today),
  };
}

function eventsOf({ participation, marks, followUp }: ParticipationPage): readonly TimelineEvent[] {
  const { exitedOn } = participation;
  return [
    ...marks.map(
      ({ day: on, kind }): TimelineEvent => ({
        on: day(on),
        label: markWords[kind],
        mark: kind === "referralSent" ? "start" : "decision",
      }),
    ),
    ...(exitedOn === null ? [] : [{ on: day(exitedOn), label: "Avslut", mark: "end" } as const]),
    ...(followUp === null
      ? []
      : [
          {
            on: day(followUp.doneOn ?? followUp.dueOn),
            label: followUp.doneOn === null ? "Uppföljning planerad" : "Uppföljning",
            mark: "check",
          } as const,
        ]),
  ];
}

function barsOf(seen: ParticipationPage, words: ParticipationWords): readonly TimelineBar[] {
  const own = { participationId: seen.participation.id, ...seen.participation };
  const chain = seen.chain.length > 0 ? seen.chain : [own];
  return chain.map((link) => ({
    label: words.intervention(link.interventionId),
    ...period(link.enrolledOn, link.exitedOn),
    parts:
      link.participationId === seen.participation.id
        ? seen.activities.map(({ name, startsOn, endsOn }) => ({ label: name, ...period(startsOn, endsOn) }))
        : [],
  }));
}

/** In a demo the facts end long before today; the picture then ends with them. */
function lastDay(seen: ParticipationPage, today: Temporal.PlainDate): Temporal.PlainDate {
  const { participation, activities, marks } = seen;
  const days = [
    seen.factsOn,
    participation.enrolledOn,
    participation.exitedOn ?? "",
    ...activities.map(({ startsOn }) => startsOn),
    ...marks.map(({ day: on }) => on),
    ...seen.chain.map(({ enrolledOn }) => enrolledOn),
  ];
  const last = days.reduce((latest, one) => (one > latest ? one : latest), "");
  return last < today.toString() ? day(last) : today;
}

function period(from: string, to: string | null) {
  return { from: day(from), to: to === null ? undefined : day(to) };
}

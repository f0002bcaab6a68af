import {
  ActionList,
  ButtonLink,
  DataTable,
  EmptyState,
  Expander,
  InfoBox,
  PageHeading,
  Section,
  Status,
} from "../../../../ui/index.ts";
import type { CouncilStart, ListedMeeting } from "../../actions/council/read-start.ts";
import { countDecided, countMatters, meetingStates, whenAndWhere } from "../council-words/words.ts";
import { Figures } from "./figures.tsx";
import { QueueTable } from "./queue-table.tsx";

type Props = {
  readonly start: CouncilStart /** False for one who only reads. */;
  readonly leads: boolean;
  readonly today: string;
};

export function CouncilStartView({ start, leads, today }: Props) {
  const { council, planned, queue, hidden } = start;
  return (
    <>
      <PageHeading
        kicker="Råd"
        action={leads ? <ButtonLink href="/rad/moten/nytt">Planera ett möte</ButtonLink> : null}
      >
        {council.name}
      </PageHeading>
      <Section heading={planned.length > 1 ? "Kommande möten" : "Nästa möte"} id="nasta">
        <ActionList
          items={planned.map((meeting) => plannedItem(meeting, leads, today))}
          empty={leads ? "Inget möte är planerat." : "Du är inte med på något möte som är planerat."}
        />
      </Section>
      {leads ? (
        <Section heading="Ärenden i kö" id="ko">
          <p class="muted">Remisser som inte har tagits upp på något möte, den äldsta först.</p>
          <QueueTable queue={queue} today={today} />
          {hidden > 0 ? (
            <InfoBox>
              {countMatters(hidden)} gäller personer med skyddade personuppgifter som du inte är utsedd att
              se. <a href="/skyddade">Se vem som är utsedd</a>
            </InfoBox>
          ) : null}
        </Section>
      ) : null}
      <Figures start={start} leads={leads} />
      <Earlier start={start} leads={leads} />
    </>
  );
}

function plannedItem(meeting: ListedMeeting, leads: boolean, today: string) {
  const over = meeting.heldOn < today;
  const reason = `${countMatters(meeting.matters)}${meeting.decided > 0 ? `, ${countDecided(meeting.decided)}` : ""}`;
  return {
    href: `/rad/moten/${meeting.id}`,
    label: whenAndWhere(meeting),
    reason,
    ...(over && leads ? { when: "avsluta mötet", late: true } : {}),
  };
}

function Earlier({ start: { earlier }, leads }: Pick<Props, "start" | "leads">) {
  const latest = earlier.slice(0, 10);
  return (
    <Section heading="Tidigare möten" id="tidigare">
      <MeetingTable meetings={latest} leads={leads} />
      {earlier.length > latest.length ? (
        <Expander summary={`Visa ${earlier.length - latest.length} möten till`}>
          <MeetingTable meetings={earlier.slice(latest.length)} leads={leads} />
        </Expander>
      ) : null}
    </Section>
  );
}

function MeetingTable({
  meetings,
  leads,
}: {
  readonly meetings: readonly ListedMeeting[];
  readonly leads: boolean;
}) {
  return (
    <DataTable
      caption="Tidigare möten"
      captionHidden
      rows={meetings}
      rowHref={({ id }) => `/rad/moten/${id}`}
      columns={[
        { key: "dag", label: "Dag", nowrap: true, cell: ({ heldOn }) => heldOn },
        {
          key: "lage",
          label: "Läge",
          cell: ({ state }) => <Status tone={meetingStates[state].tone}>{meetingStates[state].label}</Status>,
        },
        { key: "plats", label: "Plats", cell: ({ place }) => place || "–" },
        { key: "beslut", label: "Beslutade ärenden", numeric: true, cell: ({ decided }) => String(decided) },
      ]}
      empty={
        <EmptyState
          text={
            leads
              ? "Inget möte är hållet än. När ett möte är avslutat hamnar det här."
              : "Du har inte varit med på något möte än. De möten som du har en plats vid hamnar här."
          }
        />
      }
    />
  );
}

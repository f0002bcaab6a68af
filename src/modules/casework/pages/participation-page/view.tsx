import type { Temporal } from "temporal-polyfill";
import {
  ButtonLink,
  ButtonRow,
  InfoBox,
  Layout,
  PageHeading,
  TimelineWithTable,
} from "../../../../ui/index.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";
import type { ParticipationPage } from "../../actions/participation/read-participation.ts";
import { nameOnPage } from "../participation-parts/name-on-page.ts";
import { ActivitySection } from "./activity-section.tsx";
import { ChangeLog } from "./change-log.tsx";
import { ConsentSection } from "./consent-section.tsx";
import { ContactSection } from "./contact-section.tsx";
import { IncomeSection } from "./income-section.tsx";
import { JointSection } from "./joint-section.tsx";
import { NextStepBox } from "./next-step-box.tsx";
import { NoteSection } from "./note-section.tsx";
import { PlanSection } from "./plan-section.tsx";
import { timelineOf } from "./timeline-of.ts";
import { WhoSection } from "./who-section.tsx";

export type PartProps = {
  readonly seen: ParticipationPage;
  readonly words: ParticipationWords;
  readonly today: Temporal.PlainDate;
  /** False to those who only read. */
  readonly mayChange: boolean;
};

export function ParticipationView(props: PartProps) {
  const { seen, words, mayChange, today } = props;
  const { participation, person } = seen;
  return (
    <Layout back={{ href: "/deltagare", label: "Deltagare" }}>
      <PageHeading
        kicker={words.intervention(participation.interventionId)}
        action={mayChange ? <MainAction {...props} /> : undefined}
      >
        {nameOnPage(person)}
      </PageHeading>
      {person === null ? (
        <InfoBox>
          Personen har skyddade personuppgifter. Du ser bara de kodade uppgifterna om deltagandet.
        </InfoBox>
      ) : (
        <NextStepBox {...props} />
      )}
      <WhoSection {...props} />
      <ContactSection {...props} />
      {person === null ? null : <ConsentSection {...props} />}
      <TimelineWithTable id="vagen" heading="Vägen så här långt" data={timelineOf(seen, words, today)} />
      <PlanSection {...props} />
      <ActivitySection {...props} />
      <NoteSection {...props} />
      <JointSection {...props} />
      <IncomeSection {...props} />
      <ChangeLog {...props} />
      {mayChange ? <MoreActions {...props} /> : null}
    </Layout>
  );
}

function MainAction({ seen }: PartProps) {
  const { id, exitedOn } = seen.participation;
  return exitedOn === null ? (
    <ButtonLink href={`/deltagare/${id}/avsluta`}>Avsluta deltagandet</ButtonLink>
  ) : (
    <ButtonLink href={`/deltagare/ny?person=${seen.participation.personId}`}>Skriv in på nytt</ButtonLink>
  );
}

function MoreActions({ seen }: PartProps) {
  const { id, exitedOn } = seen.participation;
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={`/deltagare/${id}/ratta`}>
        Rätta uppgifter
      </ButtonLink>
      {exitedOn === null ? null : (
        <ButtonLink kind="secondary" href={`/deltagare/${id}/oppna-igen`}>
          Öppna deltagandet igen
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

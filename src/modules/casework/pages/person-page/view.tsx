import type { Column } from "../../../../ui/index.ts";
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Layout,
  PageHeading,
  Section,
  Status,
  SummaryList,
} from "../../../../ui/index.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";
import type { PersonPage } from "../../actions/participation/read-person-page.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { personName } from "../../model/person/person.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import { stateWords } from "../referral-words/state-words.ts";

type ViewProps = {
  readonly seen: PersonPage;
  readonly words: ParticipationWords;
  readonly may: Readonly<Record<"enrol" | "readLog" | "readCase" | "protect", boolean>>;
};

export function PersonView({ seen, words, may }: ViewProps) {
  const { person, participations } = seen;
  return (
    <Layout>
      <PageHeading
        kicker="Person"
        action={
          may.enrol ? (
            <ButtonLink href={`/deltagare/ny?person=${person.id}`}>Skriv in personen</ButtonLink>
          ) : undefined
        }
      >
        {personName(person)}
      </PageHeading>
      <SummaryList
        rows={[
          {
            key: "Personnummer",
            value: person.protectedIdentity
              ? "skyddat"
              : (person.number?.reveal().replace(/(\d{4})$/, "-$1") ?? "saknas"),
          },
          {
            key: "Kommun",
            value: person.municipalityId === null ? "ej uppgivet" : words.municipality(person.municipalityId),
          },
          { key: "Kön", value: words.label("sex", person.sex) },
        ]}
      />
      <Section id="deltaganden" heading="Deltaganden hos er">
        <DataTable
          caption="Deltaganden"
          captionHidden
          columns={participationColumns(words)}
          rows={participations}
          rowHref={({ id }) => `/deltagare/${id}`}
          empty={<EmptyState text="Personen är inte inskriven hos er." />}
        />
      </Section>
      <Section id="remisser" heading="Remisser">
        <Referrals seen={seen} may={may} />
      </Section>
      <ul>
        {may.readCase ? (
          <li>
            <a href={`/personer/${person.id}/samtycken`}>Samtycken</a>
          </li>
        ) : null}
        {person.protectedIdentity || !may.protect ? null : (
          <li>
            <a href={`/personer/${person.id}/skydda`}>Personen har fått skyddade personuppgifter</a>
          </li>
        )}
        {may.readLog ? (
          <li>
            <a href={`/logg/personer/${person.id}`}>Vilka som har läst om personen</a>
          </li>
        ) : null}
      </ul>
    </Layout>
  );
}

function participationColumns(words: ParticipationWords): readonly Column<Participation>[] {
  return [
    {
      key: "intervention",
      label: "Insats",
      cell: ({ interventionId }) => words.intervention(interventionId),
    },
    { key: "from", label: "Inskriven", cell: ({ enrolledOn }) => enrolledOn, nowrap: true },
    {
      key: "to",
      label: "Avslutad",
      cell: ({ exitedOn }) => exitedOn ?? <Status tone="active">Pågår</Status>,
      nowrap: true,
    },
    {
      key: "reason",
      label: "Avslutsorsak",
      cell: ({ exitReason }) => (exitReason === null ? "" : words.label("exitReason", exitReason)),
    },
  ];
}

function Referrals({ seen, may }: Pick<ViewProps, "seen" | "may">) {
  if (seen.referrals.length === 0)
    return <EmptyState text="Ingen remiss som du har skrivit eller som har kommit till er." />;
  return (
    <ul>
      {seen.referrals.map(({ id, state, sentAt }) => (
        <li>
          {may.readCase ? (
            <a href={state === "draft" ? `/remisser/${id}/granska` : `/remisser/${id}`}>{named(sentAt)}</a>
          ) : (
            named(sentAt)
          )}{" "}
          <Status tone={stateWords[state].tone}>{stateWords[state].label}</Status>
        </li>
      ))}
    </ul>
  );
}

function named(sentAt: string | null): string {
  return sentAt === null ? "Utkast till remiss" : `Remiss skickad ${swedishDay(sentAt).toString()}`;
}

import type { SummaryRow } from "../../../../ui/index.ts";
import {
  ButtonLink,
  Expander,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  SummaryList,
} from "../../../../ui/index.ts";
import type { InterventionFacts } from "../../actions/intervention-facts.ts";
import type { Intervention } from "../../model/intervention.ts";
import {
  ageWords,
  followUpWords,
  methodNames,
  orientationNames,
  periodWords,
  wayInWords,
  whyFixed,
} from "../words.ts";

type ViewProps = { readonly facts: InterventionFacts; readonly mayChange: boolean };

export function InterventionView({ facts, mayChange }: ViewProps) {
  const { intervention } = facts;
  const change = mayChange ? (
    <ButtonLink href={`/insatser/${intervention.id}/andra`}>Ändra uppgifterna</ButtonLink>
  ) : undefined;
  return (
    <Layout back={{ href: "/insatser", label: "Insatser" }}>
      <PageHeading kicker="Insats" action={change}>
        {intervention.name}
      </PageHeading>
      {intervention.description === "" ? null : <Lead>{intervention.description}</Lead>}
      {intervention.counted ? null : (
        <InfoBox>Ingen skrivs in i den här insatsen. Den förekommer bara i enkäter och ekonomi.</InfoBox>
      )}
      <Section heading="Vem den är till för" id="malgrupp">
        <SummaryList rows={targetRows(intervention)} />
      </Section>
      <Section heading="Hur den bedrivs" id="drift">
        <SummaryList rows={runningRows(facts)} />
      </Section>
      <Section heading="Hur den följs upp" id="uppfoljning">
        <SummaryList rows={followUpRows(intervention)} />
        <Expander summary="Varför går inriktning och registreringssätt inte att ändra?">
          <p>{whyFixed}</p>
        </Expander>
      </Section>
    </Layout>
  );
}

function targetRows(intervention: Intervention): SummaryRow[] {
  return [
    { key: "Målgrupp", value: intervention.targetGroup === "" ? "ej beskriven" : intervention.targetGroup },
    { key: "Ålder vid inskrivning", value: ageWords(intervention) },
    { key: "Vägen in", value: wayInWords(intervention) },
  ];
}

function runningRows({ intervention, parent, parts, members }: InterventionFacts): SummaryRow[] {
  const host = members.find((member) => member.id === intervention.hostMemberId)?.name;
  const rows: SummaryRow[] = [
    { key: "Huvudman", value: host ?? "ej angiven" },
    { key: "Period", value: periodWords(intervention) },
  ];
  if (parent !== null) {
    rows.push({
      key: "Del av",
      value: (
        <span>
          <a href={`/insatser/${parent.id}`}>{parent.name}</a>. Alla som deltar här räknas också där, men bara
          en gång i summan.
        </span>
      ),
    });
  }
  if (parts.length > 0) rows.push({ key: "Delar", value: <PartLinks parts={parts} /> });
  return rows;
}

function PartLinks({ parts }: { readonly parts: readonly Intervention[] }) {
  return (
    <span>
      {parts.map((part, index) => (
        <>
          {index === 0 ? "" : ", "}
          <a href={`/insatser/${part.id}`}>{part.name}</a>
        </>
      ))}
    </span>
  );
}

function followUpRows(intervention: Intervention): SummaryRow[] {
  return [
    { key: "Inriktning", value: orientationNames[intervention.orientation] },
    { key: "Registreringssätt", value: methodNames[intervention.registrationMethod] },
    { key: "Uppföljning", value: intervention.counted ? followUpWords(intervention) : "ingen" },
  ];
}

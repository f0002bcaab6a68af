import { DataTable, EmptyState, Layout, Lead, PageHeading, Section } from "../../../../ui/index.ts";
import type { Overview } from "../../actions/intervention-facts.ts";
import type { Council, Intervention } from "../../model/intervention.ts";
import { ageWords, followUpWords, orientationNames, wayInWords } from "../words.ts";

export function InterventionsView({ overview }: { readonly overview: Overview }) {
  const { interventions, councils, members, municipalities } = overview;
  const memberName = (id: string | null) => members.find((member) => member.id === id)?.name ?? "ej angiven";
  const place = (council: Council) =>
    municipalities.find((one) => one.id === council.municipalityId)?.name ?? "hela området";
  return (
    <Layout>
      <PageHeading kicker="Förbundet">Insatser</PageHeading>
      <Lead>Det förbundet finansierar. Personerna i en insats finns hos huvudmannen och syns inte här.</Lead>
      <DataTable
        caption="Insatser"
        captionHidden
        columns={[
          { key: "namn", label: "Insats", cell: (it: Intervention) => it.name },
          { key: "huvudman", label: "Huvudman", cell: (it) => memberName(it.hostMemberId) },
          { key: "inriktning", label: "Inriktning", cell: (it) => orientationNames[it.orientation] },
          { key: "alder", label: "Ålder", nowrap: true, cell: ageWords },
          { key: "vag", label: "Vägen in", cell: wayInWords },
          { key: "uppfoljning", label: "Uppföljning", cell: (it) => (it.counted ? followUpWords(it) : "–") },
        ]}
        rows={interventions}
        rowHref={(it) => `/insatser/${it.id}`}
        empty={<EmptyState text="Förbundet har inga insatser än." />}
      />
      <Section heading="Råd" id="rad">
        <DataTable
          caption="Råd som tar emot remisser"
          captionHidden
          columns={[
            { key: "namn", label: "Råd", cell: (council: Council) => council.name },
            { key: "kommun", label: "Kommun", cell: place },
            {
              key: "svar",
              label: "Svarar inom (dagar)",
              numeric: true,
              cell: (council) => council.answerWithinDays,
            },
          ]}
          rows={councils}
          empty={<EmptyState text="Förbundet har inga råd. Remisser går då direkt till insatserna." />}
        />
      </Section>
    </Layout>
  );
}

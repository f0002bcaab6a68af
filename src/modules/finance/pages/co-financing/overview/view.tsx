import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  FilterBar,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  Section,
} from "../../../../../ui/index.ts";
import type { CoFinancingOverview, ProjectStanding } from "../../../actions/co-financing/read-overview.ts";
import { kronor } from "../../allocation/money.ts";
import { GrantsTable } from "../grants-table.tsx";
import { GrossNet } from "../gross-net.tsx";
import { PostButton } from "../post-button.tsx";
import { programmeWords } from "../words.ts";

type Props = {
  readonly overview: CoFinancingOverview;
  readonly mayKeep: boolean;
  readonly removedGrantId: string | null;
};

/** Projects that others pay in part: what they cost, what is paid, and what we stand for if it is refused. */
export function OverviewView({ overview, mayKeep, removedGrantId }: Props) {
  const { year, lines, grants, rows, projects } = overview;
  const names = new Map(projects.map(({ project }) => [project.id, project.name]));
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading
        action={
          mayKeep ? <ButtonLink href="/ekonomi/projekt/nytt">Lägg till ett projekt</ButtonLink> : undefined
        }
      >{`Medfinansiering ${year}`}</PageHeading>
      <FilterBar label="Välj år">
        <NumberField name="ar" label="År" value={String(year)} />
      </FilterBar>
      {removedGrantId === null || !mayKeep ? null : (
        <PostButton
          action={`/ekonomi/projekt/bidrag/${removedGrantId}/angra`}
          label="Ångra borttagningen av bidraget"
        />
      )}
      <Lead>
        Verkligt utfall är utfall brutto minus det som finansiären står för. Insatser i natura ligger utanför
        bokföringen och räknas aldrig in.
      </Lead>
      <Projects projects={projects} year={year} />
      <Section heading="Brutto och netto" id="brutto-netto">
        <GrossNet lines={lines} year={year} />
      </Section>
      <Section
        heading="Alla bidrag"
        id="bidrag"
        action={
          mayKeep ? <a href={`/ekonomi/projekt/bidrag/nytt?ar=${year}`}>Lägg till ett bidrag</a> : undefined
        }
      >
        <GrantsTable
          grants={grants}
          rowLabel={(id) => labels.get(id) ?? ""}
          projectName={(id) => names.get(id) ?? ""}
          mayKeep={mayKeep}
        />
      </Section>
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/ekonomi/projekt/excel?ar=${year}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

function Projects({
  projects,
  year,
}: {
  readonly projects: readonly ProjectStanding[];
  readonly year: number;
}) {
  const money = (key: string, label: string, of: (one: ProjectStanding) => bigint) => ({
    ...{ key, label: `${label} (kr)`, numeric: true },
    cell: (one: ProjectStanding) => kronor(of(one)),
  });
  return (
    <DataTable<ProjectStanding>
      caption={`Projekt och deras bidrag för ${year}`}
      rows={projects}
      rowHref={({ project }) => `/ekonomi/projekt/${project.id}?ar=${year}`}
      empty={
        <EmptyState text="Inget projekt är inlagt. När ni lägger till ett projekt samlas bidrag, tid och medfinansiering här." />
      }
      columns={[
        { key: "projekt", label: "Projekt", cell: ({ project }) => project.name },
        { key: "program", label: "Program", cell: ({ project }) => programmeWords[project.programme] },
        {
          key: "tid",
          label: "Tid",
          nowrap: true,
          cell: ({ project }) => `${project.startsOn}–${project.endsOn}`,
        },
        money("beviljat", "Beviljat", ({ position }) => position.byStatus.granted),
        money("intakt", "Årets intäkt", ({ position }) => position.attributable),
        money("utbetalt", "Utbetalt", ({ position }) => position.byStatus.paid),
        money("risk", "Egen risk", ({ position }) => position.ownRisk),
      ]}
    />
  );
}

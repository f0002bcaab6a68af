import {
  ButtonLink,
  ButtonRow,
  FilterBar,
  InfoBox,
  KeyFigure,
  Layout,
  NumberField,
  PageHeading,
  Section,
} from "../../../../../ui/index.ts";
import type { ProjectFacts } from "../../../actions/co-financing/read-project.ts";
import { kronor } from "../../allocation/money.ts";
import { GrantsTable } from "../grants-table.tsx";
import { GrossNet } from "../gross-net.tsx";
import { About } from "./about.tsx";
import { CoFinancing } from "./co-financing.tsx";

type Props = { readonly facts: ProjectFacts; readonly mayKeep: boolean };

/** One project: its account, gross and net, its grants, what the others bring, and what we risk. */
export function ProjectView({ facts, mayKeep }: Props) {
  const { project, year, lines, position, trueOutcome } = facts;
  const path = `/ekonomi/projekt/${project.id}`;
  return (
    <Layout wide back={{ href: `/ekonomi/projekt?ar=${year}`, label: `Medfinansiering ${year}` }}>
      <PageHeading
        kicker={project.funder}
        action={
          mayKeep ? (
            <ButtonLink href={`/ekonomi/projekt/bidrag/nytt?projekt=${project.id}&ar=${year}`}>
              Lägg till ett bidrag
            </ButtonLink>
          ) : undefined
        }
      >
        {project.name}
      </PageHeading>
      <FilterBar label="Välj år">
        <NumberField name="ar" label="År" value={String(year)} />
      </FilterBar>
      <div class="key-figures">
        <KeyFigure label={`Verkligt utfall ${year} (kr)`} figure={kronor(trueOutcome)} />
        <KeyFigure label="Finansiären står för (kr)" figure={kronor(position.attributable)} />
        <KeyFigure
          label="Egen risk (kr)"
          figure={kronor(position.ownRisk)}
          comparison={`rekvirerat, inte utbetalt ${kronor(position.claimedNotPaid)}; intjänat, inte rekvirerat ${kronor(position.accruedNotClaimed)}`}
        />
      </div>
      {position.toRepay > 0n ? (
        <InfoBox kind="warning" heading="Något kan behöva betalas tillbaka">
          <p>{`Utbetalt är ${kronor(position.toRepay)} kronor mer än det finansiären står för.`}</p>
        </InfoBox>
      ) : null}
      <Section heading="Brutto och netto" id="brutto-netto">
        <GrossNet lines={lines} year={year} />
        <Unallocated facts={facts} />
      </Section>
      <CoFinancing facts={facts} />
      <Section heading="Bidrag" id="bidrag">
        <GrantsTable grants={facts.grants} rowLabel={(id) => labelOf(facts, id)} mayKeep={mayKeep} />
      </Section>
      <About facts={facts} mayKeep={mayKeep} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`${path}/excel?ar=${year}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

function Unallocated({ facts: { unallocated, lines } }: { readonly facts: ProjectFacts }) {
  if (unallocated === 0n || lines.length === 0) return null;
  return (
    <p>
      {unallocated > 0n
        ? `${kronor(unallocated)} kronor av bidraget är inte fördelade på rader.`
        : `Radernas delar är tillsammans ${kronor(-unallocated)} kronor mer än hela bidraget, vilket kan bero på att delarna är avrundade.`}
    </p>
  );
}

function labelOf({ rows, lines }: ProjectFacts, id: string): string {
  return [...rows, ...lines.map(({ row }) => row)].find((row) => row.id === id)?.label ?? "";
}

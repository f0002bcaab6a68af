import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
  usePage,
} from "../../../../../ui/index.ts";
import type { ScenarioComparison, ScenarioWithResult } from "../../../actions/allocation/read-scenarios.ts";
import type { Scenario } from "../../../model/allocation/scenario.ts";
import type { ScenarioYear } from "../../../model/allocation/scenario-result.ts";
import { LadderNotice } from "../ladder-notice.tsx";
import { kronor } from "../money.ts";
import { AllocationTabs } from "../tabs.tsx";
import { effectWords } from "../words.ts";
import { ScenarioChart } from "./chart.tsx";

type Props = { readonly comparison: ScenarioComparison; readonly mayKeep: boolean };

const path = "/ekonomi/tilldelning/scenarier";

/** What do we get, and what happens to equity: the suppositions beside each other for three years. */
export function ScenariosView({ comparison, mayKeep }: Props) {
  const { firstYear, scenarios, removed, ladder } = comparison;
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${firstYear}`, label: `Ekonomi ${firstYear}` }}>
      <PageHeading
        kicker="Uppskattning"
        action={
          mayKeep ? (
            <ButtonLink href={`${path}/ny?ar=${firstYear}`}>Lägg till ett scenario</ButtonLink>
          ) : undefined
        }
      >{`Scenarier ${firstYear}–${firstYear + 2}`}</PageHeading>
      <AllocationTabs current={path} year={firstYear} />
      <Lead>Vad får ni, och vad händer med eget kapital? Varje scenario räknas om när något ändras.</Lead>
      {scenarios.length === 0 ? (
        <EmptyState
          text={`Inget scenario börjar ${firstYear}.`}
          next={
            mayKeep ? <a href={`${path}/ny?ar=${firstYear}`}>Lägg till det första scenariot</a> : undefined
          }
        />
      ) : (
        <>
          <LadderNotice ladder={ladder} />
          <Comparison scenarios={scenarios} firstYear={firstYear} />
          <p>{`${Object.values(effectWords).join(". ")}.`}</p>
          <ScenarioChart comparison={comparison} figure="total" heading="Vad får ni? (tkr)" />
          <ScenarioChart
            comparison={comparison}
            figure="equity"
            heading="Vad händer med eget kapital? (tkr)"
          />
          {mayKeep ? <Handling scenarios={scenarios} /> : null}
          <ButtonRow>
            <ButtonLink kind="secondary" href={`${path}/excel?ar=${firstYear}`}>
              Hämta som Excel
            </ButtonLink>
          </ButtonRow>
        </>
      )}
      {mayKeep && removed.length > 0 ? <Removed scenarios={removed} /> : null}
    </Layout>
  );
}

type Row = { readonly scenario: Scenario; readonly at: number; readonly result: ScenarioYear };

function Comparison({
  scenarios,
  firstYear,
}: {
  readonly scenarios: readonly ScenarioWithResult[];
  readonly firstYear: number;
}) {
  const rows = scenarios.flatMap(({ scenario, years }): Row[] =>
    years.map((result, at) => ({ scenario, at, result })),
  );
  const money = (key: keyof ScenarioYear & string, label: string, of: (result: ScenarioYear) => bigint) => ({
    key,
    label: `${label} (kr)`,
    numeric: true,
    cell: ({ result }: Row) => kronor(of(result)),
  });
  return (
    <DataTable<Row>
      caption={`Scenarier från ${firstYear}, år för år`}
      rows={rows}
      empty=""
      narrow="scroll"
      columns={[
        { key: "scenario", label: "Scenario", cell: ({ scenario, at }) => (at === 0 ? scenario.name : "") },
        { key: "year", label: "År", nowrap: true, cell: ({ result }) => String(result.year) },
        {
          key: "effect",
          label: "Antagande",
          cell: ({ scenario, at }) => effectWords[scenario.years[at]?.effect ?? "lockLost"].slice(0, 2),
        },
        money("state", "Staten", ({ state }) => state),
        money("region", "Regionen", ({ region }) => region),
        money("municipalities", "Kommunerna", ({ municipalities }) => municipalities),
        money("total", "Avgifter", ({ total }) => total),
        money("result", "Resultat", ({ result }) => result),
        money("equity", "Eget kapital", ({ equity }) => equity),
        money("allowed", "Tillåtet", ({ allowed }) => allowed),
        money("excess", "Över", ({ excess }) => excess),
      ]}
    />
  );
}

function Handling({ scenarios }: { readonly scenarios: readonly ScenarioWithResult[] }) {
  return (
    <Section heading="Ändra, kopiera eller ta bort" id="hantera">
      <ul>
        {scenarios.map(({ scenario }) => (
          <li>
            <a href={`${path}/${scenario.id}`}>{`Ändra ${scenario.name}`}</a>
            <ButtonRow>
              <Post action={`${path}/${scenario.id}/kopiera`} label={`Kopiera ${scenario.name}`} />
              <Post action={`${path}/${scenario.id}/ta-bort`} label={`Ta bort ${scenario.name}`} />
            </ButtonRow>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Removed({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  return (
    <Section heading="Borttagna scenarier" id="borttagna">
      <ButtonRow>
        {scenarios.map(({ id, name }) => (
          <Post action={`${path}/${id}/angra`} label={`Ångra borttagningen av ${name}`} />
        ))}
      </ButtonRow>
    </Section>
  );
}

function Post({ action, label }: { readonly action: string; readonly label: string }) {
  const { csrf } = usePage();
  return (
    <form method="post" action={action}>
      <input type="hidden" name="csrf" value={csrf} />
      <SubmitButton kind="secondary">{label}</SubmitButton>
    </form>
  );
}

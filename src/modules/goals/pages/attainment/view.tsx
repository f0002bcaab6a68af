import { formatCount } from "../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  FigureLink,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
  Tabs,
} from "../../../../ui/index.ts";
import type { Attainment, GoalResult } from "../../actions/read-attainment.ts";
import type { Verdict } from "../../model/attainment.ts";
import { countOrHidden, outcomeText, shareOrHidden, targetText, verdictWords, whose } from "../words.ts";
import { GoalChart } from "./chart.tsx";

const tones = { reached: "done", notReached: "attention", unknown: "neutral" } as const satisfies Record<
  Verdict,
  string
>;

type Props = { readonly attainment: Attainment; readonly mayKeep: boolean };

/** Bilaga 1 of the annual report: what was decided, what became of it, and how each figure came about. */
export function AttainmentView({ attainment, mayKeep }: Props) {
  const { year, years, results } = attainment;
  return (
    <Layout wide>
      <PageHeading
        action={
          mayKeep ? <ButtonLink href={`/mal/nytt?ar=${year}`}>Lägg till ett mål</ButtonLink> : undefined
        }
      >{`Måluppfyllelse ${year}`}</PageHeading>
      <Tabs
        label="År"
        tabs={years.map((one) => ({ href: `/mal?ar=${one}`, label: String(one), current: one === year }))}
      />
      <Summary results={results} />
      {results.length === 0 ? (
        <EmptyState
          text={`Inga mål är inlagda för ${year}.`}
          next={mayKeep ? <a href={`/mal/nytt?ar=${year}`}>Lägg till det första målet</a> : undefined}
        />
      ) : (
        <>
          <GoalTable results={results} year={year} />
          <Totals attainment={attainment} />
          <GoalChart results={results} year={year} />
          <ButtonRow>
            <ButtonLink kind="secondary" href={`/mal/pdf?ar=${year}`}>
              Hämta som PDF
            </ButtonLink>
            <ButtonLink kind="secondary" href={`/mal/excel?ar=${year}`}>
              Hämta som Excel
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Layout>
  );
}

function Summary({ results }: { readonly results: readonly GoalResult[] }) {
  const judged = results.filter((result) => result.verdict !== "unknown");
  const reached = judged.filter((result) => result.verdict === "reached");
  if (judged.length === 0) return null;
  return (
    <Lead>{`${reached.length} av ${judged.length} mål är uppnådda. Varje utfall räknas ur det som insatserna har registrerat.`}</Lead>
  );
}

function GoalTable({ results, year }: { readonly results: readonly GoalResult[]; readonly year: number }) {
  return (
    <DataTable<GoalResult>
      caption={`Mål och utfall ${year}`}
      rows={results}
      empty={<EmptyState text="Inga mål är inlagda." />}
      narrow="stack"
      columns={[
        { key: "insats", label: "Insats", cell: whose },
        { key: "matt", label: "Mått", cell: (row) => <a href={`/mal/${row.goal.id}`}>{row.measure.name}</a> },
        { key: "mal", label: "Mål", cell: (row) => targetText(row.goal, row.measure) },
        {
          key: "utfall",
          label: "Utfall",
          numeric: true,
          cell: (row) => (
            <FigureLink
              figure={outcomeText(row.outcome, row.measure)}
              href={`/mal/${row.goal.id}`}
              label={`${row.measure.name}, ${whose(row)}`}
            />
          ),
        },
        {
          key: "bedomning",
          label: "Bedömning",
          nowrap: true,
          cell: (row) => <Status tone={tones[row.verdict]}>{verdictWords[row.verdict]}</Status>,
        },
      ]}
    />
  );
}

/** The association as a whole; shown in the association zone only, where small counts are hidden. */
function Totals({ attainment }: { readonly attainment: Attainment }) {
  const { total, consultations, participantsTarget, threshold, year } = attainment;
  if (total === null) return null;
  return (
    <Section id="hela-forbundet" heading="Hela förbundet">
      <p>
        {`Deltagare: ${countOrHidden(total.participants)}${participantsTarget === null ? "" : ` (målen tillsammans ${formatCount(participantsTarget)})`}. Nya: ${countOrHidden(total.new)}. `}
        {`Avslutade: ${countOrHidden(total.exited)}. Till arbete eller studier: ${shareOrHidden(total.toWorkOrStudies, total.exited)}. `}
        {`Konsultationer: ${countOrHidden(consultations)}.`}
      </p>
      <InfoBox>
        {`Deltagare är deltaganden, inte unika personer. Den som är med i en delinsats räknas en gång bland deltagare och nya, men varje avslut räknas för sig. ${threshold === null ? "" : `Antal under ${threshold} visas inte. `}`}
        <a href={`/statistik?ar=${year}`}>Se all statistik för året</a>
      </InfoBox>
    </Section>
  );
}

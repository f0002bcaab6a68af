import { formatCount, formatDate, formatShare } from "../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  Form,
  KeyFigure,
  Layout,
  PageHeading,
  Section,
  SubmitButton,
  SummaryList,
} from "../../../../ui/index.ts";
import type { GoalResult } from "../../actions/read-attainment.ts";
import { outcomeText, targetText, verdictWords, whose } from "../words.ts";

type Props = { readonly result: GoalResult; readonly mayKeep: boolean };

export function GoalView({ result, mayKeep }: Props) {
  const { goal, measure, outcome, verdict } = result;
  return (
    <Layout back={{ href: `/mal?ar=${goal.year}`, label: `Måluppfyllelse ${goal.year}` }}>
      <PageHeading kicker={whose(result)}>{`${measure.name} ${goal.year}`}</PageHeading>
      <div class="key-figures">
        <KeyFigure
          figure={outcomeText(outcome, measure)}
          label="Utfall"
          comparison={`Mål: ${targetText(goal, measure)}. ${verdictWords[verdict]}.`}
        />
      </div>
      <Section id="sa-raknas-siffran" heading="Så räknas siffran">
        <p>{measure.definition}</p>
        <SummaryList
          rows={[
            ...composition(result),
            { key: "Population", value: goal.population === "" ? "Står i definitionen" : goal.population },
            { key: "Källa till definitionen", value: measure.source },
            { key: "Räknat ur", value: `Registreringarna för ${whose(result)}` },
          ]}
        />
      </Section>
      <Section id="malet" heading="Målet">
        <SummaryList
          rows={[
            { key: "Målvärde", value: targetText(goal, measure) },
            { key: "Ska vara nått", value: goal.dueOn === null ? "Vid årets slut" : formatDate(goal.dueOn) },
            { key: "Bedömning", value: verdictWords[verdict] },
          ]}
        />
      </Section>
      <p>
        <a href={`/statistik?ar=${goal.year}`}>Se all statistik för {goal.year}</a>
      </p>
      {mayKeep ? (
        <>
          <ButtonRow>
            <ButtonLink href={`/mal/${goal.id}/andra`}>Ändra målet</ButtonLink>
          </ButtonRow>
          <Form action={`/mal/${goal.id}/ta-bort`}>
            <SubmitButton kind="danger">Ta bort målet</SubmitButton>
          </Form>
        </>
      ) : null}
    </Layout>
  );
}

/** The counts behind a share, so that anyone may do the sum again. */
function composition({ measure, outcome }: GoalResult) {
  if (outcome.state === "hidden")
    return [
      { key: "Siffran visas inte", value: "Den bygger på så få personer att någon kunde kännas igen." },
    ];
  if (outcome.share === null) return [];
  const { part, whole } = outcome.share;
  return [
    { key: "Antal", value: formatCount(part) },
    { key: "Av", value: formatCount(whole) },
    {
      key: measure.unit === "percent" ? "Andel, hela procent" : "Andel",
      value: `${formatShare(outcome.share)}. Halva procent avrundas uppåt.`,
    },
  ];
}

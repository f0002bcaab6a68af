import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  Form,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
} from "../../../../../ui/index.ts";
import type { Forecast } from "../../../actions/outcome/read-forecast.ts";
import type { EquityYearForecast } from "../../../model/outcome/equity-forecast.ts";
import { OutcomeTabs, PeriodChoice } from "../outcome-tabs.tsx";
import type { Period } from "../period.ts";
import { periodQuery, periodText } from "../period.ts";
import { kronor, signed } from "../words.ts";
import { EquityChart, EquityTable } from "./equity-part.tsx";
import { ForecastGrid } from "./grid.tsx";

type Props = {
  readonly forecast: Forecast;
  readonly equity: readonly EquityYearForecast[];
  readonly period: Period;
  readonly mayKeep: boolean;
};

export function ForecastView({ forecast, equity, period, mayKeep }: Props) {
  const query = periodQuery(period);
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${period.year}`, label: `Ekonomi ${period.year}` }}>
      <PageHeading>{`Prognos ${period.year}`}</PageHeading>
      <OutcomeTabs current="/ekonomi/utfall/prognos" period={period} />
      <PeriodChoice period={period} />
      <Lead>{leadText(forecast, equity, period)}</Lead>
      <Remarks forecast={forecast} />
      {forecast.lines.length === 0 ? (
        <EmptyState
          text={`Här finns varken budget eller bokföring för ${period.year}, så det finns inget att göra en prognos på.`}
        />
      ) : (
        <>
          <ForecastGrid forecast={forecast} period={period} mayKeep={mayKeep} />
          {mayKeep ? (
            <Form action={`/ekonomi/utfall/prognos/foresla${query}`}>
              <p>
                Rader som saknar prognos efter månaden får en rak framskrivning. Rader som har en lämnas
                orörda.
              </p>
              <SubmitButton kind="secondary">Skriv fram rader utan prognos</SubmitButton>
            </Form>
          ) : null}
        </>
      )}
      <Section id="eget-kapital" heading="Resultat och eget kapital">
        <EquityTable years={equity} />
        <EquityChart years={equity} />
      </Section>
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/ekonomi/utfall/prognos/excel${query}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

function leadText({ table }: Forecast, equity: readonly EquityYearForecast[], period: Period): string {
  const [first] = equity;
  const seen = `Prognosen gäller hela ${period.year}, sett efter ${periodText(period)}.`;
  if (first === undefined || first.result === null) return `${seen} Resultatet går inte att räkna fram än.`;
  const against = table.hasBudget
    ? `, ${signed(first.result - table.sums.result.budget)} kr mot budgeten`
    : "";
  const result = `${kronor(first.result)} kr${against}.`;
  if (first.source === "outcome") return `Hela ${period.year} är bokfört. Resultatet blev ${result}`;
  const rest = "Rader utan prognos räknas med sin budget.";
  return `${seen} Resultatet väntas bli ${result} ${rest}`;
}

function Remarks({ forecast }: { readonly forecast: Forecast }) {
  const lacking = forecast.lines.filter((line) => line.lacksMeasure);
  if (lacking.length === 0) return null;
  return (
    <InfoBox kind="warning" heading="Prognoser som behöver en åtgärd">
      {lacking.map(({ line }) => line.row.label).join(", ")}
    </InfoBox>
  );
}

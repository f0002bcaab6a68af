import { formatKronor } from "../../../../../platform/values/format.ts";
import type { Faults, Option, Typed } from "../../../../../ui/index.ts";
import {
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  SubmitButton,
  SummaryList,
  TextArea,
} from "../../../../../ui/index.ts";
import type { ForecastLine } from "../../../model/outcome/forecast-line.ts";
import { methodWords } from "../forecast/words.ts";
import type { Period } from "../period.ts";
import { periodQuery, periodText } from "../period.ts";
import { kronor } from "../words.ts";

type Props = {
  readonly forecast: ForecastLine;
  readonly period: Period;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function ForecastRowView({ forecast, period, typed, faults }: Props) {
  const { line, kept } = forecast;
  const query = periodQuery(period);
  return (
    <Layout
      back={{ href: `/ekonomi/utfall/prognos${query}`, label: `Prognos ${period.year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading kicker={`Prognos för ${period.year}, efter ${periodText(period)}`}>
        {line.row.label}
      </PageHeading>
      <SummaryList
        rows={[
          { key: "Utfall hittills", value: `${kronor(line.outcome)} kr` },
          { key: "Årets budget", value: `${kronor(line.budget)} kr` },
          { key: "Senaste prognos", value: kept === null ? "ingen" : `${kronor(kept.amount)} kr` },
        ]}
      />
      <Form action={`/ekonomi/utfall/prognos/${line.row.id}${query}`} typed={typed} faults={faults}>
        <RadioGroup
          name="metod"
          label="Vad bygger prognosen på?"
          value={kept?.method ?? "straightLine"}
          options={options(forecast)}
        />
        <NumberField
          name="belopp"
          label="Eget belopp för hela året (kr)"
          help="Bara om du har valt eget belopp."
          width="medium"
          decimals
          optional
          value={kept?.method === "own" ? formatKronor(kept.amount) : ""}
        />
        <TextArea
          name="kommentar"
          label="Vad beloppet bygger på"
          help="Behövs för ett eget belopp."
          optional
          value={kept?.comment ?? ""}
        />
        <TextArea
          name="atgard"
          label="Åtgärd"
          help="Behövs när prognosen avviker från budgeten så mycket att den ska förklaras."
          optional
          value={kept?.measure ?? ""}
        />
        <SubmitButton>Spara prognosen</SubmitButton>
      </Form>
    </Layout>
  );
}

/** Staffing is offered only where the row has posts that the association books. */
function options({ straight, fromStaffing }: ForecastLine): readonly Option[] {
  return [
    {
      value: "straightLine",
      label: methodWords.straightLine,
      help: `${kronor(straight)} kr, som om resten av året blir som hittills.`,
    },
    ...(fromStaffing === null
      ? []
      : [
          {
            value: "staffing",
            label: methodWords.staffing,
            help: `${kronor(fromStaffing)} kr: utfallet hittills och tillsatta tjänster resten av året.`,
          },
        ]),
    { value: "own", label: methodWords.own },
  ];
}

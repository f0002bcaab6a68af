import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  FieldsetSection,
  Form,
  Layout,
  NumberField,
  PageHeading,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { ScenarioContent } from "../../../model/allocation/scenario.ts";
import { typedKronor } from "../money.ts";
import { YearFields } from "./year-fields.tsx";

type Props = {
  readonly action: string;
  readonly scenario: ScenarioContent;
  readonly isNew: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function ScenarioView({ action, scenario, isNew, typed, faults }: Props) {
  const { firstYear } = scenario;
  return (
    <Layout
      back={{
        href: `/ekonomi/tilldelning/scenarier?ar=${firstYear}`,
        label: `Scenarier ${firstYear}–${firstYear + 2}`,
      }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading kicker="Uppskattning">
        {isNew ? "Lägg till ett scenario" : `Ändra ${scenario.name}`}
      </PageHeading>
      <Form action={action} typed={typed} faults={faults}>
        <TextField name="namn" label="Namn" help="Till exempel Försiktigt." value={scenario.name} />
        <FieldsetSection legend={`Läget i slutet av ${firstYear - 1}`}>
          <NumberField
            name="kapital"
            label="Eget kapital"
            unit="kr"
            decimals
            value={typedKronor(scenario.openingEquity)}
          />
          <NumberField
            name="tillatet"
            label="Tillåtet eget kapital"
            unit="kr"
            decimals
            value={typedKronor(scenario.openingAllowed)}
          />
          <NumberField
            name="fore"
            label={`Statens belopp ${firstYear - 1}`}
            unit="kr"
            decimals
            value={typedKronor(scenario.previousAmount)}
          />
        </FieldsetSection>
        {scenario.years.map((supposed, at) => (
          <YearFields year={firstYear + at} supposed={supposed} />
        ))}
        <SubmitButton>{isNew ? "Räkna och spara scenariot" : "Räkna om och spara"}</SubmitButton>
      </Form>
    </Layout>
  );
}

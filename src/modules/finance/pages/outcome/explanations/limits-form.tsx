import { formatKronor } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { Form, NumberField, Section, SubmitButton } from "../../../../../ui/index.ts";
import type { FinancialYear } from "../../../model/financial-year.ts";
import type { Period } from "../period.ts";
import { periodQuery } from "../period.ts";

type Props = {
  readonly limits: FinancialYear;
  readonly period: Period;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function LimitsForm({ limits, period, typed, faults }: Props) {
  return (
    <Section id="granser" heading={`Gräns för förklaring ${period.year}`}>
      <Form
        action={`/ekonomi/utfall/forklaringar/granser${periodQuery(period)}`}
        typed={typed}
        faults={faults}
      >
        <NumberField
          name="belopp"
          label="Minsta avvikelse (kr)"
          help="En avvikelse som är så stor eller större ska förklaras. 0 betyder alla."
          width="medium"
          decimals
          value={formatKronor(limits.explanationThreshold, { decimals: wholeKronor(limits) ? 0 : 2 })}
        />
        <NumberField
          name="procent"
          label="Och minst så många procent av budgeten"
          help="Ett helt tal från 0 till 100. 0 betyder att bara beloppet avgör."
          value={String(limits.explanationPercent)}
        />
        <SubmitButton kind="secondary">Spara gränsen</SubmitButton>
      </Form>
    </Section>
  );
}

function wholeKronor({ explanationThreshold }: FinancialYear): boolean {
  return explanationThreshold % 100n === 0n;
}

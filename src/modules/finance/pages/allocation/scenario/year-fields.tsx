import { FieldsetSection, NumberField, Select } from "../../../../../ui/index.ts";
import { equityEffects } from "../../../model/allocation/equity-effect.ts";
import type { SupposedYear } from "../../../model/allocation/scenario.ts";
import { typedKronor } from "../money.ts";
import { rateText } from "../rate-field.ts";
import { effectWords } from "../words.ts";

/** What is supposed of one year. */
export function YearFields({ year, supposed }: { readonly year: number; readonly supposed: SupposedYear }) {
  return (
    <FieldsetSection legend={String(year)}>
      <NumberField
        name={`pott${year}`}
        label="Belopp att fördela i hela landet"
        unit="kr"
        decimals
        value={typedKronor(supposed.pool)}
      />
      <NumberField
        name={`forbund${year}`}
        label="Antal förbund i landet"
        value={String(supposed.associations)}
      />
      <NumberField
        name={`forsorjning${year}`}
        label="Er andel av försörjningsmåttet"
        unit="%"
        decimals
        value={rateText(supposed.supportShare)}
      />
      <NumberField
        name={`invanare${year}`}
        label="Er andel av invånarna 16–64 år"
        unit="%"
        decimals
        value={rateText(supposed.inhabitantShare)}
      />
      <Select
        name={`effekt${year}`}
        label="Vad ett överskott gör med tilldelningen"
        emptyLabel={null}
        value={supposed.effect}
        options={equityEffects.map((effect) => ({ value: effect, label: effectWords[effect] }))}
      />
      <NumberField
        name={`beslut${year}`}
        label="Statens beslut"
        help="Behövs för S3."
        unit="kr"
        decimals
        optional
        value={typedKronor(supposed.decided)}
      />
      <NumberField
        name={`intakter${year}`}
        label="Övriga intäkter"
        unit="kr"
        decimals
        value={typedKronor(supposed.otherIncome)}
      />
      <NumberField
        name={`kostnader${year}`}
        label="Kostnader"
        unit="kr"
        decimals
        value={typedKronor(supposed.costs)}
      />
    </FieldsetSection>
  );
}

import { formatKronor, monthName } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonRow,
  DateField,
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  Select,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { VatPeriod } from "../../../model/outcome/vat/vat-period.ts";

type Props = {
  readonly action: string;
  readonly year: number;
  readonly period: VatPeriod | null;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function VatPeriodView({ action, year, period, typed, faults }: Props) {
  const amount = (ore: bigint | null | undefined) =>
    ore === null || ore === undefined ? "" : formatKronor(ore);
  return (
    <Layout
      back={{ href: `/ekonomi/utfall/moms?ar=${year}`, label: `Momsersättning ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{period === null ? "Lägg till en period" : "Ändra perioden"}</PageHeading>
      <Form action={action} typed={typed} faults={faults}>
        <NumberField name="ar" label="År" value={String(period?.year ?? year)} />
        <Months period={period} />
        <NumberField
          name="ingaende"
          label="Ingående moms (kr)"
          help="Moms som inte får dras av i en vanlig momsdeklaration."
          width="medium"
          decimals
          value={amount(period?.inputVat)}
        />
        <NumberField
          name="schablon"
          label="Schablon för dold moms (kr)"
          width="medium"
          decimals
          optional
          value={amount(period?.standardAmount)}
        />
        <DateField name="ansokt" label="Dag ni ansökte" optional value={period?.appliedOn ?? ""} />
        <DateField name="utbetald" label="Dag det betalades ut" optional value={period?.paidOn ?? ""} />
        <NumberField
          name="utbetalt"
          label="Utbetalt belopp (kr)"
          width="medium"
          decimals
          optional
          value={amount(period?.paidAmount)}
        />
        <TextField name="anteckning" label="Anteckning" optional value={period?.note ?? ""} />
        <ButtonRow>
          <SubmitButton>{period === null ? "Lägg till perioden" : "Spara perioden"}</SubmitButton>
          {period === null ? null : (
            <SubmitButton kind="danger" formaction={`/ekonomi/utfall/moms/${period.id}/ta-bort?ar=${year}`}>
              Ta bort perioden
            </SubmitButton>
          )}
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function Months({ period }: { readonly period: VatPeriod | null }) {
  return (
    <>
      <Select
        name="manad"
        label="Första månad"
        value={period === null ? "" : String(period.firstMonth)}
        options={Array.from({ length: 12 }, (_, index) => ({
          value: String(index + 1),
          label: monthName(index + 1),
        }))}
      />
      <RadioGroup
        name="langd"
        label="Längd"
        value={String(period?.months ?? 1)}
        options={[
          { value: "1", label: "En månad" },
          { value: "3", label: "Tre månader i rad" },
        ]}
      />
    </>
  );
}

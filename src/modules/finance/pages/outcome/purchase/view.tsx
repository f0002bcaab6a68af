import { formatKronor } from "../../../../../platform/values/format.ts";
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
import type { FinanceRow } from "../../../model/finance-row.ts";
import type { Purchase, PurchaseKind } from "../../../model/outcome/purchases/purchase.ts";
import { kronor } from "../words.ts";

type Props = {
  readonly action: string;
  readonly year: number;
  readonly purchase: Purchase | null;
  readonly kinds: readonly PurchaseKind[];
  readonly rows: readonly FinanceRow[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function PurchaseView({ action, year, purchase, kinds, rows, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/utfall/inkop?ar=${year}`, label: `Inköp ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{purchase === null ? "Lägg till ett inköp" : "Ändra inköpet"}</PageHeading>
      <Form action={action} typed={typed} faults={faults}>
        <Select
          name="slag"
          label="Slag"
          value={purchase?.kindId ?? ""}
          options={kinds.map((kind) => ({
            value: kind.id,
            label: `${kind.name} (gräns ${kronor(kind.threshold)} kr)`,
          }))}
        />
        <TextField name="leverantor" label="Leverantör" value={purchase?.supplier ?? ""} />
        <NumberField
          name="belopp"
          label="Belopp utan moms (kr)"
          help="Minus framför för en kreditering."
          width="medium"
          decimals
          value={purchase === null ? "" : formatKronor(purchase.amount)}
        />
        <RadioGroup
          name="lage"
          label="Läge"
          value={purchase?.status ?? "bought"}
          options={[
            { value: "bought", label: "Köpt" },
            { value: "planned", label: "Planerat" },
          ]}
        />
        <DateField name="dag" label="Dag det köps" value={purchase?.boughtOn ?? ""} />
        <TextField
          name="avtal"
          label="Upphandlat avtal"
          help="Fyll i om inköpet görs på ett ramavtal eller annat upphandlat avtal. Då räknas det inte mot gränsen."
          optional
          value={purchase?.agreement ?? ""}
        />
        <Select
          name="rad"
          label="Rad i budgeten"
          optional
          emptyLabel="Ingen särskild rad"
          value={purchase?.rowId ?? ""}
          options={rows.map(({ id, label }) => ({ value: id, label }))}
        />
        <TextField name="anteckning" label="Anteckning" optional value={purchase?.note ?? ""} />
        <ButtonRow>
          <SubmitButton>{purchase === null ? "Lägg till inköpet" : "Spara inköpet"}</SubmitButton>
          {purchase === null ? null : (
            <SubmitButton
              kind="danger"
              formaction={`/ekonomi/utfall/inkop/${purchase.id}/ta-bort?ar=${year}`}
            >
              Ta bort inköpet
            </SubmitButton>
          )}
        </ButtonRow>
      </Form>
    </Layout>
  );
}

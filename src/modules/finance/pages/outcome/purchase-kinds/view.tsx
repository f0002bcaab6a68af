import { formatKronor } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  Form,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  Section,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { PurchaseKind } from "../../../model/outcome/purchases/purchase.ts";

type Props = {
  readonly kinds: readonly PurchaseKind[];
  readonly year: number;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function KindsView({ kinds, year, mayKeep, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/utfall/inkop?ar=${year}`, label: `Inköp ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Slag av inköp och gränser</PageHeading>
      <Lead>En gräns gäller från sitt år tills slaget får en ny. Tidigare år behåller sin.</Lead>
      <DataTable<PurchaseKind>
        caption="Slag av inköp och gränser"
        captionHidden
        rows={kinds}
        empty={<EmptyState text="Inget slag av inköp är inlagt än." />}
        columns={[
          { key: "namn", label: "Slag", cell: (kind) => kind.name },
          { key: "fran", label: "Gäller från", cell: (kind) => String(kind.validFromYear) },
          {
            key: "grans",
            label: "Gräns (kr)",
            numeric: true,
            cell: (kind) => formatKronor(kind.threshold, { decimals: 0 }),
          },
          { key: "kalla", label: "Källa", cell: (kind) => kind.source },
        ]}
      />
      {mayKeep ? (
        <Section id="ny-grans" heading="Lägg till ett slag eller en ny gräns">
          <Form action={`/ekonomi/utfall/inkop/slag?ar=${year}`} typed={typed} faults={faults}>
            <TextField
              name="namn"
              label="Slag"
              help="Samma namn som förut ger slaget en ny gräns. Samma namn och år ändrar gränsen."
            />
            <NumberField name="grans" label="Gräns för direktupphandling (kr)" width="medium" decimals />
            <TextField
              name="kalla"
              label="Källa"
              help="Lagrum, beslut eller riktlinje som gränsen kommer ifrån."
            />
            <NumberField name="fran" label="Gäller från år" value={String(year)} />
            <SubmitButton>Spara gränsen</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Layout>
  );
}

import { formatDate, formatKronor } from "../../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  Layout,
  PageHeading,
  Section,
} from "../../../../../ui/index.ts";
import type { PurchaseTable } from "../../../model/outcome/purchases/purchase-table.ts";
import { OutcomeTabs, YearChoice } from "../outcome-tabs.tsx";
import type { Period } from "../period.ts";
import { KindsPart } from "./kinds-part.tsx";
import { statusWords } from "./words.ts";

type Props = { readonly table: PurchaseTable; readonly period: Period; readonly mayKeep: boolean };

export function PurchasesView({ table, period, mayKeep }: Props) {
  const add = `/ekonomi/utfall/inkop/nytt?ar=${period.year}`;
  const kinds = `/ekonomi/utfall/inkop/slag?ar=${period.year}`;
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${period.year}`, label: `Ekonomi ${period.year}` }}>
      <PageHeading
        action={
          mayKeep && table.kinds.length > 0 ? (
            <ButtonLink href={add}>Lägg till ett inköp</ButtonLink>
          ) : undefined
        }
      >
        {`Inköp ${period.year}`}
      </PageHeading>
      <OutcomeTabs current="/ekonomi/utfall/inkop" period={period} />
      <YearChoice year={period.year} />
      {table.kinds.length === 0 ? (
        <EmptyState
          text={`Inga slag av inköp är inlagda för ${period.year}. Varje slag har en gräns för direktupphandling som inköpen räknas mot.`}
          next={mayKeep ? <a href={kinds}>Lägg till det första slaget</a> : undefined}
        />
      ) : (
        <>
          <KindsPart kinds={table.kinds} year={period.year} />
          <Purchases table={table} mayKeep={mayKeep} />
          <ButtonRow>
            <ButtonLink kind="secondary" href={kinds}>
              {mayKeep ? "Ändra slag och gränser" : "Se slag och gränser"}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`/ekonomi/utfall/inkop/excel?ar=${period.year}`}>
              Hämta som Excel
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Layout>
  );
}

function Purchases({ table, mayKeep }: { readonly table: PurchaseTable; readonly mayKeep: boolean }) {
  return (
    <Section id="alla-inkop" heading="Alla inköp">
      <DataTable<PurchaseTable["purchases"][number]>
        caption="Alla inköp"
        captionHidden
        rows={table.purchases}
        empty={<EmptyState text="Inget inköp är inlagt för året än." />}
        rowHref={mayKeep ? ({ id }) => `/ekonomi/utfall/inkop/${id}/andra` : undefined}
        columns={[
          { key: "leverantor", label: "Leverantör", cell: (one) => one.supplier },
          { key: "slag", label: "Slag", cell: (one) => one.kindName },
          { key: "dag", label: "Dag", nowrap: true, cell: (one) => formatDate(one.boughtOn) },
          { key: "lage", label: "Läge", cell: (one) => statusWords[one.status] },
          { key: "avtal", label: "Upphandlat avtal", cell: (one) => one.agreement || "–" },
          {
            key: "belopp",
            label: "Belopp utan moms (kr)",
            numeric: true,
            cell: (one) => formatKronor(one.amount),
          },
        ]}
      />
    </Section>
  );
}

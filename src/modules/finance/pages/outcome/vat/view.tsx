import type { Faults, Typed } from "../../../../../ui/index.ts";
import { ButtonLink, ButtonRow, Layout, Lead, PageHeading } from "../../../../../ui/index.ts";
import type { VatYear } from "../../../model/outcome/vat/vat-year.ts";
import { OutcomeTabs, YearChoice } from "../outcome-tabs.tsx";
import type { Period } from "../period.ts";
import { LedgerCheck } from "./ledger-check.tsx";
import { PeriodsPart } from "./periods-part.tsx";
import { StatementPart } from "./statement-part.tsx";

type Props = {
  readonly vat: VatYear;
  readonly period: Period;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function VatView({ vat, period, mayKeep, typed, faults }: Props) {
  return (
    <Layout
      wide
      back={{ href: `/ekonomi?ar=${period.year}`, label: `Ekonomi ${period.year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading
        action={
          mayKeep ? (
            <ButtonLink href={`/ekonomi/utfall/moms/ny?ar=${period.year}`}>Lägg till en period</ButtonLink>
          ) : undefined
        }
      >
        {`Momsersättning ${period.year}`}
      </PageHeading>
      <OutcomeTabs current="/ekonomi/utfall/moms" period={period} />
      <YearChoice year={period.year} />
      <Lead>
        Förbundet får ersättning för ingående moms som inte får dras av och för dold moms enligt schablon (lag
        2005:807).
      </Lead>
      <PeriodsPart vat={vat} mayKeep={mayKeep} />
      <StatementPart vat={vat} mayKeep={mayKeep} typed={typed} faults={faults} />
      <LedgerCheck vat={vat} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/ekonomi/utfall/moms/excel?ar=${period.year}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

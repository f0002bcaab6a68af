import type { StatusTone } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  Layout,
  Lead,
  PageHeading,
  Status,
} from "../../../../../ui/index.ts";
import type { Check, CheckSide } from "../../../model/statements/check.ts";
import { StatementsTabs, YearLinks } from "../tabs.tsx";
import { exactKronor } from "../words.ts";
import { stateWord } from "./workbook.ts";

type Props = { readonly year: number; readonly checks: readonly Check[] };

/** Every automatic check with both its sides; what fails stands first, since that is where an auditor begins. */
export function ChecksView({ year, checks }: Props) {
  const failing = checks.filter((check) => !check.holds);
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading>{`Kontroller ${year}`}</PageHeading>
      <StatementsTabs year={year} current="/kontroller" />
      <YearLinks year={year} current="/kontroller" />
      {checks.length === 0 ? null : (
        <Lead>{`${checks.length - failing.length} av ${checks.length} kontroller stämmer. Det som inte stämmer står först.`}</Lead>
      )}
      <DataTable<Check>
        caption={`Kontroller ${year}, kronor`}
        captionHidden
        rows={checks}
        empty={
          <EmptyState
            text={`Det finns inget att kontrollera för ${year} än.`}
            next={<a href={`/ekonomi/bokforing?ar=${year}`}>Läs in bokföringen</a>}
          />
        }
        columns={[
          { key: "lage", label: "Läge", nowrap: true, cell: (check) => <State check={check} /> },
          { key: "kontroll", label: "Kontroll", cell: (check) => check.title },
          { key: "ena", label: "Jämförs (kr)", cell: ({ sides }) => <Side side={sides[0]} /> },
          { key: "andra", label: "Med (kr)", cell: ({ sides }) => <Side side={sides[1]} /> },
          {
            key: "skillnad",
            label: "Skillnad (kr)",
            numeric: true,
            cell: ({ difference }) => exactKronor(difference),
          },
        ]}
      />
      {checks.length === 0 ? null : (
        <ButtonRow>
          <ButtonLink kind="secondary" href={`/ekonomi/rakenskaper/kontroller/excel?ar=${year}`}>
            Hämta som Excel
          </ButtonLink>
        </ButtonRow>
      )}
    </Layout>
  );
}

function State({ check }: { readonly check: Check }) {
  const tone: StatusTone = check.holds ? "done" : "attention";
  return <Status tone={tone}>{stateWord(check)}</Status>;
}

function Side({ side }: { readonly side: CheckSide }) {
  return (
    <>
      <a href={side.href}>{side.label}</a>
      <br />
      <span class="figures">{exactKronor(side.amount)}</span>
    </>
  );
}

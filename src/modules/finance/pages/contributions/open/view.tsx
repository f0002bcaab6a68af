import { formatDate } from "../../../../../platform/values/format.ts";
import {
  DataTable,
  EmptyState,
  Expander,
  Layout,
  Lead,
  PageHeading,
  Section,
  SummaryList,
} from "../../../../../ui/index.ts";
import type { PublishedDecision, PublishedPart } from "../../../actions/contributions/read-published.ts";
import { totalOf } from "../../../model/contributions/decision.ts";
import { stepsOf } from "../steps.ts";
import { YearTabs } from "../tabs.tsx";
import { amountText, changePercent, changeSentence, decisionWords, kronorWords } from "../words.ts";

type Props = {
  readonly slug: string;
  readonly association: string;
  readonly decision: PublishedDecision;
  readonly decisions: readonly PublishedDecision[];
};

/** What a member's official sees without an account: each contribution and how it came about. */
export function OpenView({ slug, association, decision, decisions }: Props) {
  const { year, version, decidedOn, kind, reference, parts } = decision;
  const before = decisions.find((one) => one.year === year - 1);
  const total = totalOf(parts);
  const was = new Map(before?.parts.map((part) => [part.memberId, part.amount]));
  return (
    <Layout wide>
      <PageHeading kicker={association}>{`Medlemsavgifter ${year}`}</PageHeading>
      <YearTabs path={`/avgifter/${slug}`} years={decisions.map((one) => one.year)} year={year} />
      <Lead>
        {before === undefined
          ? `Medlemmarna betalar tillsammans ${kronorWords(total)} ${year}.`
          : changeSentence({ year: before.year, total: totalOf(before.parts) }, { year, total })}
      </Lead>
      <p>{`Version ${version}: ${decisionWords[kind].toLowerCase()} ${formatDate(decidedOn)}${reference === "" ? "" : `, ${reference}`}.`}</p>
      <DataTable<PublishedPart>
        caption={`Avgifter ${year}`}
        rows={parts}
        narrow="scroll"
        empty={null}
        columns={[
          { key: "medlem", label: "Medlem", cell: ({ name }) => name },
          { key: "belopp", label: "Avgift (kr)", numeric: true, cell: ({ amount }) => amountText(amount) },
          {
            ...{ key: "forandring", label: `Mot ${year - 1}`, numeric: true },
            cell: ({ memberId, amount }) => changePercent(was.get(memberId), amount),
          },
        ]}
        footer={
          new Map([
            ["medlem", "Summa"],
            ["belopp", amountText(total)],
          ])
        }
      />
      <Section heading="Så är avgifterna framräknade" id="framraknade">
        {parts.map((part) => (
          <PartSteps part={part} />
        ))}
      </Section>
    </Layout>
  );
}

function PartSteps({ part }: { readonly part: PublishedPart }) {
  const steps = stepsOf(part.basis, part.amount);
  return (
    <Expander summary={`${part.name}: ${kronorWords(part.amount)}`}>
      {steps.length === 0 ? (
        <p>Beloppet är inskrivet efter ett äldre beslut och är inte framräknat här.</p>
      ) : (
        <SummaryList rows={steps.map(({ label, value }) => ({ key: label, value }))} />
      )}
    </Expander>
  );
}

export function NothingPublished({ association }: { readonly association: string }) {
  return (
    <Layout>
      <PageHeading kicker={association}>Medlemsavgifter</PageHeading>
      <EmptyState text="Förbundet har inte publicerat några avgifter. När det gör det visas de här." />
    </Layout>
  );
}

import {
  DataTable,
  FilterBar,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  TextField,
} from "../../../../../ui/index.ts";
import type { Trial } from "../../../actions/contributions/try-amounts.ts";
import { totalOf } from "../../../model/contributions/decision.ts";
import { ContributionTabs } from "../tabs.tsx";
import { amountText } from "../words.ts";

type Props = {
  readonly year: number;
  readonly first: string;
  readonly second: string;
  readonly fault: string | null;
  readonly trial?: Trial | undefined;
};

/** What the members would pay, for one amount or for two beside each other. Nothing is saved. */
export function TrialView({ year, first, second, fault, trial }: Props) {
  return (
    <Layout wide back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}>
      <PageHeading>Prova ett belopp</PageHeading>
      <ContributionTabs current="prova" year={year} />
      <Lead>
        Se vad medlemmarna skulle betala, till exempel av det ni äskar och av vad modellen ger. Inget sparas.
      </Lead>
      <FilterBar label="Belopp att prova">
        <TextField name="ar" label="År" value={String(year)} width="short" inputmode="numeric" />
        <TextField
          name="forsta"
          label="Statens belopp (kr)"
          value={first}
          width="medium"
          inputmode="decimal"
        />
        <TextField name="andra" label="Jämför med (kr)" value={second} width="medium" inputmode="decimal" />
      </FilterBar>
      {fault === null ? null : (
        <InfoBox kind="warning">
          <p>{fault}</p>
        </InfoBox>
      )}
      {trial === undefined || trial.trials.length === 0 ? null : <Trials trial={trial} year={year} />}
    </Layout>
  );
}

function Trials({ trial, year }: { readonly trial: Trial; readonly year: number }) {
  const amountOf = (at: number, id: string) =>
    trial.trials[at]?.parts.find((part) => part.memberId === id)?.amount ?? 0n;
  const paying = trial.members.filter(({ id }) => amountOf(0, id) > 0n);
  const totals = trial.trials.map(({ parts }) => totalOf(parts));
  return (
    <DataTable
      caption={`Avgifter ${year} om staten ger beloppet`}
      rows={paying}
      narrow="scroll"
      empty={null}
      columns={[
        { key: "medlem", label: "Medlem", cell: ({ name }) => name },
        ...trial.trials.map(({ amount }, at) => ({
          ...{ key: `b${at}`, label: `Av ${amountText(amount)} (kr)`, numeric: true },
          cell: ({ id }: { readonly id: string }) => amountText(amountOf(at, id)),
        })),
        ...(trial.trials.length < 2
          ? []
          : [
              {
                ...{ key: "skillnad", label: "Skillnad (kr)", numeric: true },
                cell: ({ id }: { readonly id: string }) => amountText(amountOf(1, id) - amountOf(0, id)),
              },
            ]),
      ]}
      footer={
        new Map([
          ["medlem", "Summa"],
          ...totals.map((total, at) => [`b${at}`, amountText(total)] as const),
          ["skillnad", totals.length < 2 ? "" : amountText((totals[1] ?? 0n) - (totals[0] ?? 0n))],
        ])
      }
    />
  );
}

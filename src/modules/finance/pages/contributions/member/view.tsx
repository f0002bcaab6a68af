import { formatDate } from "../../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  Form,
  KeyFigure,
  Layout,
  PageHeading,
  Section,
  SubmitButton,
  SummaryList,
} from "../../../../../ui/index.ts";
import type { MemberAccount } from "../../../actions/contributions/read-ledger.ts";
import type { Overdue } from "../../../actions/contributions/remind.ts";
import { EntriesTable } from "../entries-table.tsx";
import { stepsOf } from "../steps.ts";
import { YearTabs } from "../tabs.tsx";
import { amountText, changePercent, kronorWords, versionWords } from "../words.ts";

type Props = {
  readonly account: MemberAccount;
  readonly overdue: Overdue | undefined;
  readonly mayKeep: boolean;
};

/** How a member's contribution came about, step by step, and what has been called and paid. */
export function MemberView({ account, overdue, mayKeep }: Props) {
  const { member, year, entries, series } = account;
  const address = `/ekonomi/avgifter/medlem/${member.id}`;
  return (
    <Layout wide back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}>
      <PageHeading kicker={`Medlemsavgift ${year}`}>{member.name}</PageHeading>
      <YearTabs path={address} years={series.map((one) => one.year)} year={year} />
      <HowItCame account={account} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`${address}/pdf?ar=${year}`}>
          Hämta som PDF
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${address}/excel?ar=${year}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
      {overdue === undefined ? null : <Reminder overdue={overdue} mayKeep={mayKeep} />}
      <Standing account={account} />
      <EntriesTable caption={`Rader ${year}`} entries={entries} mayKeep={mayKeep} />
      <Series account={account} />
    </Layout>
  );
}

function HowItCame({ account: { part, decision, year } }: Pick<Props, "account">) {
  if (part === null || decision === null)
    return (
      <p>{`Medlemmen har ingen avgift för ${year}. Antingen är året inte beslutat eller så betalar någon annan för parten.`}</p>
    );
  const steps = stepsOf(part.basis, part.amount);
  return (
    <Section heading="Så är avgiften framräknad" id="framraknad">
      <KeyFigure
        label={`Avgift ${year}`}
        figure={kronorWords(part.amount)}
        comparison={versionWords(decision)}
      />
      {steps.length === 0 ? (
        <p>{`Beloppet är inskrivet efter ${decision.reference === "" ? "ett äldre beslut" : decision.reference} och är inte framräknat här.`}</p>
      ) : (
        <SummaryList rows={steps.map(({ label, value }) => ({ key: label, value }))} />
      )}
    </Section>
  );
}

function Standing({ account: { balance, year } }: Pick<Props, "account">) {
  const rows = [
    ["Beslutat", balance.decided],
    ["Rättelser av tidigare år", balance.corrected],
    ["Aviserat", balance.called],
    ["Betalt", balance.paid],
    ["Kvar att betala", balance.owed],
  ] as const;
  return (
    <Section heading={`Läget ${year}`} id="laget">
      <SummaryList rows={rows.map(([key, amount]) => ({ key, value: kronorWords(amount) }))} />
    </Section>
  );
}

function Reminder({ overdue, mayKeep }: { readonly overdue: Overdue; readonly mayKeep: boolean }) {
  const { member, calls, total, remindedOn } = overdue;
  const address = `/ekonomi/avgifter/medlem/${member.id}/paminnelse`;
  return (
    <Section heading="Påminnelse" id="paminnelse">
      <p>{`${kronorWords(total)} är förfallet. ${remindedOn === null ? "Ingen påminnelse är skickad." : `En påminnelse skickades ${formatDate(remindedOn)}.`}`}</p>
      <ul>
        {calls.map(({ call, left }) => (
          <li>{`${kronorWords(left)} skulle ha betalats senast ${formatDate(call.dueOn ?? call.enteredOn)}${call.reference === "" ? "" : `, avi ${call.reference}`}`}</li>
        ))}
      </ul>
      <ButtonRow>
        <ButtonLink kind="secondary" href={address}>
          Hämta påminnelsen som PDF
        </ButtonLink>
        {mayKeep ? (
          <Form action={address}>
            <SubmitButton kind="secondary">Anteckna att påminnelsen är skickad</SubmitButton>
          </Form>
        ) : null}
      </ButtonRow>
    </Section>
  );
}

function Series({ account: { series } }: Pick<Props, "account">) {
  const before = new Map(series.map(({ year, amount }) => [year + 1, amount]));
  if (series.length < 2) return null;
  return (
    <DataTable
      caption="Avgiften år för år"
      rows={series}
      empty={null}
      columns={[
        { key: "ar", label: "År", cell: ({ year }) => String(year) },
        { key: "belopp", label: "Avgift (kr)", numeric: true, cell: ({ amount }) => amountText(amount) },
        {
          ...{ key: "forandring", label: "Mot året före", numeric: true },
          cell: ({ year, amount }) => changePercent(before.get(year), amount),
        },
      ]}
    />
  );
}

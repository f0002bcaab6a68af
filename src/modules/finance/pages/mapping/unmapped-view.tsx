import { formatKronor } from "../../../../platform/values/format.ts";
import { DataTable, EmptyState, Form, SubmitButton } from "../../../../ui/index.ts";
import type { Unmapped, UnmappedAccount } from "../../model/mapping/mapping-overview.ts";
import { statementLines } from "../../model/statements/statement-line.ts";
import { CellField, CellSelect } from "./cell-fields.tsx";
import type { FailedForm, MappingViewProps } from "./view.tsx";

type Props = Omit<MappingViewProps, "failed"> & { readonly failed: FailedForm | undefined };

/** A select and a text per account, with the chart's proposal chosen beforehand and said to be a proposal. */
export function UnmappedAccounts({ facts, year, chart, mayKeep, failed }: Props) {
  const { accounts } = facts.overview;
  if (accounts.length === 0) return <EmptyState text="Alla konton med belopp står på en rad." />;
  const typed = (name: string) => failed?.typed.get(name)?.[0];
  const table = (
    <DataTable
      caption="Konton som inte är kopplade"
      captionHidden
      columns={[
        { key: "konto", label: "Konto", cell: (one: UnmappedAccount) => one.account.account, nowrap: true },
        { key: "namn", label: "Benämning", cell: (one) => one.account.name || "–" },
        {
          key: "belopp",
          label: "Saldo eller resultat (kr)",
          numeric: true,
          cell: (one) => formatKronor(amountOf(one)),
        },
        {
          key: "rad",
          label: "Rad i räkenskaperna",
          cell: (one) => (
            <CellSelect
              name={`rad.${one.account.account}`}
              label={`Rad för konto ${one.account.account}`}
              value={typed(`rad.${one.account.account}`) ?? one.proposal ?? ""}
              options={statementLines.map(({ key, label }) => ({ value: key, label }))}
              empty="Inte än"
              disabled={!mayKeep}
            />
          ),
        },
        {
          key: "not",
          label: "Rad i noten",
          cell: (one) => (
            <CellField
              name={`not.${one.account.account}`}
              label={`Rad i noten för konto ${one.account.account}`}
              value={typed(`not.${one.account.account}`) ?? ""}
              disabled={!mayKeep}
            />
          ),
        },
      ]}
      rows={accounts}
      empty=""
    />
  );
  if (!mayKeep) return table;
  return (
    <>
      <p>
        {`Förslagen följer ${chart === "kommunBas" ? "Kommun-Bas" : "BAS"}. `}
        <a href={`/ekonomi/koppling?ar=${year}&plan=${chart === "kommunBas" ? "bas" : "kommun"}`}>
          {`Visa förslag enligt ${chart === "kommunBas" ? "BAS" : "Kommun-Bas"} i stället`}
        </a>
      </p>
      <Form action={`/ekonomi/koppling/konton?ar=${year}`} typed={failed?.typed} faults={failed?.faults}>
        {table}
        <SubmitButton>Koppla de valda kontona</SubmitButton>
      </Form>
    </>
  );
}

function amountOf({ account }: UnmappedAccount): bigint {
  return account.closing === 0n ? account.result : account.closing;
}

/** A select per object and per account: the economist takes whichever is the right handle. */
export function UnmappedRows({ facts, year, mayKeep, failed }: Props) {
  const { objects, resultAccounts } = facts.overview;
  if (resultAccounts.length === 0)
    return <EmptyState text="Allt på resultatkontona hör till en rad i budgeten." />;
  const fields = (
    <>
      {objects.length === 0 ? null : (
        <UnmappedTable
          caption="Efter objekt"
          items={objects}
          facts={facts}
          mayKeep={mayKeep}
          failed={failed}
        />
      )}
      <UnmappedTable
        caption="Efter konto"
        items={resultAccounts}
        facts={facts}
        mayKeep={mayKeep}
        failed={failed}
      />
    </>
  );
  if (!mayKeep) return fields;
  return (
    <Form action={`/ekonomi/koppling/rader?ar=${year}`} typed={failed?.typed} faults={failed?.faults}>
      <p>
        Samma kronor står både under sina objekt och under sina konton. Koppla objektet om raden är en insats.
      </p>
      {fields}
      <SubmitButton>Koppla det valda</SubmitButton>
    </Form>
  );
}

function UnmappedTable(props: {
  readonly caption: string;
  readonly items: readonly Unmapped[];
  readonly facts: Props["facts"];
  readonly mayKeep: boolean;
  readonly failed: FailedForm | undefined;
}) {
  const { caption, items, facts, mayKeep, failed } = props;
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "vad", label: "Nummer", cell: (one: Unmapped) => numberOf(one), nowrap: true },
        { key: "namn", label: "Benämning", cell: (one) => one.name || "–" },
        {
          key: "belopp",
          label: "Belopp (kr)",
          numeric: true,
          cell: (one) => formatKronor(one.amount),
        },
        {
          key: "rad",
          label: "Rad i budgeten",
          cell: (one) => (
            <CellSelect
              name={fieldOf(one)}
              label={`Budgetrad för ${numberOf(one)} ${one.name}`}
              value={failed?.typed.get(fieldOf(one))?.[0] ?? ""}
              options={facts.rows.map((row) => ({ value: row.id, label: row.label }))}
              empty="Inte än"
              disabled={!mayKeep}
            />
          ),
        },
      ]}
      rows={items}
      empty=""
    />
  );
}

function numberOf({ dimension, object, account }: Unmapped): string {
  return account === null ? `${dimension}:${object}` : `Konto ${account}`;
}

function fieldOf({ dimension, object, account }: Unmapped): string {
  return account === null ? `objekt.${dimension}.${object}` : `konto.${account}`;
}

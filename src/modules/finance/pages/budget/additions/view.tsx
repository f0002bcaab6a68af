import { formatIsoDate } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DataTable,
  DateField,
  EmptyState,
  Form,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  usePage,
} from "../../../../../ui/index.ts";
import type { BudgetAddition } from "../../../model/budget/overspending.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import { additionText } from "../words.ts";

type AdditionsProps = {
  readonly year: number;
  readonly rows: readonly FinanceRow[];
  readonly additions: readonly BudgetAddition[];
  readonly closed: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function AdditionsView({ year, rows, additions, closed, typed, faults }: AdditionsProps) {
  return (
    <Layout
      back={{ href: `/ekonomi/budget?ar=${year}`, label: `Budget ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{`Beslut om mer pengar ${year}`}</PageHeading>
      <Lead>
        Ett beslut under året om mer eller mindre pengar till en rad anger hur det finansieras (11 kap. 15 §
        kommunallagen).
      </Lead>
      <AdditionList year={year} rows={rows} additions={additions} closed={closed} />
      {closed ? (
        <p>{`Året ${year} är stängt.`}</p>
      ) : (
        <Section id="nytt-beslut" heading="Skriv in ett beslut">
          <Form action="/ekonomi/budget/tillskott" typed={typed} faults={faults}>
            <Hidden name="ar" value={String(year)} />
            <Select name="rad" label="Rad" options={rows.map(({ id, label }) => ({ value: id, label }))} />
            <TextField
              name="belopp"
              label="Belopp (kronor)"
              help="Mindre pengar skrivs med minus. Skriv 0 om beslutet inte anger något belopp."
              width="medium"
              inputmode="decimal"
            />
            <DateField name="beslutsdag" label="Beslutsdag" />
            <TextField name="beslut" label="Beslut" help="Till exempel Styrelsen § 27." />
            <TextArea
              name="finansiering"
              label="Finansiering"
              help="Var pengarna tas, till exempel ur potten för nya insatser."
              rows={3}
            />
            <SubmitButton>Spara beslutet</SubmitButton>
          </Form>
        </Section>
      )}
    </Layout>
  );
}

function AdditionList({ year, rows, additions, closed }: AdditionsProps) {
  const { csrf } = usePage();
  const label = (rowId: string) => rows.find((row) => row.id === rowId)?.label ?? "Avslutad rad";
  return (
    <DataTable<BudgetAddition>
      caption={`Beslut ${year}`}
      rows={additions}
      empty={<EmptyState text={`Inga beslut är inskrivna för ${year}.`} />}
      columns={[
        { key: "dag", label: "Beslutsdag", nowrap: true, cell: (one) => formatIsoDate(one.decidedOn) },
        { key: "rad", label: "Rad", cell: (one) => label(one.rowId) },
        {
          key: "belopp",
          label: "Belopp (kronor)",
          numeric: true,
          cell: (one) => additionText(one.amount),
        },
        { key: "beslut", label: "Beslut", cell: (one) => one.reference },
        { key: "finansiering", label: "Finansiering", cell: (one) => one.financing },
        ...(closed
          ? []
          : [
              {
                key: "ta-bort",
                label: "Ändra",
                cell: (one: BudgetAddition) => (
                  <form method="post" action={`/ekonomi/budget/tillskott/${one.id}/ta-bort`}>
                    <input type="hidden" name="csrf" value={csrf} />
                    <button class="button-as-link" type="submit">
                      Ta bort
                      <span class="sr-only">{` beslutet ${one.reference} om ${label(one.rowId)}`}</span>
                    </button>
                  </form>
                ),
              },
            ]),
      ]}
    />
  );
}

import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  Form,
  Layout,
  NumberField,
  PageHeading,
  Select,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { RowChoices } from "../../../actions/rows/read-rows.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import { partOf, rowPartKeys } from "../../../model/rows/row-parts.ts";
import { orientationWords, partWords } from "../words.ts";

type Props = {
  readonly row: FinanceRow | null;
  readonly choices: RowChoices;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function EditRowView({ row, choices, typed, faults }: Props) {
  return (
    <Layout back={{ href: "/ekonomi/rader", label: "Rader" }} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading>{row === null ? "Lägg till en rad" : "Ändra raden"}</PageHeading>
      <Form
        action={row === null ? "/ekonomi/rader/ny" : `/ekonomi/rader/${row.id}/andra`}
        typed={typed}
        faults={faults}
      >
        <TextField
          name="benamning"
          label="Benämning"
          help="Så som raden heter i budgeten och årsredovisningen. Ett nytt namn syns även för tidigare år."
          value={row?.label ?? ""}
        />
        <Select
          name="del"
          label="Del av budgeten"
          value={row === null ? "" : partOf(row)}
          options={rowPartKeys.map((key) => ({ value: key, label: partWords[key] }))}
        />
        <Select
          name="inriktning"
          label="Inriktning"
          help="Ger andelarna individ, struktur och administration. I budgeten kan du dela en rad i procent."
          optional
          emptyLabel="Ingen"
          value={row?.orientation ?? ""}
          options={Object.entries(orientationWords).map(([value, label]) => ({ value, label }))}
        />
        <Ties row={row} choices={choices} />
        <NumberField
          name="slutar"
          label="Sista år"
          help="Raden finns inte i budgetar efter det året. Tidigare år ändras inte."
          optional
          value={row?.endsYear == null ? "" : String(row.endsYear)}
        />
        <SubmitButton>{row === null ? "Lägg till raden" : "Spara raden"}</SubmitButton>
      </Form>
    </Layout>
  );
}

function Ties({ row, choices }: Pick<Props, "row" | "choices">) {
  const options = (named: readonly { readonly id: string; readonly name: string }[]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        name="insats"
        label="Insats"
        help="Den insats som pengarna går till, så att kostnad och deltagare kan visas tillsammans."
        optional
        emptyLabel="Ingen"
        value={row?.interventionId ?? ""}
        options={options(choices.interventions)}
      />
      <Select
        name="projekt"
        label="Medfinansierat projekt"
        help="Raden har projektets hela kostnad, före bidrag."
        optional
        emptyLabel="Inget"
        value={row?.projectId ?? ""}
        options={options(choices.projects)}
      />
    </>
  );
}

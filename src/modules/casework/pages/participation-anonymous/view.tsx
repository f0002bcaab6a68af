import { formatCount } from "../../../../platform/values/format.ts";
import type { Column, Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  Hidden,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  RadioGroup,
  Section,
  SubmitButton,
  TextField,
} from "../../../../ui/index.ts";
import type { AnonymousPage } from "../../actions/participation/anonymous.ts";
import type { AnonymousRow } from "../../model/participation/anonymous.ts";
import { idField, quantityField } from "./schema.ts";

type ViewProps = {
  readonly seen: AnonymousPage;
  readonly ids: ReadonlyMap<string, string>;
  readonly year: number;
  readonly typed: Typed | undefined;
  readonly faults: Faults | undefined;
};

export function AnonymousView(props: ViewProps) {
  const { seen, faults } = props;
  return (
    <Layout back={{ href: "/deltagare", label: "Deltagare" }} hasFaults={faults !== undefined}>
      <PageHeading>Anonyma deltagare och antal</PageHeading>
      <Lead>
        Här registreras bara år, kön och antal. En anonym deltagare räknas det år den skrivs in och
        registreras på nytt för nästa år.
      </Lead>
      {seen.interventions.length === 0 ? (
        <EmptyState text="Ingen av dina insatser tar emot antal." />
      ) : (
        <CountForm {...props} />
      )}
      {seen.interventions.map(({ id, name, rows }) => (
        <Section id={`registrerat-${id}`} heading={`Registrerat i ${name}`}>
          <DataTable
            caption={`Registrerat i ${name}`}
            captionHidden
            columns={columnsOf(seen)}
            rows={rows}
            empty={<EmptyState text="Inget registrerat än." />}
          />
        </Section>
      ))}
    </Layout>
  );
}

function CountForm({ seen, ids, year, typed, faults }: ViewProps) {
  const [only, another] = seen.interventions;
  const single = only !== undefined && another === undefined;
  return (
    <Form action="/deltagare/anonyma" typed={typed} faults={faults}>
      {single ? (
        <Hidden name="interventionId" value={only.id} />
      ) : (
        <RadioGroup
          name="interventionId"
          label="Insats"
          options={seen.interventions.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField name="year" label="År" width="short" inputmode="numeric" value={String(year)} />
      {seen.sexes.map(({ value, label }) => (
        <>
          <Hidden name={idField(value)} value={typed?.get(idField(value))?.[0] ?? ids.get(value) ?? ""} />
          <NumberField name={quantityField(value)} label={`Antal, ${label}`} optional />
        </>
      ))}
      <TextField
        name="reason"
        label="Skäl"
        help="Behövs när du rättar med ett minus, till exempel −2."
        optional
      />
      <ButtonRow>
        <SubmitButton>Registrera antalet</SubmitButton>
      </ButtonRow>
    </Form>
  );
}

function columnsOf({ sexes, names }: AnonymousPage): readonly Column<AnonymousRow>[] {
  const labels = new Map(sexes.map(({ value, label }) => [value, label]));
  return [
    { key: "year", label: "År", cell: ({ year }) => year },
    { key: "sex", label: "Kön", cell: ({ sex }) => labels.get(sex) ?? sex },
    { key: "quantity", label: "Antal", cell: ({ quantity }) => formatCount(quantity), numeric: true },
    { key: "reason", label: "Skäl", cell: ({ reason }) => reason },
    {
      key: "by",
      label: "Registrerat",
      cell: ({ registeredAt, registeredBy }) =>
        `${registeredAt.slice(0, 10)}, ${names.get(registeredBy) ?? "okänd"}`,
    },
  ];
}

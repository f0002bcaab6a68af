import { formatIsoDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  DataTable,
  DateField,
  Form,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  Status,
  SubmitButton,
  TextField,
} from "../../../../ui/index.ts";
import { meaningsOf } from "../../model/code-change.ts";
import type { CodeList, CodeValue } from "../../model/code-list.ts";
import { isValidOn } from "../../model/code-list.ts";
import { listWords, meaningName } from "../list-words.ts";

type ViewProps = {
  readonly list: CodeList;
  readonly values: readonly CodeValue[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function CodeListView({ list, values, today, typed, faults }: ViewProps) {
  const parts = [
    <>
      <Unconfirmed values={values} />
      <Values list={list} values={values} today={today} />
    </>,
    <Section heading="Lägg till ett värde" id="nytt">
      <NewValueForm list={list} typed={typed} faults={faults} />
    </Section>,
  ];
  return (
    <Layout back={{ href: "/forbund", label: "Förbundet" }} hasFaults={faults !== undefined}>
      <PageHeading kicker="Kodlista">{listWords[list].name}</PageHeading>
      <Lead>{listWords[list].use}</Lead>
      {/* What has to be mended comes first; the list would otherwise hide it below the window. */}
      {faults === undefined ? parts : parts.toReversed()}
    </Layout>
  );
}

function Unconfirmed({ values }: Pick<ViewProps, "values">) {
  const count = values.filter((value) => !value.confirmed).length;
  if (count === 0) return null;
  return (
    <InfoBox kind="warning" heading="Listan är inte bekräftad">
      <p>
        {count} av {values.length} värden har inte hittats i någon nationell källa. De bygger på det som står
        under Källa och kan ändras när Försäkringskassans lista blir känd.
      </p>
    </InfoBox>
  );
}

function Values({ list, values, today }: Pick<ViewProps, "list" | "values" | "today">) {
  return (
    <DataTable
      caption={`Värden i ${listWords[list].name}`}
      captionHidden
      columns={[
        { key: "benamning", label: "Benämning", cell: (value: CodeValue) => value.label },
        {
          key: "raknas",
          label: "Räknas som",
          cell: (value) => (value.meaning === null ? "–" : meaningName(value.meaning)),
        },
        { key: "galler", label: "Gäller", cell: (value) => <Validity value={value} today={today} /> },
        { key: "kalla", label: "Källa", cell: (value) => value.source },
        { key: "bekraftad", label: "Bekräftad", cell: (value) => (value.confirmed ? "ja" : "nej") },
        { key: "avsluta", label: "Avsluta", cell: (value) => <EndLink list={list} value={value} /> },
      ]}
      rows={values}
      empty="Listan är tom. Lägg till ett värde nedan."
    />
  );
}

function Validity({ value, today }: { readonly value: CodeValue; readonly today: string }) {
  const { validFrom, validTo } = value;
  const tone = isValidOn(value, today) ? "active" : "done";
  if (validFrom === null && validTo === null) return <Status tone={tone}>tills vidare</Status>;
  const from = validFrom === null ? "" : `från ${formatIsoDate(validFrom)} `;
  const to = validTo === null ? "tills vidare" : `till och med ${formatIsoDate(validTo)}`;
  return (
    <Status tone={tone}>
      {from}
      {to}
    </Status>
  );
}

function EndLink({ list, value }: { readonly list: CodeList; readonly value: CodeValue }) {
  if (value.validTo !== null) return "avslutat";
  return (
    <a href={`/forbund/kodlistor/${list}/avsluta?kod=${encodeURIComponent(value.code)}`}>
      Avsluta<span class="sr-only"> {value.label}</span>
    </a>
  );
}

function NewValueForm({ list, typed, faults }: Pick<ViewProps, "list" | "typed" | "faults">) {
  const meanings = meaningsOf(list);
  return (
    <Form action={`/forbund/kodlistor/${list}`} typed={typed} faults={faults}>
      <TextField
        name="benamning"
        label="Benämning"
        help="Så som den ska stå i formulär och tabeller."
        maxlength={100}
      />
      {meanings.length === 0 ? null : (
        <Select
          name="raknas"
          label="Räknas som"
          help="Styr hur regler och statistik tar värdet. Lämna tomt om inget passar."
          options={meanings.map((meaning) => ({ value: meaning, label: meaningName(meaning) }))}
          emptyLabel="Inget särskilt"
          optional
        />
      )}
      <DateField name="fran" label="Gäller från" help="Lämna tomt om värdet alltid har gällt." optional />
      <TextField
        name="kalla"
        label="Källa"
        help="Var listan eller beslutet finns, till exempel ett styrelsebeslut med datum."
        maxlength={300}
      />
      <SubmitButton>Lägg till värdet</SubmitButton>
    </Form>
  );
}

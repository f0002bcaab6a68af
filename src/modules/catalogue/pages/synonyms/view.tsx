import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import { languageLabels } from "../../model/labels.ts";
import { languages } from "../../model/language.ts";
import type { NewSynonym, OwnSynonym } from "../../model/synonyms/own-synonym.ts";

export const listPath = "/insatskatalog/synonymer";

type Sent = { readonly typed?: Typed | undefined; readonly faults?: Faults | undefined };

export function SynonymsView({
  synonyms,
  begin,
  shipped,
  ...sent
}: Sent & {
  readonly synonyms: readonly OwnSynonym[];
  /** What to begin from, as the list of searches without a hit gives it. */
  readonly begin: NewSynonym;
  /** What the catalogue itself leads the word to. */
  readonly shipped: readonly string[];
}) {
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }} hasFaults={sent.faults !== undefined}>
      <PageHeading>Synonymer</PageHeading>
      <Lead>
        Ord som människor söker på och de ord som insatserna är skrivna med. Katalogen kan redan de
        vanligaste. Här lägger du till förbundets egna, och de gäller genast.
      </Lead>
      <Section heading="Lägg till en synonym" id="ny">
        {shipped.length === 0 ? null : (
          <p>
            Katalogen leder redan ”{begin.words}” till {shipped.join(", ")}. Det du skriver här gäller i
            stället.
          </p>
        )}
        <SynonymForm action={listPath} synonym={begin} button="Lägg till synonymen" {...sent} />
      </Section>
      <Section heading="Förbundets synonymer" id="egna">
        <DataTable
          caption="Förbundets synonymer"
          captionHidden
          rows={synonyms}
          empty={<EmptyState text="Förbundet har inga egna synonymer." />}
          columns={[
            {
              key: "ord",
              label: "Någon söker på",
              cell: ({ id, words }) => <a href={`${listPath}/${id}`}>{words}</a>,
            },
            { key: "sprak", label: "Språk", cell: ({ language }) => languageLabels[language] },
            {
              key: "leder",
              label: "Leder till",
              cell: ({ leadsTo }) => (leadsTo.length === 0 ? "Avstängd" : leadsTo.join(", ")),
            },
          ]}
        />
      </Section>
    </Layout>
  );
}

export function SynonymView({ synonym, ...sent }: Sent & { readonly synonym: OwnSynonym }) {
  const action = `${listPath}/${synonym.id}`;
  return (
    <Layout back={{ href: listPath, label: "Synonymer" }} hasFaults={sent.faults !== undefined}>
      <PageHeading kicker="Synonym">{synonym.words}</PageHeading>
      <SynonymForm action={action} synonym={synonym} button="Spara synonymen" {...sent} />
      <Form action={`${action}/avsluta`}>
        <SubmitButton kind="secondary">Ta bort synonymen</SubmitButton>
      </Form>
    </Layout>
  );
}

function SynonymForm({
  action,
  synonym,
  button,
  typed,
  faults,
}: Sent & {
  readonly action: string;
  readonly synonym: NewSynonym;
  readonly button: string;
}) {
  return (
    <Form action={action} typed={typed} faults={faults}>
      <TextField
        name="ord"
        label="Någon söker på"
        help="Ett ord eller ett uttryck, till exempel gå in i väggen. Ändelser och stora bokstäver spelar ingen roll."
        value={synonym.words}
        maxlength={100}
      />
      <Select
        name="sprak"
        label="Språk"
        value={synonym.language}
        options={languages.map((language) => ({ value: language, label: languageLabels[language] }))}
      />
      <TextArea
        name="leder"
        label="Leder till"
        help="Svenska ord som står i insatsernas texter, med komma mellan. Lämna tomt för att stänga av katalogens egen synonym för orden."
        value={synonym.leadsTo.join(", ")}
        rows={2}
        optional
      />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  );
}

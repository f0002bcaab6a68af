import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DataTable,
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
} from "../../../../../ui/index.ts";
import { entryKey, entryKeys } from "../../../model/statements/entry-keys.ts";
import type { StatementEntry } from "../../../model/statements/statement-entry.ts";
import { StatementsTabs, YearLinks } from "../tabs.tsx";
import { exactKronor } from "../words.ts";

type Props = {
  readonly year: number;
  readonly entries: readonly StatementEntry[];
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

const path = "/ekonomi/rakenskaper/uppgifter";

/** What the statements need and no account holds. */
export function EntriesView({ year, entries, mayKeep, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{`Egna uppgifter ${year}`}</PageHeading>
      <StatementsTabs year={year} current="/uppgifter" />
      <YearLinks year={year} current="/uppgifter" />
      <Lead>
        Text till noterna, borgen och panter, balanskravets poster, och siffror för ett år som inte har någon
        bokföring här.
      </Lead>
      <DataTable<StatementEntry>
        caption={`Inskrivet för ${year}`}
        rows={entries}
        empty={<EmptyState text={`Inget är inskrivet för ${year}.`} />}
        columns={[
          { key: "uppgift", label: "Uppgift", cell: ({ key }) => entryKey(key)?.label ?? key },
          {
            key: "belopp",
            label: "Belopp (kr)",
            numeric: true,
            cell: ({ amount }) => (amount === null ? "" : exactKronor(amount)),
          },
          { key: "text", label: "Text", cell: ({ text }) => text },
          { key: "kalla", label: "Källa", cell: ({ source }) => source },
          ...(mayKeep
            ? [{ key: "bort", label: "Ta bort", cell: (one: StatementEntry) => <Remove entry={one} /> }]
            : []),
        ]}
      />
      {mayKeep ? <EntryForm {...{ year, typed, faults }} /> : null}
    </Layout>
  );
}

function Remove({ entry }: { readonly entry: StatementEntry }) {
  const label = entryKey(entry.key)?.label ?? entry.key;
  return (
    <Form action={`${path}/ta-bort?ar=${entry.year}`}>
      <Hidden name="uppgift" value={entry.key} />
      <SubmitButton kind="danger">
        Ta bort<span class="sr-only">{` ${label}`}</span>
      </SubmitButton>
    </Form>
  );
}

function EntryForm({ year, typed, faults }: Pick<Props, "year" | "typed" | "faults">) {
  return (
    <Section id="skriv-in" heading="Skriv in en uppgift">
      <Form action={`${path}?ar=${year}`} typed={typed} faults={faults}>
        <Select
          name="uppgift"
          label="Uppgift"
          help="Siffror för ett år utan bokföring används bara när ingen fil är inläst för året."
          options={entryKeys.map(({ key, label }) => ({ value: key, label }))}
        />
        <TextField
          name="rad"
          label="Rad i noten"
          help="Skriv radens namn när beloppet bara är en del av radens summa, i ett år utan bokföring."
          optional
        />
        <TextField
          name="belopp"
          label="Belopp i kronor"
          help="Med räkenskapernas tecken: kostnader med minus."
          optional
        />
        <TextArea name="text" label="Text" optional />
        <TextField name="kalla" label="Källa" help="Varifrån beloppet kommer." optional />
        <SubmitButton>Spara uppgiften</SubmitButton>
      </Form>
    </Section>
  );
}

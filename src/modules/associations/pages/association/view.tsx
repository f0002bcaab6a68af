import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  Checkbox,
  DataTable,
  Form,
  InfoBox,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  Section,
  SubmitButton,
  SummaryList,
  TextField,
} from "../../../../ui/index.ts";
import type { AssociationFacts } from "../../actions/association-facts.ts";
import type { Association, Member } from "../../model/association.ts";
import type { CodeList, CodeValue } from "../../model/code-list.ts";
import { codeLists } from "../../model/code-list.ts";
import { listWords } from "../list-words.ts";

type ViewProps = {
  readonly facts: AssociationFacts;
  readonly mayChange: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function AssociationView({ facts, mayChange, typed, faults }: ViewProps) {
  const { association, members, municipalities, codes } = facts;
  return (
    <Layout hasFaults={faults !== undefined}>
      <PageHeading kicker="Förbundet">{association.name}</PageHeading>
      <Lead>Medlemmar, inställningar och de kodlistor som registrering och statistik bygger på.</Lead>
      {association.referenceDate === null ? null : (
        <InfoBox>
          Uppgifterna i det här demoförbundet gäller till och med {formatDate(association.referenceDate)}.
        </InfoBox>
      )}
      <Section heading="Inställningar" id="installningar">
        {mayChange ? (
          <SettingsForm association={association} typed={typed} faults={faults} />
        ) : (
          <SummaryList rows={settingsRows(association)} />
        )}
      </Section>
      <Section heading="Kodlistor" id="kodlistor">
        <CodeLists codes={codes} />
      </Section>
      <Section heading="Medlemmar" id="medlemmar">
        <Members members={members} municipalities={municipalities} />
      </Section>
    </Layout>
  );
}

type FormProps = Pick<ViewProps, "typed" | "faults"> & { readonly association: Association };

function SettingsForm({ association, typed, faults }: FormProps) {
  return (
    <Form action="/forbund/installningar" typed={typed} faults={faults}>
      <TextField name="namn" label="Förbundets namn" value={association.name} maxlength={200} />
      <TextField
        name="organisationsnummer"
        label="Organisationsnummer"
        value={association.organisationNumber ?? ""}
        width="medium"
        optional
      />
      <NumberField
        name="troskel"
        label="Minsta antal som visas"
        help="Ett antal som är mindre visas inte i förbundets statistik, så att ingen person går att känna igen. Från 1 till 50; 5 är vanligt."
        value={String(association.smallCellThreshold)}
      />
      <Checkbox
        name="dolj_nollor"
        label="Dölj även nollor"
        help="Annars visas 0, eftersom det inte pekar ut någon."
        checked={association.hideZeroCells}
      />
      <SubmitButton>Spara inställningarna</SubmitButton>
    </Form>
  );
}

function settingsRows(association: Association) {
  return [
    { key: "Organisationsnummer", value: association.organisationNumber ?? "ej uppgivet" },
    { key: "Minsta antal som visas", value: String(association.smallCellThreshold) },
    { key: "Nollor", value: association.hideZeroCells ? "döljs" : "visas" },
  ];
}

function CodeLists({ codes }: { readonly codes: readonly CodeValue[] }) {
  const of = (list: CodeList) => codes.filter((value) => value.list === list);
  return (
    <DataTable
      caption="Kodlistor"
      captionHidden
      columns={[
        { key: "namn", label: "Lista", cell: (list: CodeList) => listWords[list].name },
        { key: "anvandning", label: "Var den används", cell: (list) => listWords[list].use },
        { key: "antal", label: "Värden", numeric: true, cell: (list) => of(list).length },
        {
          key: "obekraftade",
          label: "Obekräftade",
          numeric: true,
          cell: (list) => of(list).filter((it) => !it.confirmed).length,
        },
      ]}
      rows={codeLists}
      rowHref={(list) => `/forbund/kodlistor/${list}`}
      empty=""
    />
  );
}

const kindNames = { state: "Staten", region: "Region", municipality: "Kommun" } as const;

function Members({ members, municipalities }: Pick<AssociationFacts, "members" | "municipalities">) {
  const area = (member: Member) => municipalities.find((one) => one.memberId === member.id);
  return (
    <DataTable
      caption="Förbundets medlemmar"
      captionHidden
      columns={[
        { key: "namn", label: "Medlem", cell: (member: Member) => member.name },
        { key: "slag", label: "Slag", cell: (member) => kindNames[member.kind] },
        { key: "kod", label: "Kommunkod", nowrap: true, cell: (member) => area(member)?.code ?? "–" },
      ]}
      rows={members}
      empty="Förbundet har inga medlemmar än."
    />
  );
}

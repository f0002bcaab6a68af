import { formatCount, monthName } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  Form,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { ProjectFacts } from "../../../actions/co-financing/read-project.ts";
import type { InKind } from "../../../model/co-financing/in-kind.ts";
import { inKindKinds } from "../../../model/co-financing/in-kind.ts";
import { kronor } from "../../allocation/money.ts";
import { PostButton } from "../post-button.tsx";
import { inKindWords } from "../words.ts";

type Props = {
  readonly facts: ProjectFacts;
  readonly mayKeep: boolean;
  readonly removedId: string | null;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** What others bring in something other than money to the association's books. */
export function InKindView({ facts, mayKeep, removedId, typed, faults }: Props) {
  const { project, year, inKind } = facts;
  const path = `/ekonomi/projekt/${project.id}/medfinansiering`;
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/projekt/${project.id}?ar=${year}`, label: project.name }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Medfinansiering utanför bokföringen</PageHeading>
      <Lead>
        Beloppen räknas som medfinansiering men aldrig i utfall brutto. Arbetad tid som andra betalar skrivs
        under arbetad tid och räknas med därifrån.
      </Lead>
      {removedId === null || !mayKeep ? null : (
        <PostButton action={`${path}/${removedId}/angra`} label="Ångra borttagningen" />
      )}
      <InKindTable inKind={inKind} path={path} mayKeep={mayKeep} />
      {mayKeep ? (
        <Section heading="Lägg till" id="lagg-till">
          <InKindFields action={`${path}?ar=${year}`} year={year} typed={typed} faults={faults} />
        </Section>
      ) : null}
    </Layout>
  );
}

function InKindTable(props: {
  readonly inKind: readonly InKind[];
  readonly path: string;
  readonly mayKeep: boolean;
}) {
  const columns = [
    { key: "manad", label: "Månad", cell: (one: InKind) => `${monthName(one.month)} ${one.year}` },
    { key: "slag", label: "Slag", cell: (one: InKind) => inKindWords[one.kind] },
    { key: "organisation", label: "Organisation", cell: (one: InKind) => one.organisation },
    { key: "belopp", label: "Belopp (kr)", numeric: true, cell: (one: InKind) => kronor(one.amount) },
    {
      key: "timmar",
      label: "Timmar",
      numeric: true,
      cell: (one: InKind) => (one.hours === null ? "–" : formatCount(one.hours)),
    },
    { key: "referens", label: "Referens", cell: (one: InKind) => one.reference },
    {
      key: "ratta",
      label: "Rätta",
      nowrap: true,
      cell: (one: InKind) => <PostButton action={`${props.path}/${one.id}/ta-bort`} label="Ta bort" />,
    },
  ];
  return (
    <DataTable<InKind>
      caption="Medfinansiering månad för månad"
      rows={props.inKind}
      columns={props.mayKeep ? columns : columns.slice(0, -1)}
      empty={<EmptyState text="Ingen medfinansiering är inlagd än." />}
      narrow="scroll"
    />
  );
}

function InKindFields(props: {
  readonly action: string;
  readonly year: number;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
}) {
  const months = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: monthName(at + 1) }));
  return (
    <Form action={props.action} typed={props.typed} faults={props.faults}>
      <RadioGroup
        name="slag"
        label="Slag"
        options={inKindKinds.map((kind) => ({ value: kind, label: inKindWords[kind] }))}
      />
      <TextField name="organisation" label="Organisation som bidrar" />
      <NumberField name="ar" label="År" value={String(props.year)} />
      <Select name="manad" label="Månad" options={months} />
      <NumberField name="belopp" label="Belopp" unit="kr" decimals />
      <NumberField
        name="timmar"
        label="Timmar"
        help="Hela timmar. För deltagarersättning: tid som deltagarna har varit på plats."
        optional
      />
      <TextField name="referens" label="Referens" optional />
      <SubmitButton>Lägg till medfinansieringen</SubmitButton>
    </Form>
  );
}

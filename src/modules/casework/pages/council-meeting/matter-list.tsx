import type { Column, Faults } from "../../../../ui/index.ts";
import { DataTable, EmptyState, Form, Hidden, noFaults, Status } from "../../../../ui/index.ts";
import type { MeetingPage } from "../../actions/council/read-meeting.ts";
import type { SeenMatter } from "../../actions/council/see-matters.ts";
import { outcomeOf } from "../council-words/words.ts";

type Props = {
  readonly page: MeetingPage /** True where the order may be changed. */;
  readonly open: boolean;
  readonly faults?: Faults | undefined;
};

/** The matters in the order of the meeting; buttons move them without scripts. */
export function MatterList({ page, open, faults = noFaults }: Props) {
  const { meeting } = page;
  if (!open) return <Table page={page} />;
  return (
    <Form action={`/rad/moten/${meeting.id}/ordning`} faults={faults}>
      <Hidden name="version" value={String(meeting.version)} />
      <Table
        page={page}
        extra={{ key: "ordning", label: "Ordning", cell: (matter) => <Moves matter={matter} page={page} /> }}
      />
    </Form>
  );
}

function Table({
  page: { matters, units, meeting },
  extra,
}: {
  readonly page: MeetingPage;
  readonly extra?: Column<SeenMatter>;
}) {
  const columns: readonly Column<SeenMatter>[] = [
    { key: "person", label: "Person", cell: (matter) => `${matters.indexOf(matter) + 1}. ${matter.name}` },
    { key: "fran", label: "Från", cell: ({ sender }) => sender },
    { key: "dagar", label: "Dagar sedan remissen", numeric: true, cell: ({ days }) => String(days) },
    {
      key: "beslut",
      label: "Beslut",
      cell: (matter) => {
        const { label, tone } = outcomeOf(matter, units);
        return <Status tone={tone}>{label}</Status>;
      },
    },
  ];
  const empty =
    meeting.state === "planned"
      ? "Inga ärenden än. Ta upp dem från kön här nedanför."
      : "Inga ärenden blev beslutade vid mötet.";
  return (
    <DataTable
      caption="Mötets ärenden i ordning"
      captionHidden
      rows={matters}
      rowHref={({ id }) => `/rad/arenden/${id}`}
      columns={extra === undefined ? columns : [...columns, extra]}
      empty={<EmptyState text={empty} />}
    />
  );
}

function Moves({
  matter,
  page: { matters, meeting },
}: {
  readonly matter: SeenMatter;
  readonly page: MeetingPage;
}) {
  const last = matters.length - 1;
  const index = matters.indexOf(matter);
  return (
    <div class="row-actions">
      {index === 0 ? null : <Move value={`up:${matter.id}`} label="Upp" name={matter.name} />}
      {index === last ? null : <Move value={`down:${matter.id}`} label="Ner" name={matter.name} />}
      {matter.decision !== null ? null : (
        <button
          class="button-as-link"
          type="submit"
          name="matterId"
          value={matter.id}
          formaction={`/rad/moten/${meeting.id}/tillbaka`}
        >
          Till kön<span class="sr-only">: {matter.name}</span>
        </button>
      )}
    </div>
  );
}

function Move({
  value,
  label,
  name,
}: {
  readonly value: string;
  readonly label: string;
  readonly name: string;
}) {
  return (
    <button class="button-as-link" type="submit" name="move" value={value}>
      {label}
      <span class="sr-only">: {name}</span>
    </button>
  );
}

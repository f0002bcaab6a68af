import { formatCount } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Expander,
  FilterBar,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  Section,
} from "../../../../../ui/index.ts";
import type { ProjectFacts } from "../../../actions/co-financing/read-project.ts";
import { hourLimits } from "../../../model/co-financing/hour-limits.ts";
import type { HoursEntry } from "../../../model/co-financing/hours.ts";
import type { Programme } from "../../../model/co-financing/project.ts";
import { PostButton } from "../post-button.tsx";
import { hoursText } from "../sentences.ts";
import { payerWords } from "../words.ts";
import { HoursFields } from "./fields.tsx";
import { HoursSums } from "./sums.tsx";

type Props = {
  readonly facts: ProjectFacts;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** Worked time of a year: sums by person and month, each row, and a form for one more. */
export function HoursView({ facts, mayKeep, typed, faults }: Props) {
  const { project, year, hours, activities } = facts;
  const path = `/ekonomi/projekt/${project.id}/tid`;
  const own = hours.filter(({ workedOn }) => workedOn.startsWith(`${year}-`));
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/projekt/${project.id}?ar=${year}`, label: project.name }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading
        action={mayKeep ? <ButtonLink href={`${path}/las-in?ar=${year}`}>Läs in tid</ButtonLink> : undefined}
      >{`Arbetad tid ${year}`}</PageHeading>
      <FilterBar label="Välj år">
        <NumberField name="ar" label="År" value={String(year)} />
      </FilterBar>
      <Lead>{limitText(project.programme)}</Lead>
      {own.length === 0 ? (
        <EmptyState text={`Ingen tid är inlagd för ${year}.`} />
      ) : (
        <>
          <HoursSums entries={own} year={year} activities={activities} />
          <Expander summary={`Visa alla ${formatCount(own.length)} rader`}>
            <HoursTable entries={own} path={path} mayKeep={mayKeep} />
          </Expander>
        </>
      )}
      {mayKeep ? (
        <Section heading="Lägg till tid" id="lagg-till">
          <HoursFields action={`${path}?ar=${year}`} activities={activities} typed={typed} faults={faults} />
        </Section>
      ) : null}
    </Layout>
  );
}

function limitText(programme: Programme): string {
  const { perDay, perYear, source } = hourLimits[programme];
  if (perYear === null) return "Finansiären har ingen känd gräns för arbetad tid.";
  const day = perDay === null ? "" : `${perDay} timmar om dagen och `;
  return `En person får ha högst ${day}${formatCount(perYear)} timmar om året, i alla projekt tillsammans (${source}).`;
}

function HoursTable(props: {
  readonly entries: readonly HoursEntry[];
  readonly path: string;
  readonly mayKeep: boolean;
}) {
  const columns = [
    { key: "anstalld", label: "Anställd", cell: (one: HoursEntry) => one.employee },
    { key: "datum", label: "Datum", nowrap: true, cell: (one: HoursEntry) => one.workedOn },
    { key: "aktivitet", label: "Aktivitet", cell: (one: HoursEntry) => one.activity },
    { key: "timmar", label: "Timmar", numeric: true, cell: (one: HoursEntry) => hoursText(one.minutes) },
    { key: "betalas", label: "Betalas av", cell: (one: HoursEntry) => payerWords[one.paidBy] },
    { key: "organisation", label: "Organisation", cell: (one: HoursEntry) => one.organisation },
    {
      key: "ratta",
      label: "Rätta",
      nowrap: true,
      cell: (one: HoursEntry) => <PostButton action={`${props.path}/${one.id}/ta-bort`} label="Ta bort" />,
    },
  ];
  return (
    <DataTable<HoursEntry>
      caption="Arbetad tid, rad för rad"
      rows={props.entries}
      columns={props.mayKeep ? columns : columns.slice(0, -1)}
      empty=""
      narrow="scroll"
    />
  );
}

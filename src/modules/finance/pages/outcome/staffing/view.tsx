import { formatDate, formatIsoDate } from "../../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
} from "../../../../../ui/index.ts";
import type { StaffingGroup, StaffingLine } from "../../../model/outcome/staffing/staffing-table.ts";
import { OutcomeTabs, YearChoice } from "../outcome-tabs.tsx";
import type { Period } from "../period.ts";
import { kronor } from "../words.ts";
import { fullTimePosts, funderWords } from "./words.ts";

type Props = {
  readonly groups: readonly StaffingGroup[];
  readonly period: Period;
  /** The day the full-time posts are summed on. */
  readonly day: string;
  readonly mayKeep: boolean;
};

export function StaffingView({ groups, period, day, mayKeep }: Props) {
  const add = `/ekonomi/utfall/bemanning/ny?ar=${period.year}`;
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${period.year}`, label: `Ekonomi ${period.year}` }}>
      <PageHeading action={mayKeep ? <ButtonLink href={add}>Lägg till en tjänst</ButtonLink> : undefined}>
        {`Bemanning ${period.year}`}
      </PageHeading>
      <OutcomeTabs current="/ekonomi/utfall/bemanning" period={period} />
      <YearChoice year={period.year} />
      {groups.length === 0 ? (
        <EmptyState
          text={`Ingen tjänst är inlagd för ${period.year}. Med tjänsterna räknas kostnad, vakanser och prognos.`}
          next={mayKeep ? <a href={add}>Lägg till den första tjänsten</a> : undefined}
        />
      ) : (
        <>
          <Lead>{totals(groups, day)}</Lead>
          {groups.map((group) => (
            <Group group={group} day={day} mayKeep={mayKeep} />
          ))}
          <ButtonRow>
            <ButtonLink kind="secondary" href={`/ekonomi/utfall/bemanning/excel?ar=${period.year}`}>
              Hämta som Excel
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Layout>
  );
}

function totals(groups: readonly StaffingGroup[], day: string): string {
  const scope = groups.reduce((sum, group) => sum + group.scope, 0);
  const booked = groups.reduce((sum, group) => sum + group.booked, 0n);
  const vacant = groups.reduce((sum, group) => sum + group.vacant, 0n);
  return `${fullTimePosts(scope)} heltidstjänster ${formatDate(day)}. Tillsatta tjänster som förbundet bokför kostar ${kronor(booked)} kr under året, vakanser skulle kosta ${kronor(vacant)} kr.`;
}

type GroupProps = { readonly group: StaffingGroup; readonly day: string; readonly mayKeep: boolean };

function Group({ group, day, mayKeep }: GroupProps) {
  const href = ({ post }: StaffingLine) => `/ekonomi/utfall/bemanning/${post.id}/andra`;
  return (
    <Section id={`rad-${group.row.id}`} heading={group.row.label}>
      <DataTable<StaffingLine>
        caption={`Tjänster i ${group.row.label}`}
        captionHidden
        narrow="scroll"
        rows={group.lines}
        empty=""
        rowHref={mayKeep ? href : undefined}
        columns={[
          { key: "tjanst", label: "Tjänst", cell: ({ post }) => post.role },
          {
            key: "omfattning",
            label: "Omfattning (%)",
            numeric: true,
            cell: ({ post }) => String(post.scopePercent),
          },
          { key: "arbetsgivare", label: "Arbetsgivare", cell: ({ employer }) => employer },
          { key: "finansiar", label: "Finansieras av", cell: ({ post }) => funderWords[post.funder] },
          { key: "tid", label: "Tid", nowrap: true, cell: ({ post }) => lasts(post.fromOn, post.toOn) },
          {
            key: "lage",
            label: "Läge",
            cell: ({ post }) => (post.vacant ? <Status tone="attention">Vakant</Status> : "Tillsatt"),
          },
          {
            key: "manad",
            label: "Heltid per månad (kr)",
            numeric: true,
            cell: ({ post }) => kronor(post.fullTimeMonthlyCost),
          },
          {
            key: "kostnad",
            label: "Kostnad under året (kr)",
            numeric: true,
            cell: ({ cost }) => kronor(cost),
          },
        ]}
        footer={
          new Map([
            ["tjanst", `${fullTimePosts(group.scope)} heltidstjänster ${formatIsoDate(day)}`],
            ["omfattning", String(group.scope)],
            ["kostnad", kronor(group.cost)],
          ])
        }
      />
      <p>{`Förbundet bokför ${kronor(group.booked)} kr för tillsatta tjänster. Vakanser: ${kronor(group.vacant)} kr.`}</p>
    </Section>
  );
}

function lasts(from: string, to: string | null): string {
  return to === null ? `från ${from}` : `${from}–${to}`;
}

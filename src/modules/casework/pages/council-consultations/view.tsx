import { formatCount } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { DataTable, EmptyState, PageHeading, Section, Tabs } from "../../../../ui/index.ts";
import type { ConsultationPage } from "../../actions/council/read-consultations.ts";
import { ConsultationForm } from "./form.tsx";

type Props = {
  readonly page: ConsultationPage;
  readonly leads: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function ConsultationsView({ page, leads, typed, faults }: Props) {
  const { year, years, rows, sum, sums, agencies, newId } = page;
  return (
    <>
      <PageHeading kicker="Rådet">Konsultationer</PageHeading>
      <p>
        En konsultation är ett råd utan remiss och utan inskrivning. Bara dag, antal och vem som frågade
        sparas, aldrig vem det gällde.
      </p>
      {leads ? (
        <Section heading="Registrera" id="registrera">
          <ConsultationForm
            action="/rad/konsultationer"
            hidden={{ name: "id", value: typed?.get("id")?.[0] ?? newId }}
            agencies={agencies}
            button="Registrera konsultationen"
            typed={typed}
            faults={faults}
          />
        </Section>
      ) : null}
      <Section heading={`Konsultationer ${year}`} id="lista">
        <Tabs
          label="År"
          tabs={years.map((one) => ({
            href: `/rad/konsultationer?ar=${one}`,
            label: String(one),
            current: one === year,
          }))}
        />
        {year === sums.year ? (
          <p>
            {formatCount(sums.thisYear)} hittills i år, {formatCount(sums.lastYearSoFar)} vid samma tid{" "}
            {year - 1}.
          </p>
        ) : null}
        <DataTable
          caption={`Konsultationer ${year}`}
          captionHidden
          rows={rows}
          rowHref={leads ? ({ id }) => `/rad/konsultationer/${id}` : undefined}
          columns={[
            { key: "dag", label: "Dag", nowrap: true, cell: ({ heldOn }) => heldOn },
            { key: "fraga", label: "Vem som frågade", cell: ({ askedBy }) => askedBy ?? "–" },
            { key: "antal", label: "Antal", numeric: true, cell: ({ quantity }) => formatCount(quantity) },
          ]}
          footer={
            new Map([
              ["dag", "Summa"],
              ["antal", formatCount(sum)],
            ])
          }
          empty={
            <EmptyState
              text={
                leads
                  ? "Inga konsultationer är registrerade det året. Registrera dem här ovanför när de har varit."
                  : "Inga konsultationer är registrerade det året."
              }
            />
          }
        />
      </Section>
    </>
  );
}

import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  Expander,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
  usePage,
} from "../../../../ui/index.ts";
import { SWEDISH_DEFINITIONS } from "../../model/counting/definitions.ts";
import type { ViewSection } from "../../model/view/section.ts";
import { hasHidden } from "../../model/view/section.ts";
import type { Seen } from "../../model/view/seen.ts";
import { hiddenSentence } from "../cell-text.ts";
import { SectionChart } from "../section-chart.tsx";
import { SectionTable } from "../section-table.tsx";
import { StatisticsTabs } from "../tabs.tsx";
import type { StatisticsAddress } from "./address.ts";
import { StatisticsForm } from "./form.tsx";

type ViewProps = {
  readonly seen: Seen;
  readonly asked: StatisticsAddress;
  readonly sections: readonly ViewSection[];
};

const LEADS = {
  published: "Förbundets siffror ur det som insatserna har registrerat. Små antal är dolda.",
  ownTeams: "Dina insatsers siffror. De är hela, så sprid dem inte utanför insatsen.",
  everything: "Alla insatsers siffror. De är hela, så sprid dem inte utanför parternas zon.",
} as const;

export function StatisticsView({ seen, asked, sections }: ViewProps) {
  return (
    <Layout wide>
      <PageHeading>Statistik</PageHeading>
      <Lead>{LEADS[seen.scope]}</Lead>
      <StatisticsTabs current="statistik" />
      {seen.allYears.length === 0 ? (
        <EmptyState text="Här är tomt än så länge. När en insats har skrivit in någon, eller när deltagare har importerats, kommer siffrorna hit." />
      ) : (
        <>
          <StatisticsForm seen={seen} asked={asked} />
          <ClosedYears seen={seen} />
          {sections.length === 0 ? (
            <EmptyState
              text="Det finns inga siffror för det du har valt."
              next={<a href="/statistik">Visa det senaste året</a>}
            />
          ) : (
            sections.map((section, index) => <OneSection section={section} index={index} />)
          )}
          {seen.scope === "published" && hasHidden(sections) ? (
            <p class="muted">{hiddenSentence(seen.threshold)}</p>
          ) : null}
          <Exports />
          <Definitions sections={sections} />
          <Counted seen={seen} />
        </>
      )}
    </Layout>
  );
}

function OneSection({ section, index }: { readonly section: ViewSection; readonly index: number }) {
  const beside = section.columns.length <= 3;
  return (
    <Section heading={section.heading} id={`del-${index}`}>
      {section.population === "" ? null : <p>{section.population}</p>}
      <div class={beside ? "side-by-side" : undefined}>
        <SectionChart id={`bild-${index}`} section={section} />
        <SectionTable section={section} />
      </div>
    </Section>
  );
}

function ClosedYears({ seen }: { readonly seen: Seen }) {
  const closed = seen.years.flatMap(({ year, closing }) => (closing === null ? [] : [{ year, closing }]));
  if (closed.length === 0) return null;
  return (
    <InfoBox heading={closed.length === 1 ? "Året är stängt" : "Stängda år"}>
      {closed.map(({ year, closing }) => (
        <p>
          Siffrorna för {year} ligger fast sedan {formatDate(dayOf(closing.at))}. {closing.by} stängde året.{" "}
          <a href={`/statistik/stang?ar=${year}`}>Se rättelser</a>
        </p>
      ))}
    </InfoBox>
  );
}

function dayOf(instant: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Stockholm").toPlainDate();
}

function Exports() {
  const { path } = usePage();
  const query = path.split("?", 2)[1];
  const address = (ending: string) => `/statistik/fil.${ending}${query === undefined ? "" : `?${query}`}`;
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={address("xlsx")}>
        Hämta till Excel
      </ButtonLink>
      <ButtonLink kind="secondary" href={address("csv")}>
        Hämta som CSV
      </ButtonLink>
    </ButtonRow>
  );
}

function Definitions({ sections }: { readonly sections: readonly ViewSection[] }) {
  const keys = [...new Set(sections.flatMap(({ definitions }) => definitions))];
  return (
    <Expander summary="Så räknas siffrorna">
      <dl>
        {keys.map((key) => (
          <>
            <dt>
              <strong>{SWEDISH_DEFINITIONS[key].name}</strong>
            </dt>
            <dd>{SWEDISH_DEFINITIONS[key].text}</dd>
          </>
        ))}
      </dl>
    </Expander>
  );
}

function Counted({ seen }: { readonly seen: Seen }) {
  const { path } = usePage();
  if (seen.countedAt === null) return null;
  const when = `Räknat ${formatDateTime(Temporal.Instant.from(seen.countedAt))}.`;
  if (!seen.isOld) return <p class="muted">{when}</p>;
  return (
    <Form action="/statistik/rakna-om">
      <p class="muted">{when} Något har registrerats sedan dess.</p>
      <Hidden name="till" value={path} />
      <SubmitButton kind="secondary">Räkna om nu</SubmitButton>
    </Form>
  );
}

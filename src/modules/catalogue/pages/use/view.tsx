import type { Child } from "hono/jsx";
import { formatCount } from "../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  barChart,
  ChartWithTable,
  DataTable,
  EmptyState,
  KeyFigure,
  Layout,
  Lead,
  PageHeading,
  Section,
  Tabs,
} from "../../../../ui/index.ts";
import type { Counted, EntryUse, MunicipalityUse, UseReport } from "../../model/use/use-report.ts";
import { periods } from "../../model/use/use-report.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { municipalityName } from "../../model/vocabulary.ts";
import { Definitions, definitionsId } from "./definitions.tsx";
import { MissedSection } from "./missed-section.tsx";
import { WeekChart } from "./week-chart.tsx";
import { filterText, languageText } from "./words.ts";

type Props = {
  readonly report: UseReport;
  readonly vocabulary: Vocabulary;
  readonly mayKeep: boolean;
};

/** What readers looked for, found and did, as counts per week. */
export function UseView({ report, vocabulary, mayKeep }: Props) {
  const count = report.weeks.length;
  return (
    <Layout wide back={{ href: "/insatskatalog", label: "Insatskatalog" }}>
      <PageHeading>Så används katalogen</PageHeading>
      <Lead>
        Siffrorna gäller de veckor du väljer. Ingenting sparas om den som läser: ingen adress, ingen kaka och
        ingen tid på dagen. Sökmotorers besök räknas inte.
      </Lead>
      <Tabs
        label="Tid"
        tabs={periods.map((weeks) => ({
          href: `/insatskatalog/anvandning?veckor=${weeks}`,
          label: `${weeks} veckor`,
          current: weeks === count,
        }))}
      />
      <KeyFigures report={report} />
      <WeekChart weeks={report.weeks} />
      <MissedSection missed={report.missed} mayKeep={mayKeep} />
      <EntryTable entries={report.entries} vocabulary={vocabulary} />
      <CountChart
        id="filter"
        heading="Val som läsarna gör när de söker"
        counted={report.filters}
        label={(key) => filterText(key, vocabulary)}
      />
      <CountChart
        id="sprak"
        heading="Språk som texterna läses på"
        counted={report.languages}
        label={languageText}
      />
      <Definitions />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/insatskatalog/anvandning/excel?veckor=${count}`}>
          Hämta som Excel
        </ButtonLink>
      </ButtonRow>
    </Layout>
  );
}

function KeyFigures({ report: { weeks, filters } }: { readonly report: UseReport }) {
  const sum = (key: "views" | "contacts" | "searches" | "misses") =>
    formatCount(weeks.reduce((total, week) => total + week[key], 0));
  const chosen = formatCount(Object.values(filters).reduce((total, count) => total + count, 0));
  const how = `#${definitionsId}`;
  return (
    <div class="key-figures">
      <KeyFigure figure={sum("views")} href={how} label="visningar av insatser" />
      <KeyFigure
        figure={sum("contacts")}
        href={how}
        label="tog kontakt: ringde, mejlade eller gick till webbplatsen"
      />
      <KeyFigure figure={sum("searches")} href={how} label="sökningar i förbundets katalog eller kommuner" />
      <KeyFigure figure={chosen} href={how} label="val i sökningarna" />
      <KeyFigure figure={sum("misses")} href={how} label="sökningar utan träff" />
    </div>
  );
}

function EntryTable({
  entries,
  vocabulary,
}: {
  readonly entries: readonly EntryUse[];
  readonly vocabulary: Vocabulary;
}) {
  return (
    <Section id="insatser" heading="Insatserna, mest lästa först">
      <DataTable
        caption="Visningar och kontakter per insats"
        captionHidden
        rows={entries}
        rowHref={(row) => `/insatskatalog/${row.entryId}`}
        empty={<EmptyState text="Förbundet har inga insatser i katalogen ännu." />}
        columns={[
          { key: "name", label: "Insats", cell: (row) => row.name },
          { key: "views", label: "Visningar", numeric: true, cell: (row) => formatCount(row.views) },
          { key: "phone", label: "Ringde", numeric: true, cell: (row) => formatCount(row.contacts.phone) },
          { key: "email", label: "Mejlade", numeric: true, cell: (row) => formatCount(row.contacts.email) },
          {
            key: "web",
            label: "Till webbplats",
            numeric: true,
            cell: (row) => formatCount(row.contacts.web),
          },
          {
            key: "municipalities",
            label: "Läsare som valt kommun",
            cell: (row) => municipalitiesText(row.municipalities, vocabulary),
          },
        ]}
      />
    </Section>
  );
}

function municipalitiesText(counted: readonly MunicipalityUse[], vocabulary: Vocabulary): Child {
  const parts = counted.map(({ code, views, contacts }) => {
    const contacted =
      contacts === 0 ? "" : ` (${contacts === 1 ? "1 kontakt" : `${formatCount(contacts)} kontakter`})`;
    return `${municipalityName(vocabulary, code)} ${formatCount(views)}${contacted}`;
  });
  return parts.length === 0 ? "ingen" : parts.join(", ");
}

const mostBars = 12;

function CountChart(props: {
  readonly id: string;
  readonly heading: string;
  readonly counted: Counted;
  readonly label: (key: string) => string;
}) {
  const { id, heading, counted, label } = props;
  const rows = Object.entries(counted).map(([key, count]) => ({ label: label(key), count }));
  if (rows.length === 0) return null;
  const shown = rows.slice(0, mostBars);
  return (
    <ChartWithTable
      id={id}
      heading={heading}
      level={2}
      draw={(frame) =>
        barChart(
          {
            title: heading,
            description: `${shown.length} vanligaste, flest först`,
            series: ["Antal"],
            groups: shown.map((row) => ({ label: row.label, values: [row.count] })),
          },
          frame,
        )
      }
      table={{
        caption: heading,
        head: ["Val", "Antal"],
        rows: rows.map((row) => [row.label, formatCount(row.count)]),
      }}
    />
  );
}

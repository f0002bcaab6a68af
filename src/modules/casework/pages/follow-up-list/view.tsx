import { formatCount } from "../../../../platform/values/format.ts";
import type { Column } from "../../../../ui/index.ts";
import { DataTable, EmptyState, Layout, Lead, PageHeading, Status, Tabs } from "../../../../ui/index.ts";
import type { DueLine, DueList } from "../../actions/follow-up/list-due.ts";
import { duePageSize } from "../../actions/follow-up/list-due.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";

type ViewProps = {
  readonly list: DueList;
  readonly words: ParticipationWords;
  readonly which: "now" | "coming";
  readonly pageNumber: number;
};

export function DueListView({ list, words, which, pageNumber }: ViewProps) {
  return (
    <Layout wide>
      <PageHeading>Ettårsuppföljning</PageHeading>
      <Lead>Ring, fråga hur det är och fyll i svaret. Det tar två minuter.</Lead>
      <Tabs
        label="Vilka som visas"
        tabs={[
          { href: "/uppfoljning", label: "Att göra nu", current: which === "now" },
          { href: "/uppfoljning?visa=kommande", label: "Kommande tre månader", current: which === "coming" },
        ]}
      />
      <DataTable
        caption="Uppföljningar"
        captionHidden
        columns={columnsOf(words, list.today)}
        rows={list.lines}
        rowHref={({ participationId }) => `/uppfoljning/${participationId}`}
        paging={{ page: pageNumber, size: duePageSize, total: list.total }}
        empty={<Empty which={which} />}
      />
      {list.protectedOnes === 0 ? null : (
        <p class="muted">
          {formatCount(list.protectedOnes)} med skyddade personuppgifter visas inte här. Öppna deras
          uppföljning från deltagandet.
        </p>
      )}
    </Layout>
  );
}

function columnsOf(words: ParticipationWords, today: string): readonly Column<DueLine>[] {
  return [
    { key: "name", label: "Namn", cell: nameOf },
    {
      key: "intervention",
      label: "Insats",
      cell: ({ interventionId }) => words.intervention(interventionId),
    },
    {
      key: "due",
      label: "Görs",
      cell: ({ dueOn }) => (dueOn < today ? <Status tone="attention">Försenad, {dueOn}</Status> : dueOn),
      nowrap: true,
    },
    { key: "phone", label: "Telefon", cell: ({ phone }) => phone ?? "saknas", nowrap: true },
    { key: "tries", label: "Försök", cell: ({ tries }) => tries, numeric: true },
    {
      key: "last",
      label: "Senaste försök",
      cell: ({ lastTryAt }) => lastTryAt?.slice(0, 10) ?? "–",
      nowrap: true,
    },
  ];
}

function nameOf({ familyName, givenName }: DueLine): string {
  const name = [familyName, givenName].filter((part) => part !== null).join(", ");
  return name === "" ? "Namn saknas" : name;
}

function Empty({ which }: { readonly which: "now" | "coming" }) {
  return which === "now" ? (
    <EmptyState
      text="Ingen uppföljning väntar. När det har gått ett år kommer den hit."
      next={<a href="/uppfoljning?visa=kommande">Se vilka som kommer</a>}
    />
  ) : (
    <EmptyState text="Inga uppföljningar de närmaste tre månaderna." />
  );
}

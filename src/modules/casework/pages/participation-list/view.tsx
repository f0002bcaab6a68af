import type { Temporal } from "temporal-polyfill";
import { formatCount } from "../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  changedAddress,
  DataTable,
  EmptyState,
  Layout,
  PageHeading,
  Tabs,
  usePage,
} from "../../../../ui/index.ts";
import type { ParticipationChoices, ParticipationWords } from "../../actions/participation/choices.ts";
import type { ParticipationList } from "../../actions/participation/list-participations.ts";
import { listPageSize } from "../../actions/participation/list-participations.ts";
import { columnsOf } from "./columns.tsx";
import type { ListAddress } from "./filter.ts";
import { ListFilters } from "./filters.tsx";

type ViewProps = {
  readonly list: ParticipationList;
  readonly choices: ParticipationChoices;
  readonly words: ParticipationWords;
  readonly asked: ListAddress;
  readonly today: Temporal.PlainDate;
  readonly mayEnrol: boolean;
};

const tabs = [
  { word: undefined, state: "ongoing", label: "Pågående" },
  { word: "avslutade", state: "exited", label: "Avslutade" },
  { word: "alla", state: "all", label: "Alla" },
] as const;

export function ParticipationListView(props: ViewProps) {
  const { list, choices, words, asked } = props;
  const { path } = usePage();
  const several = choices.interventions.length > 1;
  return (
    <Layout wide>
      <PageHeading
        action={props.mayEnrol ? <ButtonLink href="/deltagare/ny">Skriv in en person</ButtonLink> : undefined}
      >
        Deltagare
      </PageHeading>
      <Tabs
        label="Vilka som visas"
        tabs={tabs.map(({ word, state, label }) => ({
          href: changedAddress(path, { visa: word }),
          label,
          current: asked.filter.state === state,
        }))}
      />
      <ListFilters choices={choices} filter={asked.filter} today={props.today} />
      <DataTable
        caption="Deltaganden"
        captionHidden
        columns={columnsOf(words, several, asked.filter.state === "ongoing")}
        rows={list.lines}
        rowHref={({ id }) => `/deltagare/${id}`}
        paging={{ page: asked.page, size: listPageSize, total: list.total }}
        empty={<Empty asked={asked} total={list.total} />}
      />
      {list.protectedOnes === 0 ? null : <p class="muted">{protectedLine(list.protectedOnes)}</p>}
      {list.total === 0 ? null : <Exports />}
      <p>
        <a href="/sok">Sök person</a>
        {props.mayEnrol ? (
          <>
            {" "}
            · <a href="/deltagare/anonyma">Anonyma deltagare och antal</a>
          </>
        ) : null}
      </p>
    </Layout>
  );
}

function Exports() {
  const { path } = usePage();
  const query = path.split("?", 2)[1];
  const address = (ending: string) => `/deltagare/lista.${ending}${query === undefined ? "" : `?${query}`}`;
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={address("xlsx")}>
        Hämta listan till Excel
      </ButtonLink>
      <ButtonLink kind="secondary" href={address("csv")}>
        Hämta som CSV
      </ButtonLink>
    </ButtonRow>
  );
}

function Empty({ asked, total }: { readonly asked: ListAddress; readonly total: number }) {
  const { filter } = asked;
  const narrowed =
    filter.mine ||
    filter.year !== null ||
    filter.municipalityId !== null ||
    filter.sex !== null ||
    filter.interventionId !== null;
  if (total > 0)
    return (
      <EmptyState text="Listan är kortare än så." next={<a href="/deltagare">Gå till första sidan</a>} />
    );
  if (narrowed)
    return (
      <EmptyState
        text="Ingen stämmer med det du har valt."
        next={<a href="/deltagare?visa=alla">Visa alla deltagare</a>}
      />
    );
  if (filter.state === "exited")
    return <EmptyState text="Här är tomt än så länge. När ett deltagande avslutas hamnar det här." />;
  return (
    <EmptyState
      text="Här är tomt än så länge. När du skriver in en person i insatsen hamnar den här."
      next={<a href="/remisser/inkomna">Se vilka remisser som har kommit in</a>}
    />
  );
}

function protectedLine(count: number): string {
  const who = count === 1 ? "1 deltagande" : `${formatCount(count)} deltaganden`;
  return `${who} med skyddade personuppgifter visas inte i listan och följer inte med i filer.`;
}

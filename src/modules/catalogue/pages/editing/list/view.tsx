import { formatDate } from "../../../../../platform/values/format.ts";
import type { Column } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  DataTable,
  EmptyState,
  FilterBar,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  Status,
} from "../../../../../ui/index.ts";
import type { EntryList, ListedEntry } from "../../../actions/editing/read-list.ts";
import { remarkWords, stateTones, stateWords, verifiedWords } from "../words.ts";
import type { ListFilter } from "./filter.ts";
import { activeFilters, hostsOf, stateOptions } from "./filter.ts";

type Props = {
  readonly list: EntryList;
  readonly shown: readonly ListedEntry[];
  readonly filter: ListFilter;
  readonly mayEdit: boolean;
};

const columns: readonly Column<ListedEntry>[] = [
  { key: "name", label: "Insats", cell: ({ entry }) => entry.name },
  {
    key: "state",
    label: "Läge",
    cell: ({ state, changed }) => (
      <>
        <Status tone={stateTones[state.kind]}>{stateWords(state)}</Status>
        {changed && state.kind !== "removed" ? " (utkastet har ändringar)" : ""}
      </>
    ),
  },
  {
    key: "verified",
    label: "Bekräftad",
    cell: ({ entry, unverified, dueOn, dueSoon }) =>
      !unverified && dueSoon && dueOn !== null
        ? `${verifiedWords(entry.verifiedOn, unverified)}, ska bekräftas ${formatDate(dueOn)}`
        : verifiedWords(entry.verifiedOn, unverified),
  },
  { key: "quality", label: "Kvalitet", cell: ({ missing, advice }) => remarkWords(missing, advice) },
  { key: "host", label: "Huvudman", cell: ({ entry }) => entry.draft.host.name || "ej angiven" },
  { key: "waiting", label: "Förslag som väntar", cell: ({ waiting }) => String(waiting), numeric: true },
];

export function ListView({ list, shown, filter, mayEdit }: Props) {
  return (
    <Layout wide>
      <PageHeading
        action={mayEdit ? <ButtonLink href="/insatskatalog/ny">Skriv om en ny insats</ButtonLink> : undefined}
      >
        Insatskatalog
      </PageHeading>
      <Lead>Det som läsare hittar i katalogen, och det som är på väg dit.</Lead>
      <p>
        <a href="/katalog">Se katalogen som läsare</a>
        {" · "}
        <a href="/insatskatalog/paminnelser">Bekräftelser och påminnelser</a>
        {" · "}
        <a href="/insatskatalog/lankar">Länkar</a>
        {" · "}
        <a href="/insatskatalog/anvandning">Så används katalogen</a>
        {" · "}
        <a href="/insatskatalog/gemensamma">Gemensamma kataloger</a>
        {mayEdit ? (
          <>
            {" · "}
            <a href="/insatskatalog/forslag">Förslag och synpunkter</a>
            {" · "}
            <a href="/insatskatalog/synonymer">Synonymer</a>
            {" · "}
            <a href="/insatskatalog/import">Läs in från fil</a>
            {" · "}
            <a href="/insatskatalog/installningar">Inställningar för katalogen</a>
          </>
        ) : null}
      </p>
      <Filters list={list} filter={filter} />
      <DataTable
        caption="Insatser i katalogen"
        captionHidden
        columns={columns}
        rows={shown}
        rowHref={({ entry }) => `/insatskatalog/${entry.id}`}
        paging={shown.length === 0 ? undefined : { page: 1, size: shown.length, total: shown.length }}
        empty={<Empty isFiltered={list.entries.length > 0} mayEdit={mayEdit} />}
      />
      <WithoutEntry list={list} mayEdit={mayEdit} />
    </Layout>
  );
}

function Filters({ list, filter }: Pick<Props, "list" | "filter">) {
  const municipalities = list.municipalities.map(({ code, name }) => ({ value: code, label: name }));
  const hosts = hostsOf(list.entries).map((host) => ({ value: host, label: host }));
  return (
    <FilterBar label="Filtrera insatser" active={activeFilters(filter, list)}>
      <Select
        name="lage"
        label="Läge"
        value={filter.state}
        options={stateOptions}
        emptyLabel="Alla utom borttagna"
      />
      <Select
        name="kommun"
        label="Kommun"
        value={filter.municipality}
        options={municipalities}
        emptyLabel="Alla"
      />
      <Select name="huvudman" label="Huvudman" value={filter.host} options={hosts} emptyLabel="Alla" />
    </FilterBar>
  );
}

function Empty({ isFiltered, mayEdit }: { readonly isFiltered: boolean; readonly mayEdit: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        text="Ingen insats passar filtren."
        next={<a href="/insatskatalog">Visa alla utom borttagna</a>}
      />
    );
  return (
    <EmptyState
      text="Katalogen är tom än så länge. Insatser som ni skriver om hamnar här."
      next={mayEdit ? <a href="/insatskatalog/ny">Skriv om en ny insats</a> : undefined}
    />
  );
}

function WithoutEntry({ list: { withoutEntry }, mayEdit }: Pick<Props, "list" | "mayEdit">) {
  if (withoutEntry.length === 0) return null;
  return (
    <Section heading="Insatser som ingen har skrivit om" id="utan-text">
      <p>De finns i registret men inte i katalogen. Det som står i registret följer med till texten.</p>
      <ul>
        {withoutEntry.map(({ id, name }) => (
          <li>
            {name}
            {mayEdit ? (
              <>
                {": "}
                <a href={`/insatskatalog/ny?insats=${id}`}>
                  Skapa text<span class="sr-only"> om {name}</span>
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

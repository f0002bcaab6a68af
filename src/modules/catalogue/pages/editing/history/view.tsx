import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../../platform/values/format.ts";
import type { Column } from "../../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  FilterBar,
  Form,
  Hidden,
  Section,
  Select,
  SubmitButton,
} from "../../../../../ui/index.ts";
import type { Version } from "../../../actions/editing/read-versions.ts";
import type { Change } from "../../../model/diff/changes.ts";
import type { Edition } from "../../../model/editing/edition.ts";
import { Changes } from "../changes.tsx";
import { EntryFrame } from "../entry-frame.tsx";
import type { FrameFacts } from "../show-entry.ts";
import { dayBefore } from "../words.ts";

export interface Comparison {
  readonly from: Version;
  readonly to: Version;
  readonly changes: readonly Change[];
}

type Props = FrameFacts & {
  readonly names: ReadonlyMap<string, string>;
  readonly comparison: Comparison | null;
};

export function HistoryView({ names, comparison, ...facts }: Props) {
  const { entry, editions } = facts.found;
  const isRemoved = entry.removedAt !== null;
  return (
    <EntryFrame part="history" {...facts} mayEdit={facts.mayEdit && !isRemoved}>
      <Section heading="Publicerade versioner" id="versioner">
        <DataTable
          caption="Publicerade versioner, den senaste först"
          captionHidden
          columns={columnsFor(entry.id, names)}
          rows={editions}
          empty={<EmptyState text="Inget är publicerat än. Varje publicering hamnar här." />}
        />
      </Section>
      {editions.length === 0 ? null : (
        <Section heading="Jämför" id="jamfor">
          <Choice editions={editions} comparison={comparison} />
          {comparison === null ? null : (
            <>
              <p>
                Från {versionWords(comparison.from)} till {versionWords(comparison.to)}:
              </p>
              <Changes changes={comparison.changes} none="De säger samma sak." />
              {facts.mayEdit && !isRemoved ? <Fetch entry={entry} comparison={comparison} /> : null}
            </>
          )}
        </Section>
      )}
    </EntryFrame>
  );
}

function columnsFor(entryId: string, names: ReadonlyMap<string, string>): readonly Column<Edition>[] {
  return [
    { key: "edition", label: "Version", cell: ({ edition }) => String(edition), numeric: true },
    {
      key: "at",
      label: "Publicerad",
      cell: ({ publishedAt }) => formatDateTime(Temporal.Instant.from(publishedAt)),
    },
    { key: "by", label: "Av", cell: ({ publishedBy }) => names.get(publishedBy) ?? "okänd" },
    { key: "days", label: "Visas", cell: daysWords },
    { key: "note", label: "Vad som var nytt", cell: ({ note }) => note },
    {
      key: "compare",
      label: "Jämför",
      cell: ({ edition }) => (
        <a href={`/insatskatalog/${entryId}/historik?fran=utkast&till=${edition}#jamfor`}>
          Med utkastet<span class="sr-only">, version {edition}</span>
        </a>
      ),
    },
  ];
}

function daysWords({ visibleFrom, visibleUntil }: Edition): string {
  if (visibleUntil === null) return `från ${formatDate(visibleFrom)}`;
  if (visibleUntil <= visibleFrom) return "ersatt eller avbruten innan den visats en hel dag";
  return `${formatDate(visibleFrom)} till och med ${formatDate(dayBefore(visibleUntil))}`;
}

function versionWords(version: Version): string {
  return version === "draft" ? "utkastet" : `version ${version}`;
}

function versionValue(version: Version | undefined): string {
  return version === "draft" ? "utkast" : String(version ?? "");
}

function Choice({
  editions,
  comparison,
}: Pick<Props, "comparison"> & { readonly editions: readonly Edition[] }) {
  const options = [
    { value: "utkast", label: "Utkastet" },
    ...editions.map(({ edition }) => ({ value: String(edition), label: `Version ${edition}` })),
  ];
  return (
    <FilterBar label="Jämför versioner">
      <Select name="fran" label="Från" options={options} value={versionValue(comparison?.from)} />
      <Select name="till" label="Till" options={options} value={versionValue(comparison?.to)} />
    </FilterBar>
  );
}

/** Only from the draft to an edition: then what is shown is what would change. */
function Fetch({
  entry,
  comparison: { from, to, changes },
}: {
  readonly entry: { readonly id: string; readonly revision: number };
  readonly comparison: Comparison;
}) {
  if (from !== "draft" || to === "draft" || changes.length === 0) return null;
  return (
    <Form action={`/insatskatalog/${entry.id}/versioner/${to}/hamta`}>
      <p>Hämtar du versionen ersätter den utkastet som det står nu. Inget publiceras.</p>
      <Hidden name="revision" value={String(entry.revision)} />
      <SubmitButton kind="secondary">Hämta version {to} till utkastet</SubmitButton>
    </Form>
  );
}

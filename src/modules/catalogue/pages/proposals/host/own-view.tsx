import { formatIsoDate } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, Layout, Lead, PageHeading } from "../../../../../ui/index.ts";
import type { HostEntry } from "../../../model/proposals/host-entry.ts";

/** The entries of a team, to confirm and keep right. */
export function OwnEntriesView({ entries }: { readonly entries: readonly HostEntry[] }) {
  return (
    <Layout>
      <PageHeading>Våra insatser i katalogen</PageHeading>
      <Lead>
        Så här står det om er i insatskatalogen. Bekräfta att det stämmer, eller föreslå vad som ska ändras.
      </Lead>
      <DataTable
        caption="Våra insatser i katalogen"
        captionHidden
        rows={entries}
        rowHref={({ entryId }) => `/insatskatalog/min/${entryId}`}
        columns={[
          { key: "namn", label: "Insats", cell: ({ name }) => name },
          {
            key: "bekraftad",
            label: "Bekräftad",
            nowrap: true,
            cell: ({ verifiedOn }) => (verifiedOn === null ? "Inte än" : formatIsoDate(verifiedOn)),
          },
          {
            key: "platser",
            label: "Lediga platser",
            numeric: true,
            cell: ({ places }) => (places.free === null ? "–" : String(places.free)),
          },
        ]}
        empty={
          <EmptyState text="Er insats finns inte i katalogen än. Samordningsförbundet lägger in den där." />
        }
      />
    </Layout>
  );
}

import { formatCount } from "../../../../platform/values/format.ts";
import { DataTable, EmptyState, Form, Hidden, Section, SubmitButton } from "../../../../ui/index.ts";
import type { MissedSearch } from "../../model/use/use-report.ts";

type Props = { readonly missed: readonly MissedSearch[]; readonly mayKeep: boolean };

/** What readers called things that the catalogue calls something else, or has nothing of. */
export function MissedSection({ missed, mayKeep }: Props) {
  return (
    <Section id="utan-traff" heading="Sökningar utan träff">
      <p>
        Ord som har sökts minst fem gånger utan träff. Saknas en insats, eller heter den något annat i
        katalogen? Lägg då till en synonym. Andra sökningar sparas inte.
      </p>
      <DataTable
        caption="Sökningar utan träff"
        captionHidden
        rows={missed}
        empty={<EmptyState text="Ingen sökning utan träff har gjorts så många gånger." />}
        columns={[
          { key: "text", label: "Sökord", cell: (row) => `”${row.text}”` },
          { key: "count", label: "Sökningar", numeric: true, cell: (row) => formatCount(row.count) },
          {
            key: "where",
            label: "Var",
            cell: (row) => (row.national ? "I hela landets katalog" : "Hos förbundet"),
          },
          ...(mayKeep
            ? [{ key: "do", label: "Gör så här", cell: (row: MissedSearch) => <Choices text={row.text} /> }]
            : []),
        ]}
      />
    </Section>
  );
}

function Choices({ text }: { readonly text: string }) {
  return (
    <>
      <a href={`/insatskatalog/synonymer?ord=${encodeURIComponent(text)}`}>
        Lägg till synonym<span class="sr-only"> för {text}</span>
      </a>
      <Form action="/insatskatalog/anvandning/klart">
        <Hidden name="ord" value={text} />
        <SubmitButton kind="secondary">
          Ta bort från listan<span class="sr-only">: {text}</span>
        </SubmitButton>
      </Form>
    </>
  );
}

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
        katalogen? Lägg då till en synonym. Förslagen är ord ur förbundets insatser som liknar sökordet, eller
        som andra förbund har valt. Andra sökningar sparas inte.
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
            ? [{ key: "do", label: "Gör så här", cell: (row: MissedSearch) => <Choices missed={row} /> }]
            : []),
        ]}
      />
    </Section>
  );
}

function Choices({ missed }: { readonly missed: MissedSearch }) {
  const { text, candidates } = missed;
  return (
    <>
      <a href={synonymLink(missed, [])}>
        Lägg till synonym<span class="sr-only"> för {text}</span>
      </a>
      {candidates.length === 0 ? null : (
        <p>
          Förslag:{" "}
          {candidates.map((word, at) => (
            <>
              {at === 0 ? "" : ", "}
              <a href={synonymLink(missed, [word])}>
                {word}
                <span class="sr-only"> som synonym för {text}</span>
              </a>
            </>
          ))}
        </p>
      )}
      <Form action="/insatskatalog/anvandning/klart">
        <Hidden name="ord" value={text} />
        <SubmitButton kind="secondary">
          Ta bort från listan<span class="sr-only">: {text}</span>
        </SubmitButton>
      </Form>
    </>
  );
}

/** To the form of a synonym, with what is known filled in. */
function synonymLink({ text, language }: MissedSearch, leadsTo: readonly string[]): string {
  const known = new URLSearchParams([["ord", text], ...leadsTo.map((word) => ["leder", word])]);
  if (language !== "sv") known.append("sprak", language);
  return `/insatskatalog/synonymer?${known}`;
}

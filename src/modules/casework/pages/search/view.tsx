import type { Column } from "../../../../ui/index.ts";
import {
  DataTable,
  EmptyState,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  TextField,
} from "../../../../ui/index.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";
import type { SearchResult } from "../../actions/search/search-persons.ts";
import { mostHits } from "../../actions/search/search-persons.ts";

type ViewProps = {
  readonly result: SearchResult;
  readonly words: ParticipationWords;
  readonly written: string;
  readonly mayOpenInEmergency: boolean;
};
type Hit = SearchResult["hits"][number];

export function SearchView({ result, words, written, mayOpenInEmergency }: ViewProps) {
  return (
    <Layout>
      <PageHeading>Sök person</PageHeading>
      <Lead>
        Du hittar dem som hör till din enhet. Personer med skyddade personuppgifter går inte att söka fram.
      </Lead>
      <search>
        <Form action="/sok">
          <TextField
            name="q"
            label="Namn eller personnummer"
            help="Början av för- eller efternamn, i vilken ordning som helst, eller hela personnumret."
            type="search"
            value={written}
          />
          <SubmitButton>Sök</SubmitButton>
        </Form>
      </search>
      {result.kind === "empty" ? null : <Hits result={result} words={words} />}
      {mayOpenInEmergency ? (
        <p>
          Är det bråttom och hör personen till en annan enhet? <a href="/nodatkomst">Öppna med nödåtkomst</a>
        </p>
      ) : null}
    </Layout>
  );
}

function Hits({ result, words }: Omit<ViewProps, "written" | "mayOpenInEmergency">) {
  return (
    <Section id="traffar" heading="Träffar">
      <DataTable
        caption="Träffar"
        captionHidden
        columns={columnsOf(words)}
        rows={result.hits}
        rowHref={addressOf}
        empty={<EmptyState {...nothingFound(result.kind)} />}
      />
      {result.more ? <p>Det finns fler än {mostHits} träffar. Skriv mer av namnet.</p> : null}
    </Section>
  );
}

function columnsOf(words: ParticipationWords): readonly Column<Hit>[] {
  return [
    {
      key: "name",
      label: "Namn",
      cell: ({ familyName, givenName }) =>
        [familyName, givenName].filter((part) => part !== null).join(", ") || "Namn saknas",
    },
    {
      key: "number",
      label: "Personnummer",
      cell: ({ maskedNumber }) => maskedNumber ?? "saknas",
      nowrap: true,
    },
    {
      key: "municipality",
      label: "Kommun",
      cell: ({ municipalityId }) => (municipalityId === null ? "–" : words.municipality(municipalityId)),
    },
    { key: "where", label: "Insats", cell: (hit) => <Where hit={hit} words={words} /> },
  ];
}

function Where({ hit, words }: { readonly hit: Hit; readonly words: ParticipationWords }) {
  const [newest] = hit.participations;
  if (newest === undefined) return <>Inte inskriven hos er</>;
  return (
    <>
      {words.intervention(newest.interventionId)}{" "}
      {newest.exitedOn === null ? (
        <Status tone="active">Pågår</Status>
      ) : (
        <Status tone="done">Avslutad {newest.exitedOn}</Status>
      )}
    </>
  );
}

/** Straight to the page when there is only one to choose. */
export function addressOf({ id, participations }: Hit): string {
  const [only, another] = participations;
  return only !== undefined && another === undefined ? `/deltagare/${only.id}` : `/personer/${id}`;
}

function nothingFound(kind: SearchResult["kind"]): { readonly text: string; readonly next?: string } {
  if (kind === "tooShort") return { text: "Skriv minst två bokstäver." };
  if (kind === "numberUnreadable")
    return {
      text: "Numret är inte ett helt och riktigt personnummer. Skriv alla tio eller tolv siffror, eller sök på namnet.",
    };
  return {
    text: "Ingen hos er stämmer med det du skrev.",
    next: "Prova med början av bara för- eller efternamnet. Personen kan också höra till en annan enhet.",
  };
}

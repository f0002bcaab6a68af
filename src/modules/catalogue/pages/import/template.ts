import { renderWorkbook } from "../../../../platform/documents/index.ts";
import { unreadKeys } from "../../model/import/headings.ts";
import { catalogueColumns } from "../../model/open-data/table.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf, termsOf } from "../../model/vocabulary.ts";

const several = "Flera med semikolon emellan.";
const freely = "Text. Tom rad skiljer stycken, och rader som börjar med ”- ” blir en punktlista.";

const explained: Readonly<Record<string, string>> = {
  name: "Måste fyllas i. Högst 200 tecken.",
  summary: "En eller två meningar som visas i listor. Högst 400 tecken.",
  host: "Den organisation som driver insatsen.",
  hostNumber: "Tio siffror, till exempel 212000-0084.",
  municipalities: `Kommunens namn eller kod, eller ett helt län. ${several}`,
  kinds: several,
  targetGroups: several,
  ageFrom: "Helt antal år, 0–120. Lämna tomt om det inte finns någon gräns.",
  ageTo: "Helt antal år, 0–120. Lämna tomt om det inte finns någon gräns.",
  ways: several,
  referrers: `Myndigheter vars handläggare får anvisa. ${several}`,
  agencies: several,
  supportLanguages: several,
  interpreter: "Ja eller Nej.",
  contactName: "En funktion, aldrig en person: till exempel Mottagningen.",
  contactPhone: "Siffror, till exempel 08-123 45 67.",
  contactEmail: "En gemensam adress, till exempel mottagningen@kommunen.se.",
  street: "Besöksadress.",
  postalCode: "Fem siffror, till exempel 136 40.",
  city: "Postort.",
  website: "Webbadress, till exempel https://www.kommunen.se/stod.",
  places: "Helt tal. Läses in för nya utkast.",
  freePlaces: "Helt tal. Läses in för nya utkast.",
  waitingWeeks: "Helt antal veckor. Läses in för nya utkast.",
  placesOn: "Dagen då platserna stämde, till exempel 2026-03-05. Lämna tomt för i dag.",
  id: "Lämna tomt för nya insatser. Står i filer som är hämtade ur katalogen och visar vilken insats raden gäller.",
};

const taxonomies: Readonly<Record<string, Taxonomy>> = {
  kinds: "kind",
  targetGroups: "targetGroup",
  ways: "way",
  referrers: "agency",
  agencies: "agency",
  supportLanguages: "supportLanguage",
  funding: "funding",
};

/** An empty workbook to fill in, with a sheet that explains each column and which words it takes. */
export async function templateWorkbook(vocabulary: Vocabulary): Promise<Uint8Array> {
  const columns = catalogueColumns.filter(({ key }) => !unreadKeys.has(key));
  return await renderWorkbook([
    {
      name: "Insatser",
      columns: columns.map(({ label, kind }) => ({ label, kind, width: kind === "text" ? 28 : 14 })),
      rows: [],
    },
    {
      name: "Så fyller du i",
      columns: [
        { label: "Kolumn", kind: "text", width: 32 },
        { label: "Så fyller du i", kind: "text", width: 70 },
        { label: "Ord som kan stå", kind: "text", width: 90 },
      ],
      rows: columns.map(({ key, label }) => [label, explained[key] ?? freely, wordsOf(key, vocabulary)]),
    },
  ]);
}

function wordsOf(key: string, vocabulary: Vocabulary): string {
  const taxonomy = taxonomies[key];
  if (taxonomy === undefined) return "";
  return termsOf(vocabulary, taxonomy)
    .map(({ code }) => labelOf(vocabulary, taxonomy, code))
    .join("; ");
}

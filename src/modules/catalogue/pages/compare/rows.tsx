import type { Child } from "hono/jsx";
import { formatKronor } from "../../../../platform/values/format.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import { directionOf } from "../../model/language.ts";
import { conditionsOf } from "../../model/reading/eligibility.ts";
import type { Part, Reading } from "../../model/reading/reading.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf, municipalityName } from "../../model/vocabulary.ts";
import { entryAddress } from "../addresses.ts";
import { dayIn } from "../open/day-in.ts";
import { between, ContactLine } from "../search/hit-facts.tsx";
import { compareWords } from "../words/compare.ts";
import { entryWords } from "../words/entry.ts";
import { searchWords } from "../words/search.ts";

export interface Compared {
  readonly entry: PublishedEntry;
  readonly reading: Reading;
}

export interface ComparedRow {
  readonly heading: string;
  readonly cell: (compared: Compared) => Child;
}

/** What the entries are compared by, in the order one decides. An empty cell is "". */
export function comparedRows(language: Language, vocabulary: Vocabulary): readonly ComparedRow[] {
  const entry = entryWords[language];
  const search = searchWords[language];
  const labels = (taxonomy: Taxonomy, codes: readonly string[]) =>
    codes.map((code) => labelOf(vocabulary, taxonomy, code, language)).join(between);
  return [
    {
      heading: search.names.targetGroups,
      cell: ({ reading, entry: { content } }) => (
        <>
          {textOf(reading.fields.forWhom, language)}
          <p class="muted">{labels("targetGroup", content.targetGroups)}</p>
        </>
      ),
    },
    { heading: search.names.age, cell: (one) => agesOf(one.entry, language) },
    {
      heading: search.names.municipalities,
      cell: (one) =>
        one.entry.content.municipalities.map((code) => municipalityName(vocabulary, code)).join(between),
    },
    { heading: search.names.ways, cell: (one) => labels("way", one.entry.content.ways) },
    { heading: entry.headings.cost, cell: (one) => feeOf(one, language) },
    { heading: search.names.supportLanguages, cell: (one) => languagesOf(one.entry, language, labels) },
    {
      heading: search.free,
      cell: ({ entry: { places } }) => (places.free === null ? "" : String(places.free)),
    },
    {
      heading: search.waiting,
      cell: ({ entry: { places } }) =>
        places.waitingWeeks === null ? "" : search.weeks(places.waitingWeeks),
    },
    {
      heading: entry.headings.accessibility,
      cell: (one) => labels("accessibility", accessibilityOf(one.entry)),
    },
    { heading: search.host, cell: (one) => one.entry.content.host.name },
    { heading: search.contact, cell: (one) => <Contacts entry={one.entry} /> },
    {
      heading: compareWords[language].verified,
      cell: ({ entry: { verifiedOn, unverified } }) =>
        unverified || verifiedOn === null ? search.unverified : dayIn(language, verifiedOn),
    },
  ];
}

/** A text with its language marked where it is not the reader's. */
export function Text({ part, language }: { readonly part: Part; readonly language: Language }) {
  const other = part.language === language ? {} : { lang: part.language, dir: directionOf(part.language) };
  return <span {...other}>{part.text}</span>;
}

function textOf(part: Part | null, language: Language): Child {
  return part === null ? "" : <Text part={part} language={language} />;
}

function agesOf({ content }: PublishedEntry, language: Language): string {
  const spans = conditionsOf(content).map(({ ageFrom, ageTo }) => searchWords[language].ages(ageFrom, ageTo));
  return [...new Set(spans)].join(between);
}

function feeOf({ entry, reading }: Compared, language: Language): Child {
  const words = entryWords[language];
  const { fee } = entry.content;
  if (fee === null) return textOf(reading.fields.cost, language);
  return fee === 0 ? words.free : words.fee(formatKronor(BigInt(fee)));
}

function languagesOf(
  { content }: PublishedEntry,
  language: Language,
  labels: (taxonomy: Taxonomy, codes: readonly string[]) => string,
): string {
  const spoken = labels("supportLanguage", content.supportLanguages);
  return content.interpreter ? `${spoken}. ${entryWords[language].interpreter}` : spoken;
}

function accessibilityOf({ content }: PublishedEntry): readonly string[] {
  return [...new Set(content.locations.flatMap((location) => location.accessibility))];
}

function Contacts({ entry }: { readonly entry: PublishedEntry }) {
  return (
    <>
      {entry.content.contacts.map((contact) => (
        <p data-contact={entryAddress(entry)}>
          <bdi lang="sv">{contact.name}</bdi> <ContactLine contact={contact} />
        </p>
      ))}
    </>
  );
}

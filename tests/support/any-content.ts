import fc from "fast-check";
import type {
  EntryContent,
  LanguageTexts,
  ReaderText,
} from "../../src/modules/catalogue/model/content/entry-content.ts";
import { emptyReaderText } from "../../src/modules/catalogue/model/content/entry-content.ts";
import { fingerprintOf } from "../../src/modules/catalogue/model/content/fingerprint.ts";
import type { Taxonomy } from "../../src/modules/catalogue/model/vocabulary.ts";
import { termsOf } from "../../src/modules/catalogue/model/vocabulary.ts";
import { sampleVocabulary } from "./catalogue-words.ts";

const word = fc.constantFrom(
  "Du",
  "får",
  "stöd",
  "att hitta",
  "ett arbete,",
  "”i din takt”;",
  "steg 1–2",
  "=1+1",
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const lineOrNone = fc.oneof(line, fc.constant(""));
const text = fc.array(line, { maxLength: 4 }).map((lines) => lines.join("\n"));
const ids = fc.uniqueArray(fc.uuid(), { maxLength: 3 });

const codes = (taxonomy: Taxonomy) =>
  fc.subarray(termsOf(sampleVocabulary, taxonomy).map(({ code }) => code));
const municipalities = fc.subarray(sampleVocabulary.municipalities.map(({ code }) => code));

const readerText: fc.Arbitrary<ReaderText> = fc
  .record({
    what: line,
    forWhom: text,
    apply: text,
    cost: text,
    how: text,
    afterwards: text,
    languages: text,
  })
  .map((some) => ({ ...emptyReaderText, ...some }));

const age = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });

const track = fc
  .record({ ageFrom: age, ageTo: age, municipalities, situations: codes("targetGroup") })
  .map((one) => ({
    ...one,
    ageTo: one.ageTo === null ? null : one.ageTo + 60,
  }));

const texts = (origin: LanguageTexts["origin"], trackIds: readonly string[]): fc.Arbitrary<LanguageTexts> =>
  fc
    .record({
      ...{ name: line, summary: lineOrNone, standard: readerText },
      plain: fc.option(readerText, { nil: null }),
      easyRead: fc.option(readerText, { nil: null }),
      tracks: fc.array(fc.record({ name: line, forWhom: text }), {
        minLength: trackIds.length,
        maxLength: trackIds.length,
      }),
    })
    .map(({ tracks, ...same }) => ({
      ...same,
      ...{ origin, basedOn: null },
      tracks: Object.fromEntries(
        trackIds.map((id, index) => [id, tracks[index] ?? { name: "A", forWhom: "" }]),
      ),
    }));

/** An entry with anything in it that the forms can make, in the words of `sampleVocabulary`. */
export const anyContent: fc.Arbitrary<EntryContent> = ids.chain((trackIds) =>
  fc
    .record({
      ...{ kinds: codes("kind"), targetGroups: codes("targetGroup"), municipalities },
      ways: codes("way") as fc.Arbitrary<EntryContent["ways"]>,
      ...{
        referrers: codes("agency"),
        agencies: codes("agency"),
        supportLanguages: codes("supportLanguage"),
      },
      funding: fc.constantFrom("association" as const, "esf" as const, "ordinary" as const),
      interpreter: fc.boolean(),
      fee: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
      host: fc.constantFrom(
        { name: "Haninge kommun", organisationNumber: "2120000084" },
        { name: "Föreningen Steget", organisationNumber: null },
      ),
      tracks: fc.array(track, { minLength: trackIds.length, maxLength: trackIds.length }),
      locations: fc.array(
        fc.record({
          ...{
            id: fc.uuid(),
            kind: fc.constantFrom("physical" as const, "virtual" as const),
            name: lineOrNone,
          },
          accessibility: codes("accessibility"),
        }),
        { maxLength: 2 },
      ),
      contacts: fc.array(
        fc.record({
          ...{ id: fc.uuid(), name: line, phone: fc.constantFrom("", "08-123 45 67", "+46 8 123 45 67") },
          email: fc.constantFrom("", "mottagning@haninge.example"),
        }),
        { maxLength: 2 },
      ),
      links: fc.array(
        fc.record({
          label: line,
          url: fc.constantFrom("https://haninge.example/stod", "https://steget.example/"),
        }),
        { maxLength: 2 },
      ),
      sv: texts("written", trackIds),
      en: fc.option(texts("machine", trackIds), { nil: null }),
      isUpToDate: fc.boolean(),
    })
    .map(({ sv, en, isUpToDate, tracks, locations, ...same }) => ({
      ...same,
      tracks: tracks.map((one, index) => ({ ...one, id: trackIds[index] ?? "" })),
      locations: locations.map((place) =>
        place.kind === "physical"
          ? { ...place, street: "Storgatan 1", postalCode: "136 40", city: "Haninge" }
          : { ...place, street: "", postalCode: "", city: "" },
      ),
      texts: {
        sv,
        ...(en === null ? {} : { en: { ...en, basedOn: isUpToDate ? fingerprintOf(sv) : null } }),
      },
    })),
);

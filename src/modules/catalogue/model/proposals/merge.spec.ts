import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { EntryContent } from "../content/entry-content.ts";
import { emptyReaderText, textsNamed } from "../content/entry-content.ts";
import { changesBetween } from "../diff/changes.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { proposedChanges, takeParts } from "./merge.ts";

const vocabulary: Vocabulary = { terms: [], municipalities: [] };
const word = fc.constantFrom("", "Du ringer.", "Du skriver.", "Kom som du är.");
const ids = fc.subarray(["a", "b", "c"]);
const base = sampleContent("Stegvis");

const contents = fc
  .record({
    municipalities: fc.subarray(["0136", "0192", "0180"]),
    fee: fc.option(fc.constantFrom(0, 100, 5000)),
    tracks: ids,
    contacts: ids,
    links: ids,
    words: fc.array(word, { minLength: 6, maxLength: 6 }),
    easy: fc.boolean(),
    finnish: fc.boolean(),
  })
  .map(({ municipalities, fee, tracks, contacts, links, words, easy, finnish }): EntryContent => {
    const [what = "", how = "", summary = "", phone = "", trackName = "", easyWhat = ""] = words;
    const text = { ...emptyReaderText, what, how };
    const swedish = {
      ...textsNamed("Stegvis"),
      summary,
      standard: text,
      easyRead: easy && easyWhat !== "" ? { ...emptyReaderText, what: easyWhat } : null,
      tracks: Object.fromEntries(tracks.map((id) => [id, { name: `${trackName} ${id}`, forWhom: what }])),
    };
    return {
      ...base,
      ...{ municipalities, fee },
      tracks: tracks.map((id) => ({ id, ageFrom: 16, ageTo: null, municipalities: [], situations: [] })),
      contacts: contacts.map((id) => ({ id, name: id, phone, email: "" })),
      links: links.map((id) => ({ label: id, url: `https://${id}.example` })),
      texts: finnish
        ? { sv: swedish, fi: { ...textsNamed("Askel"), basedOn: "x", summary } }
        : { sv: swedish },
    };
  });

const keysOf = (from: EntryContent, to: EntryContent) =>
  changesBetween(from, to, vocabulary).map((one) => one.key);

describe("taking parts of a proposal", () => {
  it("gives the proposal itself where the draft has not moved and everything is taken", () => {
    fc.assert(
      fc.property(contents, contents, (draft, content) => {
        const taken = takeParts(draft, content, keysOf(draft, content));
        expect(changesBetween(taken, content, vocabulary)).toEqual([]);
      }),
    );
  });

  it("changes nothing where nothing is taken, and nothing but what is taken", () => {
    fc.assert(
      fc.property(contents, contents, fc.nat(), (draft, content, pick) => {
        expect(takeParts(draft, content, [])).toEqual(draft);
        const keys = keysOf(draft, content);
        const one = keys.length === 0 ? undefined : keys[pick % keys.length];
        if (one === undefined) return;
        const alone = (key: string) => (key.startsWith("links.") ? "links" : key);
        const changed = keysOf(draft, takeParts(draft, content, [one])).map(alone);
        // A track is told by its name, and a language that comes or goes by how it came to be.
        const others = changed.filter((key) => key !== alone(one));
        expect(others.every((key) => key.startsWith("tracks.") || key.startsWith("texts.fi."))).toBe(true);
      }),
    );
  });

  it("keeps what the draft has come to say since, where the host changed nothing", () => {
    fc.assert(
      fc.property(contents, contents, (before, draft) => {
        const changes = proposedChanges(draft, { base: before, content: before }, vocabulary);
        expect(changes).toEqual([]);
      }),
    );
  });

  it("tells where both have changed the same part", () => {
    const draft = { ...base, fee: 100, interpreter: true };
    const content = { ...base, fee: 5000, municipalities: ["0136", "0192"] };
    const changes = proposedChanges(draft, { base, content }, vocabulary);
    expect(changes.map(({ key, alsoInDraft }) => [key, alsoInDraft])).toEqual([
      ["municipalities", false],
      ["fee", true],
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContent } from "../../../../../../tests/support/any-content.ts";
import { sampleVocabulary } from "../../../../../../tests/support/catalogue-words.ts";
import type { EntryContent } from "../../content/entry-content.ts";
import type { ShownService } from "../../hsds/feed.ts";
import type { Answering } from "../../hsds/mapping/answering.ts";
import { serviceOf } from "../../hsds/mapping/service-of.ts";
import { paged } from "../../hsds/schema/page.ts";
import type { HsdsService } from "../../hsds/schema/service.ts";
import type { Language } from "../../language.ts";
import { applyPatch } from "../apply-patch.ts";
import type { StagedRow } from "../finding.ts";
import { findingSentence } from "../sentences.ts";
import { readPackage } from "./read-package.ts";

const entryId = "30000000-0000-4000-8000-000000000001";
const otherId = "30000000-0000-4000-8000-000000000002";

const answeringIn = (language: Language): Answering => ({
  ...{ language, vocabulary: sampleVocabulary, taxonomies: [] },
  pageOf: ({ slug }) => `https://samordna.example/katalog/insats/ost/${slug}`,
  municipalityPage: (code) => `https://samordna.example/katalog?kommun=${code}`,
  associationPage: (slug) => `https://samordna.example/katalog/forbund/${slug}`,
});

function shown(content: EntryContent, id = entryId): ShownService {
  return {
    state: "shown",
    ...{ lastModified: "2018-03-05T10:00:00Z", associationNumber: "2220001818", associationPurpose: "" },
    offers: [],
    entry: {
      ...{
        associationId: otherId,
        associationSlug: "ost",
        associationName: "Öst",
        entryId: id,
        slug: "stegvis",
      },
      ...{ edition: 1, content, publishedAt: "2018-03-05T10:00:00Z", modifiedAt: "2018-03-05T10:00:00Z" },
      ...{ verifiedOn: "2018-03-05", unverified: false },
      places: { total: 10, free: 2, waitingWeeks: 3, on: "2018-03-01" },
    },
  };
}

function rowsIn(value: unknown): readonly StagedRow[] {
  const outcome = readPackage(JSON.stringify(value), sampleVocabulary);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.rows;
}

function rowIn(value: unknown): StagedRow {
  const [row] = rowsIn(value);
  if (row === undefined) throw new Error("no row");
  return row;
}

const said = (value: unknown) => rowIn(value).findings.map((one) => `${one.column}: ${findingSentence(one)}`);

/** Without ids that an answer makes anew for each entry. */
function comparable(service: HsdsService): unknown {
  const text = JSON.stringify(service, (name, value: unknown) => (/(^|_)id$/.test(name) ? undefined : value));
  return JSON.parse(text) as unknown;
}

describe("our own open interface as a file", () => {
  it("read into the entry it tells of changes nothing, whatever language the answer was in", () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom<Language>("sv", "en"), (content, language) => {
        const service = serviceOf(shown(content), answeringIn(language), "full");
        const { patch, findings, externalId } = rowIn(paged([service], 1, 1, 50));
        expect(findings).toEqual([]);
        expect(externalId).toBe(entryId);
        if (patch === null) throw new Error("left out");
        expect(applyPatch(patch, { entryId, content }, () => "ny")).toEqual(content);
        expect(patch.places).toEqual({ total: 10, free: 2, waitingWeeks: 3, on: "2018-03-01" });
      }),
    );
  });

  it("read as a new entry says the same service again", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const service = serviceOf(shown(content), answeringIn("sv"), "full");
        const { patch } = rowIn(service);
        if (patch === null) throw new Error("left out");
        const made = applyPatch(patch, null, () => "ny");
        const again = serviceOf(shown(made, otherId), answeringIn("sv"), "full");
        const hasTracks = content.tracks.length > 0;
        expect(withoutTracks(comparable(again), hasTracks)).toEqual(
          withoutTracks(comparable(service), hasTracks),
        );
      }),
    );
  });

  /** An entry without a track is given one without conditions. */
  function withoutTracks(service: unknown, keep: boolean): unknown {
    if (keep) return service;
    const text = JSON.stringify(service, (name, value: unknown) => (name === "tracks" ? undefined : value));
    return JSON.parse(text) as unknown;
  }

  it("is read from its short form in Swedish, and refused in another language", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { patch } = rowIn(serviceOf(shown(content), answeringIn("sv"), "flat"));
        expect(patch).toMatchObject({ name: content.texts.sv?.name });
      }),
      { numRuns: 20 },
    );
    const short = { id: entryId, name: "Steps", samordna: { text_language: "en" } };
    expect(said(short)).toEqual([
      "samordna: Filen har inte den svenska texten. Hämta tjänsten på svenska, med full=true.",
    ]);
  });
});

describe("services of other publishers", () => {
  const service = {
    id: "F0000000-0000-4000-8000-00000000000A",
    name: "  Stöd   i arbete ",
    description: "Du får en handledare.\r\n\r\nVarje vecka.",
    status: "active",
    eligibility_description: "Du är sjukskriven.",
    application_process: "Ring.",
    fees_description: "Gratis",
    minimum_age: 18,
    maximum_age: 64,
    url: "https://region.example/stod",
    languages: [{ code: "swe" }, { name: "Arabic" }, { name: "Klingon" }],
    service_areas: [{ name: "Haninge kommun" }, { extent: "0192", name: "Nynäs" }, { name: "Norge" }],
    attributes: [
      { link_type: "service", taxonomy_term: { name: "Work training" } },
      { taxonomy_term: { name: "Trädgård" } },
    ],
    organization: {
      name: "Region Öst",
      organization_identifiers: [{ identifier_type: "organisationsnummer", identifier: "212000-0084" }],
    },
    contacts: [
      {
        id: "c1",
        name: "Eva Exempel",
        title: "Samordnare",
        email: "stod@region.example",
        phones: [{ number: "08-123 45 67" }],
      },
    ],
    service_at_locations: [
      {
        location: {
          location_type: "physical",
          name: "Huset",
          addresses: [{ address_1: "Storgatan 1", city: "Handen", postal_code: "13640" }],
          accessibility: [{ description: "Step-free" }],
        },
      },
    ],
  };

  it("become entries with the words that are known; the rest is told", () => {
    const { patch, name, externalId } = rowIn(service);
    expect({ name, externalId }).toEqual({
      name: "Stöd i arbete",
      externalId: "f0000000-0000-4000-8000-00000000000a",
    });
    if (patch === null) throw new Error("left out");
    const content = applyPatch(patch, null, () => "ny");
    expect(content).toMatchObject({
      kinds: ["workTraining"],
      ...{ municipalities: ["0136", "0192"], supportLanguages: ["sv", "ar"] },
      host: { name: "Region Öst", organisationNumber: "2120000084" },
      tracks: [{ ageFrom: 18, ageTo: 64 }],
      contacts: [{ name: "Samordnare", phone: "08-123 45 67", email: "stod@region.example" }],
      locations: [
        { street: "Storgatan 1", postalCode: "13640", city: "Handen", accessibility: ["stepFree"] },
      ],
      links: [{ label: "Webbplats", url: "https://region.example/stod" }],
    });
    expect(content.texts.sv?.standard).toMatchObject({
      what: "Du får en handledare.\n\nVarje vecka.",
      ...{ forWhom: "Du är sjukskriven.", apply: "Ring.", cost: "Gratis" },
    });
    expect(new Set(said(service))).toEqual(
      new Set([
        "languages: ”Klingon” finns inte bland katalogens ord och följer inte med. Välj ett annat i utkastet.",
        "attributes: ”Trädgård” finns inte bland katalogens ord och följer inte med. Välj ett annat i utkastet.",
        "service_areas: ”Norge” är ingen kommun och följer inte med.",
        "contacts: Kontakten är en person. Bara rollen eller avdelningen har följt med, eftersom katalogen visar funktioner.",
      ]),
    );
    expect(JSON.stringify(patch)).not.toContain("Eva");
  });

  it("are found in a page, a list, a package, an organization, and one to a line", () => {
    const bare = { name: "Steg", organization_id: "o1" };
    const host = (value: unknown) => rowsIn(value).map(({ patch }) => patch?.host.name);
    expect(host({ contents: [bare] })).toEqual([undefined]);
    expect(host([bare, bare])).toEqual([undefined, undefined]);
    expect(host({ services: [bare], organizations: [{ id: "o1", name: "Öst" }] })).toEqual(["Öst"]);
    expect(host({ id: "o1", name: "Väst", services: [bare] })).toEqual(["Väst"]);
    const lines = readPackage('{"name":"Ett"}\n{"name":"Två"}\n', sampleVocabulary);
    expect(lines.ok && lines.value.rows.map(({ name }) => name)).toEqual(["Ett", "Två"]);
  });

  it("say when they are closed, are no services, or have no name", () => {
    expect(said({ name: "Steg", status: "defunct" })).toEqual([
      "status: Tjänsten är avslutad eller vilande där den kommer ifrån.",
    ]);
    expect(said([7])).toContain(": Det här är ingen tjänst enligt HSDS.");
    expect(said([{ description: "x" }])).toEqual(["name: Namnet saknas. Skriv vad insatsen heter."]);
  });

  it("are refused with a reason where the file is no JSON, has no services, or too many", () => {
    const code = (text: string) => {
      const outcome = readPackage(text, sampleVocabulary);
      return outcome.ok ? "" : outcome.refusal.code;
    };
    expect(code('{"contents": [')).toBe("catalogueImport.notJson");
    expect(code('{"hej": 1}')).toBe("catalogueImport.notHsds");
    expect(code("[]")).toBe("catalogueImport.empty");
    expect(code(JSON.stringify(Array.from({ length: 1001 }, () => ({}))))).toBe("catalogueImport.tooMany");
    expect(code(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).not.toBe("catalogueImport.notJson");
  });

  it("are rows or a refusal, whatever kinds of value stand in them", () => {
    const keys = [...Object.keys(service), "samordna", "texts", "tracks", "cost_options", "__proto__", "id"];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, true, -1, 1e300, "", "\u0000", "\ud800", "sv", "0136", "constructor"),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(...keys, "sv", "standard", "phones", "location", "addresses"),
          tie("any"),
        ),
      ),
    })).any;
    const wild = fc.dictionary(fc.constantFrom(...keys), value);
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1, maxLength: 3 }), (services) => {
        for (const { patch, findings } of rowsIn({
          contents: services.map((one) => ({ ...service, ...one })),
        })) {
          for (const one of findings) expect(findingSentence(one)).not.toContain("undefined");
          if (patch === null) continue;
          const content = JSON.stringify(applyPatch(patch, null, () => "ny"));
          expect(content).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        }
      }),
    );
    expect(Object.hasOwn(Object.prototype, "name")).toBe(false);
  });
});

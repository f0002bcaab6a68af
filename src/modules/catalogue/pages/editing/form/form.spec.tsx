import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../../../../tests/support/catalogue.ts";
import { sentForm } from "../../../../../platform/http/sent-form.ts";
import { galleryPage } from "../../../../../ui/gallery/gallery-page-context.ts";
import type { Typed } from "../../../../../ui/index.ts";
import { Form, renderPage } from "../../../../../ui/index.ts";
import type { EntryContent } from "../../../model/content/entry-content.ts";
import { fingerprintOf } from "../../../model/content/fingerprint.ts";
import { isOutdated } from "../../../model/content/outdated.ts";
import type { Term, Vocabulary } from "../../../model/vocabulary.ts";
import { choicesFor } from "./content-choices.ts";
import { ContentFields } from "./content-fields.tsx";
import type { TextPart } from "./names.ts";
import { readContent } from "./read-content.ts";
import { readTexts } from "./read-texts.ts";
import { withPressedRow } from "./rows.ts";
import { TextFields } from "./text-fields.tsx";

const term = (taxonomy: Term["taxonomy"], code: string): Term => ({
  ...{ taxonomy, code, id: code, parent: null },
  labels: { sv: code },
});
const vocabulary: Vocabulary = {
  terms: [
    ...[term("kind", "workTraining"), term("kind", "health"), term("targetGroup", "youngAdults")],
    ...[term("way", "self"), term("agency", "municipality"), term("agency", "employmentService")],
    ...[term("funding", "association"), term("supportLanguage", "sv"), term("accessibility", "stepFree")],
  ],
  municipalities: [
    { code: "0136", name: "Haninge", county: "Stockholms län" },
    { code: "0192", name: "Nynäshamn", county: "Stockholms län" },
  ],
};
const sample = sampleContent("Stegvis", {
  locations: [
    {
      ...{ id: "huset", kind: "physical", name: "Huset", street: "Torget 1", postalCode: "136 40" },
      ...{ city: "Haninge", accessibility: ["stepFree"] },
    },
  ],
  links: [{ label: "Mer att läsa", url: "https://haninge.example/stegvis" }],
  fee: 5050,
});

function rendered(content: EntryContent, part?: TextPart, typed?: Typed): HTMLElement {
  const choices = choicesFor(vocabulary, ["0136"], content);
  const html = renderPage(
    galleryPage,
    <Form action="/a" typed={typed}>
      {part === undefined ? (
        <ContentFields content={content} choices={choices} action="/a" typed={typed} />
      ) : (
        <TextFields content={content} part={part} />
      )}
    </Form>,
  );
  return parse(html);
}

/** What a browser would send of the page. */
function sent(page: HTMLElement, changes: Readonly<Record<string, readonly string[]>> = {}) {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string) => fields.set(name, [...(fields.get(name) ?? []), value]);
  for (const input of page.querySelectorAll("form input")) {
    const chooses = ["checkbox", "radio"].includes(input.getAttribute("type") ?? "");
    if (!chooses || input.hasAttribute("checked"))
      add(input.getAttribute("name") ?? "", input.getAttribute("value") ?? "");
  }
  for (const area of page.querySelectorAll("textarea"))
    add(area.getAttribute("name") ?? "", area.textContent);
  return sentForm(new Map([...fields, ...Object.entries(changes)]));
}

function faultsOf(result: ReturnType<typeof readContent>): Readonly<Record<string, string>> {
  return result.ok ? {} : Object.fromEntries(result.faults);
}

describe("the form of an entry", () => {
  it("gives back what it shows", () => {
    const result = readContent(sent(rendered(sample)), sample, vocabulary);
    expect(result).toMatchObject({ ok: true, value: { ...sample, links: sample.links } });
  });

  it("takes an entry that is nothing but its name", () => {
    const bare = {
      ...sample,
      ...{ tracks: [], contacts: [], locations: [], links: [], kinds: [], fee: null },
    };
    expect(readContent(sent(rendered(bare)), bare, vocabulary)).toMatchObject({ ok: true });
  });

  it("tells of all faults at once, each at its field", () => {
    const form = sent(rendered(sample), {
      avgift: ["många"],
      orgnummer: ["123"],
      slag: ["workTraining", "påhittat"],
      "spar.hela.fran": ["30"],
      "kontakt.mottagning.telefon": ["ring oss"],
      "kontakt.mottagning.epost": ["mottagningen"],
      "adress.huset.postnummer": ["13"],
      "lank.lank-1.adress": ["javascript:alert(1)"],
      huvudman: ["Å".repeat(201)],
    });
    expect(Object.keys(faultsOf(readContent(form, sample, vocabulary))).toSorted()).toEqual([
      "adress.huset.postnummer",
      "avgift",
      "huvudman",
      "kontakt.mottagning.epost",
      "kontakt.mottagning.telefon",
      "lank.lank-1.adress",
      "orgnummer",
      "slag",
      "spar.hela.till",
    ]);
  });

  it("refuses a personal number wherever it is written", () => {
    const fields = ["huvudman", "kontakt.mottagning.namn", "adress.huset.namn", "text.sv.spar.hela.for_vem"];
    for (const field of fields) {
      const form = sent(rendered(sample), { [field]: ["Ring 189001019802"] });
      expect(faultsOf(readContent(form, sample, vocabulary))[field]).toContain("personnummer");
    }
  });

  it("adds a row and takes one away without losing what is typed", () => {
    const form = (button: string, typed: Readonly<Record<string, readonly string[]>> = {}) =>
      sent(rendered(sample), { ...typed, rad: [button] });
    const added = withPressedRow(form("ny:kontakt", { huvudman: ["Nynäshamns kommun"] }), () => "ny-rad");
    const page = rendered(sample, undefined, added ?? undefined);
    expect(page.querySelector("[name=huvudman]")?.getAttribute("value")).toBe("Nynäshamns kommun");
    expect(page.querySelector('[name="kontakt.ny-rad.namn"]')).not.toBeNull();
    expect(page.querySelector('[name="kontakt.mottagning.telefon"]')?.getAttribute("value")).toBe(
      "08-123 45 67",
    );
    const removed = withPressedRow(form("bort:kontakt:mottagning"), () => "ny-rad");
    expect(removed?.get("kontakt")).toEqual([]);
    expect(withPressedRow(sent(rendered(sample)), () => "ny-rad")).toBeNull();
    expect(withPressedRow(form("ny:okänd"), () => "ny-rad")).toBeNull();
  });

  it("leaves out rows that nothing was written in", () => {
    const form = sent(rendered(sample), {
      kontakt: ["mottagning", "tom"],
      adress: ["huset", "tom"],
      lank: ["tom"],
    });
    const result = readContent(form, sample, vocabulary);
    expect(result).toMatchObject({
      ok: true,
      value: { contacts: sample.contacts, locations: sample.locations, links: [] },
    });
  });

  it("lets the words of a track go with it, in every language", () => {
    const english = { ...sample.texts.sv, tracks: { hela: { name: "All", forWhom: "" } } } as NonNullable<
      EntryContent["texts"]["en"]
    >;
    const both = { ...sample, texts: { ...sample.texts, en: english } };
    const result = readContent(sent(rendered(both), { spar: [] }), both, vocabulary);
    expect(result).toMatchObject({
      ok: true,
      value: { tracks: [], texts: { en: { tracks: {} }, sv: { tracks: {} } } },
    });
  });
});

describe("the texts of an entry", () => {
  const swedish: TextPart = { language: "sv", variant: "standard" };
  const arabic: TextPart = { language: "ar", variant: "standard" };

  it("give back what they show", () => {
    expect(readTexts(sent(rendered(sample, swedish)), swedish, sample)).toEqual({ ok: true, value: sample });
  });

  it("stand beside the Swedish and run from the right in Arabic", () => {
    const page = rendered(sample, arabic);
    expect(page.querySelector('[name="text.ar.vanlig.hur"]')?.getAttribute("dir")).toBe("rtl");
    expect(page.querySelector(".beside__other[lang=sv]")?.textContent).toContain("Stegvis");
  });

  it("of a translation are tied to the Swedish they were made from, and are outdated when that changes", () => {
    const form = sent(rendered(sample, arabic), {
      "text.ar.namn": ["خطوة"],
      "text.ar.ursprung": ["translated"],
    });
    const result = readTexts(form, arabic, sample);
    if (!result.ok || sample.texts.sv === undefined) throw new Error("refused");
    expect(result.value.texts.ar).toMatchObject({
      origin: "translated",
      basedOn: fingerprintOf(sample.texts.sv),
    });
    expect(isOutdated(result.value, "ar")).toBe(false);
    const later = { ...result.value.texts, sv: { ...sample.texts.sv, summary: "Något annat." } };
    expect(isOutdated({ ...result.value, texts: later }, "ar")).toBe(true);
  });

  it("never say that a person wrote what nobody has said so about", () => {
    const form = sent(rendered(sample, arabic), { "text.ar.namn": ["خطوة"] });
    expect(readTexts(form, arabic, sample)).toMatchObject({ ok: false });
  });

  it("of a language without a word left are taken away", () => {
    const form = sent(rendered(sample, arabic), { "text.ar.ursprung": ["written"] });
    expect(readTexts(form, arabic, sample)).toEqual({ ok: true, value: sample });
  });

  it("need a name in Swedish and hold no personal number", () => {
    const form = sent(rendered(sample, swedish), {
      "text.sv.namn": [" "],
      "text.sv.vanlig.hur": ["Be om 18900101-9802"],
    });
    const result = readTexts(form, swedish, sample);
    expect(result.ok ? [] : [...result.faults.keys()].toSorted()).toEqual([
      "text.sv.namn",
      "text.sv.vanlig.hur",
    ]);
  });

  it("of an easy-read version that is emptied are none at all", () => {
    const easy: TextPart = { language: "sv", variant: "easyRead" };
    const written = readTexts(
      sent(rendered(sample, easy), { "text.sv.lattlast.vad": ["Du får hjälp."] }),
      easy,
      sample,
    );
    expect(written).toMatchObject({
      ok: true,
      value: { texts: { sv: { easyRead: { what: "Du får hjälp." } } } },
    });
    expect(readTexts(sent(rendered(sample, easy)), easy, sample)).toMatchObject({
      value: { texts: { sv: { easyRead: null } } },
    });
  });
});

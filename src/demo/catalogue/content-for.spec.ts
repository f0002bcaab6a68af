import { describe, expect, it } from "vitest";
import type { Language } from "../../modules/catalogue/index.ts";
import { fingerprintOf } from "../../modules/catalogue/index.ts";
import { missingIn } from "../../modules/catalogue/model/quality/missing.ts";
import { textAdvice } from "../../modules/catalogue/model/quality/text-advice.ts";
import { contentFor } from "./content-for.ts";
import { entriesOf } from "./entries/entries-of.ts";

const slugs = {
  "ostra-sodertorn": `ungdomsteamet-i-haninge ung-i-nynas ung-i-tyreso resursradet-haninge resursradet-nynashamn
    en-vag-in-tyreso konsultation mia mia-ostra-sodertorn arbetstraning case-management mobiliseringskurs
    samtal-med-kbt-konsult stationen datakurs vagledning supported-employment samrehab vuxenteam-haninge
    esf-unga-med-funktionsnedsattning klara-skolan se-vagen ester pre-ester etableringscentrum vag-val-unga-nyanlanda`,
  "sodra-roslagen": "radgivande-teamet forrehabiliteringskurs",
  sodertalje: `mia-sodertalje rehabarenan-torekallberget samsprak kompis-sverige uppsokare insatser-for-unga-sodertalje`,
  varna: `mia-varna lotsteamet ambulerande-handledare gruppmodell-av-se motivation-for-yngre fordjupad-kartlaggning
    natverksmetoden motiverande-samtal oppoteket halsoframjande-etablering varna-tillvaxt`,
} as const;

const contents = Object.keys(slugs)
  .flatMap((association) => entriesOf(association))
  .map((entry) => ({ slug: entry.slug, content: contentFor(entry) }));

function translatedTo(language: Language): number {
  return contents.filter(({ content }) => content.texts[language] !== undefined).length;
}

describe("the demo's entries", () => {
  it("are the interventions that the sources name, each with its own association", () => {
    for (const [association, expected] of Object.entries(slugs)) {
      const own = entriesOf(association).map((entry) => entry.slug);
      expect(own.toSorted(), association).toEqual(expected.split(/\s+/).toSorted());
    }
  });

  it("lack nothing that publication asks for and read easily", () => {
    for (const { slug, content } of contents) {
      expect(missingIn(content), slug).toEqual([]);
      const swedish = content.texts.sv;
      expect(swedish === undefined ? [] : textAdvice(swedish), slug).toEqual([]);
    }
  });

  it("are told in plain language, and most of them in easy-read too", () => {
    expect(contents.filter(({ content }) => content.texts.sv?.plain == null)).toEqual([]);
    const easy = contents.filter(({ content }) => content.texts.sv?.easyRead != null);
    expect(easy.length).toBeGreaterThanOrEqual(25);
  });

  it("say of every translation that a machine made it, from the Swedish text that stands", () => {
    expect(translatedTo("en")).toBeGreaterThanOrEqual(12);
    for (const language of ["ar", "so", "ti", "fa", "uk", "fi"] as const)
      expect(translatedTo(language), language).toBeGreaterThanOrEqual(6);
    for (const { content } of contents) {
      const { sv, ...others } = content.texts;
      for (const texts of Object.values(others))
        expect(texts).toMatchObject({ origin: "machine", basedOn: sv && fingerprintOf(sv) });
    }
  });
});

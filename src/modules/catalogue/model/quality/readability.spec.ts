import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readabilityOf } from "./readability.ts";

describe("the readability index", () => {
  it("is words per sentence plus the percentage of long words", () => {
    // 20 words, 4 sentences, 3 words of more than six letters: 20/4 + 100*3/20.
    const text =
      "Du träffar en handledare varje vecka. Ni pratar om vad du vill. Sedan prövar ni arbete. Arbetsplatsen finns nära dig.";
    expect(readabilityOf(text, 15)).toMatchObject({ words: 20, sentences: 4, lix: 20, longSentences: [] });
  });

  it("says nothing of a few words", () => {
    expect(readabilityOf("Arbetsmarknadsinsatser tillhandahålls.", 15).lix).toBeNull();
  });

  it("gives the sentences that are too long, as they were written", () => {
    const long =
      "Den som behöver stöd från flera myndigheter samtidigt kan få hjälp att planera sin väg till arbete";
    expect(readabilityOf(`Kort mening. ${long}.`, 12).longSentences).toEqual([`${long}.`]);
  });

  it("ends no sentence at an abbreviation or within an amount, but at each item of a list", () => {
    expect(readabilityOf("Det kostar 1.50 t.ex. för fika", 20).sentences).toBe(1);
    expect(readabilityOf("Du får:\n- en handledare\n- en plan", 20).sentences).toBe(3);
  });

  it("never falls below one word per sentence and takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { words, sentences, lix } = readabilityOf(text, 10);
        expect(words).toBeGreaterThanOrEqual(sentences);
        if (lix !== null) expect(lix).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

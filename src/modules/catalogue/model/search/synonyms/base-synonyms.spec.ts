import { describe, expect, it } from "vitest";
import { languages } from "../../language.ts";
import { baseSynonyms } from "./base-synonyms.ts";

describe("the synonyms that every association begins with", () => {
  const all = baseSynonyms();

  it.each(languages)("are many in %s", (language) => {
    const least = language === "sv" ? 250 : 120;
    expect(all.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(least);
  });

  it("lead from something to something", () => {
    expect(all.filter(({ from, to }) => [from, ...to].some((text) => text.trim() === ""))).toEqual([]);
    expect(all.filter(({ to }) => to.length === 0)).toEqual([]);
  });

  it("say each thing once in a language", () => {
    const said = all.map(({ language, from }) => `${language} ${from}`);
    expect(said.filter((one, index) => said.indexOf(one) < index)).toEqual([]);
  });

  it("lead from everyday words to those of the trade", () => {
    const to = (from: string) => all.find((one) => one.language === "sv" && one.from === from)?.to;
    expect(to("utbränd")).toContain("utmattning");
    expect(to("soc")).toContain("socialtjänsten");
    expect(to("jobbcoach")).toContain("supported employment");
  });
});

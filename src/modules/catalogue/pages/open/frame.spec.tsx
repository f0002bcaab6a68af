import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { galleryPage } from "../../../../ui/gallery/gallery-page-context.ts";
import { renderPage } from "../../../../ui/index.ts";
import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { dayIn } from "./day-in.ts";
import { OpenFrame } from "./frame.tsx";
import { OpenHead } from "./head.tsx";

const origin = "https://samordna.example";

function render(language: Language, path: string, association?: { slug: string; name: string }) {
  const url = new URL(path, origin);
  const head = <OpenHead {...{ origin, url, language }} description="Stöd nära dig." indexed={false} />;
  const page = { ...galleryPage, userName: undefined };
  return parse(
    renderPage(
      page,
      <OpenFrame {...{ language, url, association, head }}>
        <h1>Innehåll</h1>
      </OpenFrame>,
    ),
  );
}

describe("an open page", () => {
  it.each([
    ["sv", "ltr"],
    ["ar", "rtl"],
    ["fa", "rtl"],
    ["ti", "ltr"],
  ] as const)("in %s is read %s", (language, direction) => {
    const html = render(language, `/katalog?sprak=${language}`).querySelector("html");
    expect([html?.getAttribute("lang"), html?.getAttribute("dir")]).toEqual([language, direction]);
  });

  it("leads to itself in every other language with the search kept", () => {
    const links = render("fi", "/katalog?q=jobb&sprak=fi").querySelectorAll(".languages a");
    expect(links).toHaveLength(languages.length);
    expect(links.map((link) => link.getAttribute("href")).slice(0, 2)).toEqual([
      "/katalog?q=jobb",
      "/katalog?q=jobb&sprak=en",
    ]);
    expect(links.filter((link) => link.hasAttribute("aria-current")).map((link) => link.textContent)).toEqual(
      ["Suomi"],
    );
  });

  it("leads within the association's own catalogue", () => {
    const own = { slug: "sodertorn", name: "Samordningsförbundet Södertörn" };
    const page = render("en", "/katalog/forbund/sodertorn?sprak=en", own);
    expect(page.querySelector(".open-header__title")?.textContent.trim()).toBe(own.name);
    expect(page.querySelectorAll(".open-header__menu a").map((link) => link.getAttribute("href"))).toEqual([
      "/katalog/forbund/sodertorn?sprak=en",
      "/katalog/forbund/sodertorn/om?sprak=en",
      "/katalog/data?sprak=en",
    ]);
    expect(page.querySelector('[aria-current="page"]')?.textContent).toBe("Find support");
  });

  it("tells search engines its address in each language", () => {
    const page = render("uk", "/katalog?q=jobb&sprak=uk");
    const alternates = page.querySelectorAll('link[rel="alternate"]');
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(
      `${origin}/katalog?q=jobb&sprak=uk`,
    );
    expect(alternates.map((link) => link.getAttribute("hreflang"))).toEqual([...languages, "x-default"]);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex, follow");
  });
});

it("writes days in every language with the calendar and digits of Sweden", () => {
  for (const language of languages) expect(dayIn(language, "2026-03-05")).toMatch(/\b5\b.*2026|2026.*5/);
  expect(dayIn("sv", "2026-03-05")).toBe("5 mars 2026");
});

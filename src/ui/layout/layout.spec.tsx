import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { galleryPage } from "../gallery/gallery-page-context.ts";
import type { PageContext } from "../index.ts";
import { ErrorPage, Layout, PlainLayout, renderPage } from "../index.ts";

function render(changes: Partial<PageContext> = {}): HTMLElement {
  return parse(renderPage({ ...galleryPage, ...changes }, <Layout>innehåll</Layout>));
}

describe("Layout", () => {
  it("is a Swedish document whose first link skips to the content", () => {
    const page = render();
    const skip = page.querySelector("a");
    expect(page.querySelector("html")?.getAttribute("lang")).toBe("sv");
    expect(page.querySelector(skip?.getAttribute("href") ?? "")?.tagName).toBe("MAIN");
  });

  it.each([
    ["association", "Förbundet"],
    ["party", "Parternas zon"],
  ] as const)("says in words that one is in the zone %s", (zone, words) => {
    const band = render({ zone }).querySelector(".zone-band");
    expect(band?.textContent).toContain(words);
    expect(band?.textContent).toContain("Ung i Nynäs");
    expect(band?.querySelector("a")?.textContent).toBe("Byt uppdrag");
  });

  it("shows the zone and signing out only to who is signed in", () => {
    const page = render({ userName: undefined });
    expect(page.querySelector(".zone-band")).toBeNull();
    expect(page.querySelector("footer")?.textContent).toContain("Logga in");
    expect(page.querySelector("body")?.hasAttribute("data-keep-alive")).toBe(false);
  });

  it("says that it is a demo only when it is", () => {
    const words = "Demo: påhittade personer, riktiga summor";
    expect(render().textContent).toContain(words);
    expect(render({ demo: false }).textContent).not.toContain(words);
  });

  it("marks where one is in both forms of the menu", () => {
    const current = render().querySelectorAll('.navigation a[aria-current="page"]');
    expect(current.map((link) => link.textContent)).toEqual(["Deltagare", "Deltagare"]);
  });

  it("says first in the title that there are faults", () => {
    const page = parse(renderPage(galleryPage, <PlainLayout hasFaults>x</PlainLayout>));
    expect(page.querySelector("title")?.textContent).toBe("Fel: Komponenter – Samordna");
  });

  it("reloads by itself only without scripts", () => {
    const page = parse(renderPage(galleryPage, <Layout refreshSeconds={5}>x</Layout>));
    expect(page.querySelector("head noscript")?.innerHTML).toContain('content="5"');
    expect(page.querySelector("head > meta[http-equiv]")).toBeNull();
  });

  it("escapes what comes from data", () => {
    const html = renderPage(
      { ...galleryPage, unitName: "<b>", flash: { kind: "info", text: "<i>" } },
      <Layout>x</Layout>,
    );
    expect(html).not.toMatch(/<[bi]>/);
  });
});

describe("renderPage", () => {
  it("keeps two pages apart, whatever order they are rendered in", async () => {
    const render = async (csrf: string) => {
      await Promise.resolve();
      return renderPage({ ...galleryPage, csrf }, <Layout>{csrf}</Layout>);
    };
    const pages = await Promise.all(["a", "b", "c"].map(render));
    expect(pages.map((html) => parse(html).querySelector('[name="csrf"]')?.getAttribute("value"))).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("forgets its page when a component throws", () => {
    const Broken = (): never => {
      throw new Error("broken");
    };
    expect(() => renderPage(galleryPage, <Broken />)).toThrow("broken");
    expect(() => (<Layout>x</Layout>).toString()).toThrow("outside renderPage");
  });
});

it("an error page says what happened, what to do and the number to quote", () => {
  const page = parse(
    renderPage(
      galleryPage,
      <ErrorPage
        heading="Något gick fel"
        text="Försök igen om en stund."
        reference="A1"
        next={{ href: "/", label: "Till startsidan" }}
      />,
    ),
  );
  expect(page.querySelector("h1")?.textContent).toBe("Något gick fel");
  expect(page.querySelector("main")?.textContent).toContain("numret A1");
});

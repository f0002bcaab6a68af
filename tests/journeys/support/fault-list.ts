import type { Page } from "playwright-core";
import { expect } from "vitest";
import { checkAccessibility } from "../../support/browser.ts";

const rightToLeft = ["ar", "fa"];

/** Faults of all pages that a journey has visited; each page is looked at once for what a reader would stumble on. */
export class FaultList {
  readonly #faults: string[] = [];
  readonly #looked: Set<string>;

  /** `looked`: kinds of pages that have been looked at; journeys that share it look at each once together. */
  constructor(looked = new Set<string>()) {
    this.#looked = looked;
  }

  note(place: string, fault: string): void {
    this.#faults.push(`${place}: ${fault}`);
  }

  /** Looks at the page unless one of its kind has been looked at. `state` tells states of the same address apart. */
  async look(page: Page, { state = "", scripts = true } = {}): Promise<void> {
    const seen = [templateOf(page.url()), page.viewportSize()?.width, state];
    const kind = [...seen, scripts ? "" : "without scripts"].join(" ");
    if (this.#looked.has(kind)) return;
    this.#looked.add(kind);
    const found = await shapeFaults(page, languageOf(page.url()));
    // axe is itself a script, and cannot run where the browser runs none.
    if (scripts) found.push(...(await checkAccessibility(page)));
    for (const fault of found) this.note(kind.trim(), fault);
  }

  expectNone(): void {
    expect([...new Set(this.#faults)].join("\n")).toBe("");
  }
}

/** The address with everything that names a single thing taken out. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  return `${kindOfPath(pathname)}${stateOfOpen(pathname, searchParams)}`;
}

/** The catalogue's search is three pages at one address, and each open page is one more in another language. */
function stateOfOpen(pathname: string, query: URLSearchParams): string {
  if (!pathname.startsWith("/katalog")) return "";
  const language = query.has("sprak") ? ` in ${query.get("sprak")}` : "";
  const asked = [...query.keys()].some((name) => name !== "sprak");
  if (!asked || !/^\/katalog(\/(forbund|gemensam)\/[^/]+)?$/.test(pathname)) return language;
  return `${language} ${query.get("visa") === "karta" ? "by municipality" : "with hits"}`;
}

function kindOfPath(pathname: string): string {
  return pathname
    .replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, "/:id")
    .replace(/\/\d{4}$/, "/:year")
    .replace(/\/\d+(?=\/|$)/g, "/:number")
    .replace(/(?<=^\/katalog\/insats)\/[^/]+\/[^/]+/, "/:entry")
    .replace(/(?<=^\/katalog\/(?:forbund|gemensam))\/[^/]+/, "/:slug")
    .replace(/(?<=^\/ekonomi\/rakenskaper\/rad)\/[^/]+/, "/:line")
    .replace(/(?<=^\/forbund\/kodlistor)\/[^/]+/, "/:list");
}

/** Chapters are written one by one, so each is a kind of its own for links, but they look alike. */
export function templateOf(address: string): string {
  return kindOf(address).replace(/^\/handbok\/.+/, "/handbok/:chapter");
}

/** Pages of the catalogue that anyone reads stand in the language that the address says; all others in Swedish. */
function languageOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  return (pathname.startsWith("/katalog") ? searchParams.get("sprak") : null) ?? "sv";
}

/** What every page must have whatever it shows. */
async function shapeFaults(page: Page, language: string): Promise<string[]> {
  const shape = await page.evaluate(() => ({
    language: document.documentElement.lang,
    direction: document.documentElement.dir || "ltr",
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    text: document.body.innerText,
  }));
  return [
    shape.language === language ? "" : `lang is ${shape.language}`,
    (shape.direction === "rtl") === rightToLeft.includes(language) ? "" : `dir is ${shape.direction}`,
    /^.+ – Samordna$/.test(shape.title) ? "" : `the title is "${shape.title}"`,
    shape.headings === 1 ? "" : `${shape.headings} headings of level 1`,
    shape.tooWide <= 0 ? "" : `${shape.tooWide} px wider than the window`,
    ...["undefined", "[object Object]", "NaN", "Invalid Date"]
      .filter((word) => shape.text.includes(word))
      .map((word) => `shows "${word}"`),
  ].filter((fault) => fault !== "");
}

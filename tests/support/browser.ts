import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser-binary.ts";

/** No sandbox: it cannot be had as root, and only our own pages are shown. Nothing is fetched from elsewhere. */
const flags = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  "--font-render-hinting=none",
];

let shared: Promise<Browser> | undefined;

/**
 * The browser of the run, started at the first call and ended with the process. Where none can run it throws in CI;
 * elsewhere it says so loudly and gives null, and the journey is then marked as not run.
 */
export async function withBrowser(): Promise<Browser | null> {
  const binary = await findBrowser();
  if (binary !== null) {
    shared ??= chromium.launch({
      executablePath: binary.executable,
      args: flags,
      // Without a locale of UTF-8 the browser cannot name a file with å, ä and ö, and calls it something else.
      env: { ...definedEnvironment(), LC_ALL: "C.UTF-8", ...binary.environment },
    });
    return shared;
  }
  const sentence = `Ingen webbläsare kan köras på ${process.platform}-${process.arch}: resorna i tests/journeys är INTE körda.`;
  if (process.env.CI) throw new Error(sentence);
  process.stderr.write(`\n*** ${sentence}\n*** Installera Chromium och kör npm test igen.\n\n`);
  return null;
}

/** A visitor of their own: no cookies, Swedish, 1280 px wide unless told otherwise. Close it after use. */
export function newVisitor(
  browser: Browser,
  options: { width?: number; javaScript?: boolean } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: "reduce",
  });
}

/** Every breach of WCAG 2.2 A and AA that axe finds on the page: rule, what is wrong and the elements. Empty when none. */
export async function checkAccessibility(page: Page): Promise<string[]> {
  // In the page itself: the other way opens a second page for each look, which only frames need, and we have none.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"])
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

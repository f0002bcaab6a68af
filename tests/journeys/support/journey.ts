import type { Browser } from "playwright-core";
import { it } from "vitest";
import { withBrowser } from "../../support/browser.ts";
import { FaultList } from "./fault-list.ts";
import { Visit } from "./visit.ts";

type Begin = (options?: { readonly width?: number; readonly javaScript?: boolean }) => Promise<Visit>;

/** Errands that touch the same pages in passing look at each of them once together. */
const lookedInPassing = new Set<string>();

/**
 * One errand in a browser. It fails at its end when any page on the way had a fault, with all of
 * them listed. `looked`: kinds of pages that need no look; a set of its own looks at every page of the errand.
 */
export function journey(
  name: string,
  walk: (begin: Begin, faults: FaultList) => Promise<void>,
  looked = lookedInPassing,
): void {
  it(name, async (context) => {
    const browser: Browser | null = await withBrowser();
    if (browser === null) return context.skip();
    const faults = new FaultList(looked);
    const visits: Visit[] = [];
    const begin: Begin = async (options) => {
      const visit = await Visit.begin(browser, faults, options);
      visits.push(visit);
      return visit;
    };
    try {
      await walk(begin, faults);
    } catch (error) {
      throw new Error(`${String(error)}\n\nWhere the visitors stood:\n${await standing(visits)}`, {
        cause: error,
      });
    } finally {
      await Promise.all(visits.map((visit) => visit.end()));
    }
    faults.expectNone();
  });
}

/** What each visitor saw when the journey broke off, the last to come first. */
async function standing(visits: readonly Visit[]): Promise<string> {
  const told = visits
    .toReversed()
    .map(async (visit) => `— ${visit.path}\n${await visit.text().catch(() => "(no page)")}`);
  return (await Promise.all(told)).join("\n").slice(0, 4000);
}

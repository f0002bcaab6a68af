import { inject } from "vitest";
import type { FaultList } from "./support/fault-list.ts";
import { kindOf } from "./support/fault-list.ts";
import { journey } from "./support/journey.ts";
import type { Visit } from "./support/visit.ts";

const roles = [
  "Förbundschef",
  "Ekonom",
  "Statistiker",
  "Samordnare",
  "Styrelseledamot",
  "Revisor",
  "Teamledare, Ungdomsteamet i Haninge",
  "Handläggare i team, Ungdomsteamet i Haninge",
  "Rådets samordnare, Resursrådet Haninge",
  "Ledamot i rådet, Resursrådet Haninge",
  "Remitterande handläggare, Försäkringskassan",
  "Registeransvarig, Haninge kommun",
  "Systemadministratör",
];

/** A role has fewer kinds of pages than this; more means that `kindOf` takes single things for kinds. */
const mostKinds = 80;

/** Links of the page that lead on within the product, each kind of page once. */
async function linksOn({ page }: Visit): Promise<string[]> {
  const hrefs = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs
    .filter((href) => href.startsWith(`${inject("productOrigin")}/`))
    .map((href) => href.replace(/#.*$/, ""));
}

/** Follows every link from the start page on: none is broken, and each page fits and reads well in both widths. */
async function walkEverywhere(visit: Visit, faults: FaultList, looked: Set<string>): Promise<void> {
  const met = new Set<string>();
  const waiting = await linksOn(visit);
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    if (met.has(kind)) continue;
    met.add(kind);
    if (met.size > mostKinds) return faults.note(visit.path, "more kinds of pages than a role can have");
    const answer = await visit.context.request.get(address);
    if (!answer.ok()) faults.note(kind, `a link leads to ${answer.status()}`);
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    await visit.open(address.replace(inject("productOrigin"), ""));
    waiting.push(...(await linksOn(visit)));
    if (looked.has(`narrow ${kind}`)) continue;
    looked.add(`narrow ${kind}`);
    await visit.page.setViewportSize({ width: 320, height: 700 });
    const tooWide = await visit.page.evaluate(() => document.documentElement.scrollWidth - 320);
    if (tooWide > 0) faults.note(kind, `${tooWide} px wider than a window of 320 px`);
    await visit.page.setViewportSize({ width: 1280, height: 900 });
  }
}

const looked = new Set<string>();
for (const role of roles)
  journey(
    `every link that ${role} meets leads to a whole page`,
    async (begin, faults) => {
      const visit = await begin();
      await visit.signInAs(role);
      await visit.look(role);
      await walkEverywhere(visit, faults, looked);
    },
    looked,
  );

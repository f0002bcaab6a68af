import { inject } from "vitest";
import type { FaultList } from "./support/fault-list.ts";
import { kindOf, templateOf } from "./support/fault-list.ts";
import { journey } from "./support/journey.ts";
import type { Visit } from "./support/visit.ts";

const roles = [
  "Förbundschef",
  "Ekonom",
  "Statistiker",
  "Samordnare",
  "Katalogredaktör",
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
const mostKinds = 240;

/** The one language besides Swedish whose pages are walked; it is read from the right. */
const otherLanguage = "ar";

/** Addresses within the product that a page leads to, without those in one language more. */
function linksIn(html: string, at: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\bhref="([^"#]+)/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  return hrefs
    .map((href) => new URL(href, at).href)
    .filter((href) => href.startsWith(inject("productOrigin")))
    .filter((href) => isWalked(new URL(href)));
}

function isWalked({ pathname, searchParams }: URL): boolean {
  const language = pathname.startsWith("/katalog") ? searchParams.get("sprak") : null;
  return language === null || language === otherLanguage;
}

/** Follows every link from the start page on: none is broken, and each page fits and reads well in both widths. */
async function walkEverywhere(visit: Visit, faults: FaultList, looked: Set<string>): Promise<void> {
  const met = new Set<string>();
  const waiting = [`${inject("productOrigin")}/`];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    if (met.has(kind)) continue;
    met.add(kind);
    if (met.size > mostKinds) return faults.note(visit.path, "more kinds of pages than a role can have");
    const answer = await visit.context.request.get(address);
    if (!answer.ok()) faults.note(kind, `a link leads to ${answer.status()}`);
    if (!answer.ok() || !(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    waiting.push(...linksIn(await answer.text(), address));
    const template = `narrow ${templateOf(address)}`;
    if (looked.has(template)) continue;
    looked.add(template);
    await visit.open(address.replace(inject("productOrigin"), ""));
    await lookNarrow(visit, faults);
  }
}

async function lookNarrow(visit: Visit, faults: FaultList): Promise<void> {
  await visit.page.setViewportSize({ width: 320, height: 700 });
  const tooWide = await visit.page.evaluate(() => document.documentElement.scrollWidth - 320);
  if (tooWide > 0) faults.note(visit.path, `${tooWide} px wider than a window of 320 px`);
  await visit.page.setViewportSize({ width: 1280, height: 900 });
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

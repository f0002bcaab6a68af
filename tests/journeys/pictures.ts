// Takes the pictures of the README from the demo: `node tests/journeys/pictures.ts [name …]`, all of them where none is named. Run
// by hand when pages have changed.
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../tools/files.ts";
import { newVisitor, withBrowser } from "../support/browser.ts";
import { startProduct } from "./support/product.ts";

interface Picture {
  readonly name: string;
  /** Whom to sign in as; absent for what anyone sees. */
  readonly role?: string;
  readonly address: string;
  /** Name of a link to follow from there. */
  readonly follow?: RegExp;
  /** Selector of what stands at the top; otherwise the page's own top. */
  readonly from?: string;
  /** Pixels. */
  readonly height: number;
}

const pictures: readonly Picture[] = [
  { name: "start-team", role: "Teamledare, Ungdomsteamet i Haninge", address: "/", height: 900 },
  {
    name: "referral",
    role: "Rådets samordnare, Resursrådet Haninge",
    address: "/remisser/inkomna",
    follow: /Vera Kvistgård/,
    height: 1000,
  },
  {
    name: "person-timeline",
    role: "Handläggare i team, Ungdomsteamet i Haninge",
    address: "/deltagare?sortera=inskriven",
    follow: /Holm, Wilma/,
    from: "#vagen-heading",
    height: 700,
  },
  { name: "council", role: "Rådets samordnare, Resursrådet Haninge", address: "/rad", height: 900 },
  { name: "statistics", role: "Statistiker", address: "/statistik?ar=2017", height: 1000 },
  { name: "goals", role: "Revisor", address: "/mal?ar=2017", height: 1000 },
  { name: "catalogue-search", address: "/katalog?q=arbetstr%C3%A4ning&kommun=0136", from: "h1", height: 860 },
  {
    name: "catalogue-entry",
    address: "/katalog/insats/ostra-sodertorn/mia-ostra-sodertorn",
    from: "h1",
    height: 860,
  },
];

async function signInAs(page: Page, origin: string, role: string): Promise<void> {
  await page.goto(`${origin}/logga-in`);
  const button = page.locator(`button[name="uppdrag"]`).getByText(role, { exact: true });
  if (!(await button.isVisible())) await page.locator("details", { has: button }).locator("summary").click();
  await button.click();
}

async function take(page: Page, origin: string, picture: Picture): Promise<void> {
  if (picture.role !== undefined) await signInAs(page, origin, picture.role);
  await page.goto(origin + picture.address);
  if (picture.follow !== undefined) {
    await page.getByRole("link", { name: picture.follow }).first().click();
    await page.waitForLoadState();
  }
  const top = picture.from === undefined ? 0 : await topOf(page, picture.from);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: path.join(root, "docs/images", `${picture.name}.png`),
    fullPage: true,
    clip: { x: 0, y: top, width: 1280, height: Math.min(picture.height, whole - top) },
  });
}

/** A little above it, so that it does not touch the edge. */
async function topOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return Math.max(0, Math.round((box?.y ?? 0) - 24));
}

const named = process.argv.slice(2);
const browser = await withBrowser();
if (browser !== null) {
  mkdirSync(path.join(root, "docs/images"), { recursive: true });
  const product = await startProduct(undefined);
  try {
    for (const picture of pictures.filter(({ name }) => named.length === 0 || named.includes(name))) {
      const context = await newVisitor(browser);
      await take(await context.newPage(), product.origin, picture);
      await context.close();
    }
  } finally {
    await product.stop();
    await browser.close();
  }
}

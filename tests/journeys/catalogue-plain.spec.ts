import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectNoTraces, hitsOf, totalOf } from "./support/catalogue-pages.ts";
import { journey } from "./support/journey.ts";

const looked = new Set<string>();

journey(
  "the catalogue's whole errand is done on a small telephone without scripts",
  async (begin) => {
    const reader = await begin({ width: 320, javaScript: false });
    await reader.open("/katalog");
    await reader.page.getByRole("searchbox").fill("utbrend");
    await reader.press("Sök");
    expect(await reader.text()).toContain("sökte på ”utbränd”");
    await reader.page.locator("#kommun").selectOption({ label: "Haninge" });
    await reader.press("Sök");
    expect(reader.path).toContain("kommun=0136");
    await reader.look("hits");
    await reader.page.getByText("Avgränsa", { exact: true }).click();
    await reader.page.getByLabel("Sjukskrivna").check();
    await reader.press("Visa träffar");
    expect(reader.path).toContain("malgrupp=sickListed");
    await reader.look("filters");
    const [first = ""] = await hitsOf(reader);
    await reader.follow(first);
    expect(await reader.heading()).toBe(first);
    expect(await reader.page.getByRole("link", { name: /^08-/ }).first().isVisible()).toBe(true);
    await reader.follow("العربية");
    expect(await reader.page.locator("html").getAttribute("dir")).toBe("rtl");
    await reader.follow("Svenska");
    await reader.page.getByText("Visa QR-kod").click();
    await reader.look("code");
    await reader.open("/katalog?visa=alla&kommun=0136");
    for (const index of [0, 1])
      await reader.page
        .getByRole("checkbox", { name: /^Jämför/ })
        .nth(index)
        .check();
    await reader.press("Jämför valda");
    expect(await reader.page.getByRole("columnheader").count()).toBe(3);
    await reader.open("/katalog?visa=karta");
    await reader.follow("Tyresö");
    expect(await totalOf(reader)).toBeGreaterThan(5);
    expect(await reader.context.cookies()).toEqual([]);
  },
  looked,
);

journey(
  "the catalogue is searched and read with the keyboard alone",
  async (begin) => {
    const reader = await begin();
    await reader.open("/katalog");
    const { page } = reader;
    await page.keyboard.press("Tab");
    expect(await focusedText(page)).toBe("Hoppa till innehållet");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("arbetsträning");
    await Promise.all([page.waitForURL(/q=arbetstr/), page.keyboard.press("Enter")]);
    await page.locator("#antal").waitFor();
    await tabTo(page, /^Sjukskrivna/);
    await page.keyboard.press("Space");
    await page.waitForURL(/malgrupp=sickListed/);
    // What is new on the page does not take the focus from where one was.
    expect(await focusedText(page)).toMatch(/^Sjukskrivna/);
    const [first = ""] = await hitsOf(reader);
    await tabTo(page, new RegExp(`^${first.replaceAll(/[()]/g, "\\$&")}$`));
    await Promise.all([page.waitForURL(/\/katalog\/insats\//), page.keyboard.press("Enter")]);
    expect(await reader.heading()).toBe(first);
    await tabTo(page, /^Visa QR-kod/);
    await page.keyboard.press("Enter");
    expect(
      await page
        .getByRole("img", { name: /^QR-kod/ })
        .first()
        .isVisible(),
    ).toBe(true);
    await tabTo(page, /^Föreslå en rättelse/);
    await Promise.all([page.waitForURL(/\/rattelse$/), page.keyboard.press("Enter")]);
    await expectNoTraces(reader);
  },
  looked,
);

/** Name of what has the focus, which the eye must see that it has. */
async function focusedText(page: Page): Promise<string> {
  const { text, seen } = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const label = element.closest("label") ?? element;
    return {
      text: (label.textContent ?? "").trim(),
      seen: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none",
    };
  });
  if (!seen) throw new Error(`nothing shows that "${text}" has the focus`);
  return text;
}

/** More than the links and fields of any page of the catalogue. */
const mostSteps = 150;

async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press("Tab");
    const text = await focusedText(page);
    if (name.test(text)) return;
    passed.push(text);
  }
  throw new Error(`the keyboard does not come to ${name}, only to ${passed.join(" | ")}`);
}

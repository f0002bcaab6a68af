import type { Page } from "playwright-core";
import { expect } from "vitest";
import { journey } from "./support/journey.ts";

/** What has the focus: its text, and whether the eye can see that it has it. */
function focused(page: Page): Promise<{ text: string; inMain: boolean; seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    return {
      text: (element.textContent ?? "").trim() || (element.getAttribute("name") ?? element.tagName),
      inMain: element.closest("main") !== null,
      seen: outlined || boxShadow !== "none",
    };
  });
}

journey("the keyboard reaches the content at once, and the focus is seen all the way", async (begin) => {
  const member = await begin();
  await member.signInAs("Handläggare i team, Ungdomsteamet i Haninge");
  await member.open("/deltagare");
  const { page } = member;
  await page.keyboard.press("Tab");
  expect((await focused(page)).text).toBe("Hoppa till innehållet");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect((await focused(page)).inMain).toBe(true);
  const unseen: string[] = [];
  for (let step = 0; step < 20; step++) {
    const { text, seen } = await focused(page);
    if (!seen) unseen.push(text);
    await page.keyboard.press("Tab");
  }
  expect(unseen).toEqual([]);
});

journey("the menu of a narrow window opens without scripts", async (begin) => {
  const director = await begin({ width: 320, javaScript: false });
  await director.signInAs("Förbundschef");
  const menu = director.page.getByRole("navigation", { name: "Huvudmeny" });
  const link = menu.getByRole("link", { name: "Statistik" }).last();
  expect(await link.isVisible()).toBe(false);
  await director.page.getByText("Meny", { exact: true }).click();
  expect(await link.isVisible()).toBe(true);
  await link.click();
  await director.page.waitForURL(/\/statistik$/);
});

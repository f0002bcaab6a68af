import { Temporal } from "temporal-polyfill";
import { expect, inject } from "vitest";
import { hitsOf, searchFor } from "./support/catalogue-pages.ts";
import { journey } from "./support/journey.ts";
import type { Visit } from "./support/visit.ts";

const looked = new Set<string>();
const name = "Stationen";
const path = "/katalog/insats/ostra-sodertorn/stationen";

function inDays(days: number): string {
  return Temporal.Now.plainDateISO("Europe/Stockholm").add({ days }).toString();
}

async function openPart(editor: Visit, part: string): Promise<void> {
  await editor.open("/insatskatalog");
  await editor.follow(name);
  await editor.follow(part);
}

journey(
  "an entry is paused, planned, ended and removed, and readers see each as it becomes so",
  async (begin) => {
    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    const reader = await begin();
    reader.expectStatus(404, 410);
    await openPart(editor, "Publicera");
    await editor.press("Pausa insatsen");
    expect(await reader.open(path)).toBe(404);
    expect(await reader.heading()).toBe("Insatsen visas inte just nu");
    await editor.press("Visa insatsen igen");
    expect(await reader.open(path)).toBe(200);

    await planAhead(editor, reader);
    await editor.fill("Sista dagen den visas", inDays(30));
    await editor.press("Sluta visa insatsen");
    expect(await editor.text()).toContain("slutar visas efter");
    expect(await reader.open(path)).toBe(200);

    await editor.follow("Publicera");
    await editor.follow("Ta bort insatsen");
    await editor.press("Ta bort insatsen ur katalogen");
    expect(await reader.open(path)).toBe(410);
    expect(await reader.heading()).toBe("Insatsen finns inte längre");
    expect(await reader.page.locator("main a[href*='/katalog/insats/']").count()).toBeGreaterThan(0);
    await editor.press("Ta tillbaka som utkast");
    await editor.follow("Publicera");
    await editor.press("Publicera insatsen");
    expect(await reader.open(path)).toBe(200);
  },
  looked,
);

async function planAhead(editor: Visit, reader: Visit): Promise<void> {
  await editor.follow("Texter");
  await editor.fill("Så går det till", "Från våren ses vi på torsdagar.");
  await editor.press("Spara texten i utkastet");
  await editor.follow("Publicera");
  await editor.fill("Visas från", inDays(7));
  await editor.press("Publicera insatsen");
  await editor.look("planned");
  expect(await editor.text()).toMatch(/Version 2 visas från/);
  await reader.page.reload();
  expect(await reader.text()).not.toContain("torsdagar");
  await editor.press("Avbryt version 2");
  expect(await editor.text()).toContain("Den planerade versionen är avbruten.");
}

journey(
  "an earlier version comes back, and the text is checked before it is published",
  async (begin) => {
    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    await openPart(editor, "Texter");
    await editor.fill("Så söker du", "");
    await editor.fill("Vad det är", longSentence);
    await editor.press("Spara texten i utkastet");
    await editor.follow("Publicera");
    expect(await editor.text()).toContain("Det här behövs innan du kan publicera:");
    expect(await editor.page.getByRole("button", { name: "Publicera insatsen" }).count()).toBe(0);
    await editor.look("missing");
    await editor.follow("Historik");
    await editor.follow(/^Med utkastet.*version 1$/);
    expect(await editor.page.locator("[aria-labelledby=jamfor] ins").count()).toBeGreaterThan(0);
    await editor.look("compared");
    await editor.press("Hämta version 1 till utkastet");
    expect(await editor.text()).toContain("Utkastet säger nu detsamma som version 1.");
    await editor.follow("Publicera");
    expect(await editor.text()).not.toContain("Det här behövs innan du kan publicera:");
    await editor.press("Publicera insatsen");
    expect(await editor.text()).toContain("Utkastet säger samma sak som det som senast publicerades.");
  },
  looked,
);

const longSentence = `${"Här finns verksamheter som genom samverkan mellan myndigheter möjliggör rehabiliteringsinsatser och ".repeat(3)}mer.`;

const missed = "kugghjulsterapi";

journey(
  "what readers do is seen as counts, and what they do not find becomes a synonym that finds it",
  async (begin) => {
    const reader = await begin();
    await reader.open("/katalog/insats/ostra-sodertorn/datakurs");
    const called = reader.page.waitForResponse(/\/datakurs\/kontakt\?satt=telefon/);
    // A browser without a telephone does nothing with the number.
    await reader.page.locator(".entry-contact a[href^='tel:']").first().click();
    expect((await called).status()).toBe(202);
    for (let time = 0; time < 5; time++)
      await fetch(`${inject("productOrigin")}/katalog?q=${missed}&kommun=0136`, {
        headers: { "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" },
      });

    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    await editor.open("/insatskatalog/anvandning");
    await expect
      .poll(
        async () => {
          await editor.page.reload();
          return editor.text();
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toContain(`”${missed}”`);
    expect(await editor.text()).toMatch(/Datakurs\s+[1-9]\d*\s+[1-9]/);
    await editor.look("counts");
    await editor.follow(/^Lägg till synonym/);
    await editor.fill("Leder till", "datakurs");
    await editor.press("Lägg till synonymen");
    expect(await editor.text()).toContain(missed);

    await reader.open("/katalog/forbund/ostra-sodertorn");
    await searchFor(reader, missed);
    expect((await hitsOf(reader)).join()).toContain("Datakurs");
  },
  looked,
);

import { expect } from "vitest";
import { journey } from "./support/journey.ts";
import { letterTo, linkIn } from "./support/mailbox.ts";
import type { Visit } from "./support/visit.ts";

const looked = new Set<string>();
const entryPath = "/katalog/insats/ostra-sodertorn/samtal-med-kbt-konsult";
const host = "samtal@insats.example";
const name = "Samtal med KBT-konsult";
const newHow = "Du ringer oss först. Sedan ses ni tre till tio gånger.";
const newSummary = "Prata med en terapeut om oro och stress.";

journey(
  "a reminder comes by mail, the host confirms and proposes, the editor takes a part of it and publishes",
  async (begin) => {
    const letter = await letterTo(host, name);
    expect(letter.text).toContain("Det skulle ha setts efter senast");
    const escalated = await letterTo("katalogen-ostra-sodertorn@insats.example", "inte bekräftade");
    expect(escalated.text).toContain(`${name}, skulle ha bekräftats senast`);

    const reader = await begin();
    await reader.open("/katalog/insats/ostra-sodertorn/se-vagen");
    expect(await reader.text()).toContain("Ingen har bekräftat uppgifterna sedan");

    const byLink = await begin();
    await byLink.open(linkIn(letter));
    expect(await byLink.heading()).toContain(name);
    await confirmAndTell(byLink);
    await propose(byLink);

    await reader.open(entryPath);
    expect(await reader.text()).toMatch(/Lediga platser\s+7\b/);
    expect(await reader.text()).not.toContain(newHow);

    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    await takeOnePart(editor);
    await publish(editor, "Nytt om första samtalet");

    await reader.page.reload();
    const text = await reader.text();
    expect(text).toContain(newHow);
    expect(text).not.toContain(newSummary);
    await byLink.page.reload();
    expect(await byLink.text()).toContain("Taget");
  },
  looked,
);

async function confirmAndTell(byLink: Visit): Promise<void> {
  await byLink.press("Uppgifterna stämmer");
  expect(await byLink.text()).toContain("Läsarna ser nu att uppgifterna är bekräftade i dag.");
  byLink.expectStatus(422);
  await byLink.fill("Lediga platser", "många");
  await byLink.press("Visa det här för läsarna");
  await byLink.look("refused");
  await byLink.fill("Lediga platser", "7");
  await byLink.press("Visa det här för läsarna");
  expect(await byLink.text()).toContain("visas nu för läsarna med dagens datum");
}

async function propose(byLink: Visit): Promise<void> {
  await byLink.follow("Föreslå en ändring");
  await byLink.fill("Så går det till", newHow);
  await byLink.fill("Kort om insatsen", newSummary);
  await byLink.fill("Din funktion", "Samordnare");
  await byLink.press("Skicka förslaget");
  expect(await byLink.text()).toContain("Förslaget är skickat till redaktören.");
}

async function takeOnePart(editor: Visit): Promise<void> {
  await editor.open("/insatskatalog/forslag");
  await editor.follow(name);
  const change = editor.page.locator("[aria-labelledby=andringar]");
  expect(await change.locator("ins").allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining("ringer")]),
  );
  expect(await change.locator("del").count()).toBeGreaterThan(0);
  await editor.tick("Eller välj vad som ska med", "Text: Så går det till (vanlig text, svenska)");
  await editor.press("Ta med det valda");
  await editor.follow("Läs utkastet och publicera");
  const difference = editor.page.locator("[aria-labelledby=skillnad]");
  expect(await difference.innerText()).toContain("ringer");
  expect(await difference.innerText()).not.toContain("terapeut");
}

async function publish(editor: Visit, note: string): Promise<void> {
  await editor.fill("Vad är nytt?", note);
  await editor.press("Publicera insatsen");
  await editor.follow("Historik");
  expect(await editor.text()).toContain(note);
}

journey(
  "a link opens its own entry and nothing else, and not after a newer one",
  async (begin) => {
    const first = linkIn(await letterTo(host, name));
    const stranger = await begin();
    stranger.expectStatus(404);
    const [, association = "", token = ""] = /uppgifter\/([^/]+)\/([^/]+)$/.exec(first) ?? [];
    const turned = token.startsWith("A") ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    for (const path of [
      `/katalog/uppgifter/${association}/${turned}`,
      `/katalog/uppgifter/varna/${token}`,
      `/katalog/uppgifter/${association}/x`,
    ]) {
      expect(await stranger.open(path)).toBe(404);
      expect(await stranger.heading()).toBe("Länken gäller inte");
    }

    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    await editor.open("/insatskatalog");
    await editor.follow(name);
    await editor.follow("Huvudmannen");
    await editor.press("Skapa en länk att lämna över");
    await editor.look("new link");
    const link = new URL(await editor.page.locator("main code").innerText()).pathname;
    expect(await stranger.open(link)).toBe(200);
    expect(await stranger.heading()).toContain(name);
    expect(await stranger.open(first)).toBe(404);
    await editor.press("Avsluta alla länkar till insatsen");
    expect(await stranger.open(link)).toBe(404);
  },
  looked,
);

journey(
  "a team leader proposes signed in, and hears by mail why it was not taken",
  async (begin) => {
    const leader = await begin();
    await leader.signInAs("Teamledare, Ungdomsteamet i Haninge");
    await leader.open("/insatskatalog/min");
    await leader.follow("Ungdomsteamet i Haninge");
    await leader.press("Uppgifterna stämmer");
    await leader.follow("Föreslå en ändring");
    await leader.fill("Så söker du", "Skriv ett brev till oss.");
    await leader.fill("Din funktion", "Teamledare");
    await leader.press("Skicka förslaget");
    expect(await leader.text()).toContain("Väntar på redaktören");

    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    await editor.open("/insatskatalog/forslag");
    await editor.follow("Ungdomsteamet i Haninge");
    await editor.fill("Svar till huvudmannen", "De flesta vill hellre ringa.");
    await editor.press("Avslå med svaret");
    const letter = await letterTo("ungdomsteamet-haninge@insats.example", "Svar på ert förslag");
    expect(letter.text).toContain("De flesta vill hellre ringa.");
    await leader.page.reload();
    expect(await leader.text()).toContain("De flesta vill hellre ringa.");
  },
  looked,
);

import { expect } from "vitest";
import { readPdf } from "../support/read-pdf.ts";
import {
  expectNoTraces,
  hitsOf,
  narrow,
  searchFor,
  totalOf,
  waitForQuery,
} from "./support/catalogue-pages.ts";
import { journey } from "./support/journey.ts";
import type { Visit } from "./support/visit.ts";

const looked = new Set<string>();
const youthTeam = "/katalog/insats/ostra-sodertorn/ungdomsteamet-i-haninge";
const mia = "/katalog/insats/ostra-sodertorn/mia-ostra-sodertorn";

journey(
  "anyone finds an intervention by their own words, and a shared address shows the same",
  async (begin) => {
    const reader = await begin();
    await reader.open("/katalog");
    await searchFor(reader, "utbrend");
    expect(await reader.text()).toContain("Vi hittade inget för ”utbrend” och sökte på ”utbränd”.");
    await searchFor(reader, "jobbcoach");
    expect((await hitsOf(reader)).slice(0, 3).join()).toContain("Supported Employment");
    await searchFor(reader, "min son är nitton och sitter bara hemma");
    expect((await hitsOf(reader)).slice(0, 3).join()).toMatch(/Ung i|Ungdomsteamet/);
    await reader.look("hits");

    await reader.page.locator("#kommun").selectOption({ label: "Tyresö" });
    await waitForQuery(reader, "kommun", "0138");
    expect(await hitsOf(reader)).toContain("Ung i Tyresö");
    const youth = await narrow(reader, "malgrupp", "Unga");
    expect(await totalOf(reader)).toBe(youth);
    const alone = await totalOf(reader);
    await narrow(reader, "kommun", "Haninge");
    expect(await totalOf(reader)).toBeGreaterThan(alone);
    await reader.look("filters");

    const found = await hitsOf(reader);
    await reader.page.reload();
    expect(await hitsOf(reader)).toEqual(found);
    const friend = await begin();
    await friend.open(reader.path);
    expect(await hitsOf(friend)).toEqual(found);
    await friend.follow("Ta bort Haninge");
    expect(await totalOf(friend)).toBe(alone);
    await expectNoTraces(reader);
  },
  looked,
);

journey(
  "an entry is read in plain words, in easy words and from the right, and Swedish is marked where it stands in",
  async (begin) => {
    const reader = await begin();
    await reader.open(mia);
    for (const heading of ["Vad är det?", "För vem?", "Så kommer du med", "Kontakt"])
      expect(await reader.page.getByRole("heading", { name: heading }).isVisible()).toBe(true);
    expect(await reader.text()).toMatch(/Uppgifterna bekräftades \d+ \w+ \d{4}/);
    await reader.follow("Klarspråk");
    expect(await reader.text()).toContain("Du får en egen plan med stöd som passar dig.");
    await reader.follow("Lättläst");
    expect(await reader.text()).toContain("Du kan prova att arbeta.");
    await reader.look("easy words");

    await reader.open(youthTeam);
    await reader.follow("العربية");
    await readsArabic(reader);
    await reader.follow("Svenska");
    expect(await reader.heading()).toBe("Ungdomsteamet i Haninge");

    await reader.open(`${mia}?sprak=ar`);
    expect(await reader.text()).toContain("هذا النص غير متوفر بالعربية");
    const heading = reader.page.getByRole("heading", { level: 1 });
    expect([await heading.getAttribute("lang"), await heading.getAttribute("dir")]).toEqual(["sv", "ltr"]);
    await reader.look("missing language");
    await expectNoTraces(reader);
  },
  looked,
);

async function readsArabic(reader: Visit): Promise<void> {
  const root = reader.page.locator("html");
  expect([await root.getAttribute("lang"), await root.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  const text = await reader.text();
  expect(text).toContain("فريق الشباب");
  // Nothing is translated by a machine in silence.
  expect(text).toContain("تُرجم هذا النص بواسطة الحاسوب");
}

journey(
  "three are compared, one goes on one sheet of paper, and a telephone is pointed at its code",
  async (begin) => {
    const reader = await begin();
    await reader.open("/katalog?visa=alla");
    const boxes = reader.page.getByRole("checkbox", { name: /^Jämför/ });
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    await reader.press("Jämför valda");
    const columns = reader.page.getByRole("columnheader");
    expect(await columns.count()).toBe(4);
    await reader.page
      .getByRole("link", { name: /^Ta bort/ })
      .first()
      .click();
    await expect.poll(() => columns.count()).toBe(3);
    await reader.follow("Till sökningen");
    const ticked = reader.page.getByRole("checkbox", { name: /^Jämför/, checked: true });
    expect(await ticked.count()).toBe(2);
    await searchFor(reader, "jobbcoach");
    expect(new URL(reader.page.url()).searchParams.getAll("insats")).toHaveLength(2);
    expect(await ticked.count()).toBe(2);

    await reader.open(mia);
    await reader.page.getByText("Visa QR-kod").click();
    expect(
      await reader.page
        .getByRole("img", { name: /^QR-kod som leder till/ })
        .first()
        .isVisible(),
    ).toBe(true);
    await reader.look("code");
    const paper = await readPdf(await reader.page.pdf({ format: "A4" }));
    expect(paper.pages).toHaveLength(1);
    const printed = paper.pages.join(" ").replaceAll(/\s+/g, " ");
    // The address is broken where the column ends.
    expect(printed.replaceAll(" ", "")).toContain(mia);
    for (const words of ["MIA Östra Södertörn", "Så kommer du med"]) expect(printed).toContain(words);
    expect(printed).not.toContain("Logga in");
  },
  looked,
);

journey(
  "who finds nothing is helped on, and who sees a fault tells of it",
  async (begin) => {
    const reader = await begin();
    await reader.open("/katalog?q=zebrauppfödning&kommun=0138");
    const text = await reader.text();
    expect(text).toContain("Inga insatser stämmer med det du söker");
    expect(text).toContain("Prata med någon");
    await reader.look("nothing found");
    await reader.follow(/^Sök utan ”zebrauppfödning”/);
    expect(await totalOf(reader)).toBeGreaterThan(5);

    await reader.open(youthTeam);
    await reader.follow("Föreslå en rättelse");
    reader.expectStatus(422);
    await reader.press("Skicka rättelsen");
    expect(await reader.text()).toContain("Skriv vad som är fel.");
    await reader.look("refused");
    await reader.fill("Vad är fel?", "Vi har flyttat till Parkvägen 3.");
    await reader.press("Skicka rättelsen");
    expect(await reader.heading()).toBe("Tack, rättelsen är skickad");
    await expectNoTraces(reader);

    const editor = await begin();
    await editor.signInAs("Katalogredaktör");
    await editor.open("/insatskatalog/forslag");
    expect(await editor.text()).toContain("Vi har flyttat till Parkvägen 3.");
    await editor.press("Det stämmer som det står");
    expect(await editor.text()).not.toContain("Parkvägen");
  },
  looked,
);

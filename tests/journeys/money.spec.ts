import { expect } from "vitest";
import { readPdf } from "../support/read-pdf.ts";
import { journey } from "./support/journey.ts";
import { booksOf, pasteInto, throughJob, upload } from "./support/money-pages.ts";
import type { Visit } from "./support/visit.ts";

/** From the state's decision to the annual report: what the money of an association is about, once around. */
const errand: Parameters<typeof journey>[1] = async (begin) => {
  const economist = await begin();
  await economist.signInAs("Ekonom");
  await enterDecision(economist);
  await adoptBudget(economist);
  await takeInBooks(economist);
  await explain(economist);

  const director = await begin();
  await director.signInAs("Förbundschef");
  await director.open("/dokument");
  await director.follow("Årsredovisning");
  const pdf = await director.fetchFile("PDF");
  const { pages, isTagged } = await readPdf(pdf.bytes);
  expect(isTagged).toBe(true);
  const text = pages.join(" ").replace(/\s/g, " ");
  for (const words of ["Resultaträkning", "25 163 090", "Kassaflödesanalys", "958 554"])
    expect(text).toContain(words);
};

async function enterDecision(economist: Visit): Promise<void> {
  await economist.open("/ekonomi/avgifter/beslut?ar=2020");
  await economist.fill("Statens belopp (kr)", "8 000 000");
  await economist.fill("Beslutet är från", "2019-11-15");
  await economist.press("Visa vad det blir");
  expect(await economist.text()).toContain("Inget är sparat än.");
  await economist.press("Spara beslutet");
  const text = await economist.text();
  expect(text).toContain("16 000 000 kr");
  expect(text).toMatch(/Region Stockholm\s+25,00\s+4 000 000/);
}

async function adoptBudget(economist: Visit): Promise<void> {
  await economist.open("/ekonomi/budget?ar=2020");
  await economist.press("Börja på budgeten för 2020");
  await economist.press("Hämta medlemsavgifterna");
  const cell = "Ungdomsteamet i Haninge, Budget 2020 (kronor)";
  await pasteInto(economist, cell, "1 700 000\t1 710 000\n1 650 000,00 kr\t\n");
  const value = (name: string) => economist.page.getByRole("textbox", { name, exact: true }).inputValue();
  expect((await value(cell)).replace(/\s/g, "")).toBe("1700000");
  expect((await value("Ung i Tyresö, Budget 2020 (kronor)")).replace(/\s/g, "")).toBe("1650000");
  await economist.fill("Skäl till underskott", "Överskott från tidigare år används.");
  await economist.press("Spara budgeten");
  await economist.open("/ekonomi/budget?ar=2020");
  expect(await economist.text()).toMatch(/Medlemsavgifter\s+16 000 000/);
  await economist.follow("Skriv in samråd och beslut");
  await economist.fill("Dag för samrådet", "2019-10-10");
  await economist.press("Spara dagen för samrådet");
  if (!economist.path.includes("/beslut")) await economist.follow("Skriv in samråd och beslut");
  await economist.fill("Beslutsdag", "2019-11-20");
  await economist.page.getByRole("textbox", { name: "Beslut", exact: true }).fill("Styrelsen § 61");
  await economist.press("Anta budgeten");
  expect(await economist.text()).toContain("Antagen 20 november 2019, Styrelsen § 61");
  expect(await economist.text()).toMatch(/Ungdomsteamet i Haninge\s+1 700 000/);
}

async function takeInBooks(economist: Visit): Promise<void> {
  await economist.open("/ekonomi/bokforing?ar=2018");
  await upload(economist, "bok-2018.se", booksOf(2018), "Läs in och granska");
  await throughJob(economist);
  await economist.press("Använd bokföringen");
  await economist.open("/ekonomi/koppling?ar=2018");
  expect(await economist.text()).toContain("7990");
  await economist.press("Koppla de valda kontona");
  await economist.open("/ekonomi/koppling?ar=2018&visa=rader");
  await economist.page
    .getByRole("combobox", { name: "Budgetrad för Konto 7990 Öresavrundning" })
    .selectOption({ label: "Kansli och administration" });
  await economist.press("Koppla det valda");
  expect(await economist.text()).toContain("Inte kopplat\n0,00 kr");
}

async function explain(economist: Visit): Promise<void> {
  await economist.open("/ekonomi/utfall/forklaringar?ar=2018");
  await economist.follow("Ungdomsteamet i Haninge");
  await economist.fill("Orsak", "Insatsen började senare på året.");
  await economist.press("Spara förklaringen");
  expect(await economist.text()).toContain("Insatsen började senare på året.");
}

journey("the year's money goes from the state's decision to the annual report", errand, new Set());

import { beforeAll, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { routes } from "../../../index.ts";

let world: World;
let site: Site;
let director: Actor;
let path: string;

async function budgetPage(): Promise<string> {
  return (await site.get("/ekonomi/budget?ar=2019", director)).text.replaceAll(/\s/g, " ");
}

beforeAll(async () => {
  world = await foundAssociation({ now: "2018-10-15" });
  site = siteFor(world, { routes });
  director = await world.actorAs("director");
  for (const [benamning, del] of [
    ["Samrehab", "intervention"],
    ["NNS", "intervention"],
    ["Kansli", "office"],
  ] as const)
    await site.post("/ekonomi/rader/ny", { benamning, del }, director);
  const made = await site.post("/ekonomi/budget/borja", { ar: "2019", start: "empty" }, director);
  path = made.location.replace("rutnat", "klistra-in");
});

const text = "Rad\tBudget 2019 (tkr)\nSamrehab\t2 253\nN.N.S.\t65\nSumma\t2 318";

it("shows what becomes of the rows before anything is saved", async () => {
  expect((await site.get(path, director)).status).toBe(200);
  const answer = await site.post(path, { utgava: "1", underlag: text, steg: "granska" }, director);
  expect(answer.status).toBe(200);
  expect(answer.text).toMatch(/Underlaget säger tkr/);
  expect(answer.text).toMatch(/Budget 2019 \(tkr i underlaget\)/);
  expect(answer.text).toMatch(/Rad 3: N\.N\.S\./);
  expect(answer.text).toMatch(/Rubriker och summor läses inte in.*Rad, Summa/);
  expect(answer.html.querySelector("textarea")?.text.trim()).toBe(text);
  expect(await budgetPage()).toMatch(/Total budget 0/);
});

it("asks for the unit before it saves", async () => {
  const answer = await site.post(path, { utgava: "1", underlag: text, steg: "spara" }, director);
  expect([answer.status, answer.text]).toEqual([
    422,
    expect.stringMatching(/Svara om beloppen är i tkr eller i kronor/),
  ]);
});

it("refuses two rows to one", async () => {
  const samrehab = (await site.post(path, { utgava: "1", underlag: text, steg: "granska" }, director)).html
    .querySelectorAll("select option")
    .find((option) => option.text === "Samrehab");
  const row = samrehab?.getAttribute("value") ?? "";
  const answer = await site.post(
    path,
    { utgava: "1", underlag: text, steg: "spara", enhet: "tkr", "rad-3": row },
    director,
  );
  expect([answer.status, answer.text]).toEqual([
    422,
    expect.stringMatching(/Samrehab får belopp från flera rader i underlaget: 2 och 3/),
  ]);
});

it("names every cell that cannot be read, and saves nothing of the others", async () => {
  const underlag = "Rad\tBudget 2019\nSamrehab\tcirka 2\nNNS\t1.234,50\nKansli\t5";
  const answer = await site.post(path, { utgava: "1", underlag, steg: "spara" }, director);
  expect(answer.status).toBe(422);
  expect(answer.text).toMatch(/Rad 2, Samrehab, Budget 2019: ”cirka 2”. Skriv beloppet med siffror/);
  expect(answer.text).toMatch(/Rad 3, NNS, Budget 2019: ”1\.234,50”. Beloppet går att läsa på två sätt/);
  expect(answer.html.querySelector("textarea")?.text.trim()).toBe(underlag);
  expect(await budgetPage()).toMatch(/Total budget 0/);
  expect((await site.post(path, { utgava: "1", underlag: " ", steg: "granska" }, director)).text).toMatch(
    /Klistra in raderna/,
  );
});

it("saves what it showed, as one save", async () => {
  const saved = await site.post(path, { utgava: "1", underlag: text, steg: "spara", enhet: "tkr" }, director);
  expect(saved.location).toBe(path.replace("klistra-in", "rutnat"));
  expect(await budgetPage()).toMatch(/Samrehab 2 253 000/);
  const stale = await site.post(path, { utgava: "1", underlag: "Kansli\t7", steg: "spara" }, director);
  expect([stale.status, stale.text]).toEqual([409, expect.stringMatching(/Någon annan har sparat/)]);
  await site.post(path, { utgava: "2", underlag: "Kansli\t7", steg: "spara" }, director);
  expect(await budgetPage()).toMatch(/Kansli 7 /);
});

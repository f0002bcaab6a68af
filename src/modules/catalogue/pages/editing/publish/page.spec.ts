import { describe, expect, it } from "vitest";
import { editingScene, formOf } from "../../../../../../tests/support/editing-scene.ts";

describe("publishing", () => {
  it("shows what differs from what readers see, and publishes it", async () => {
    const { get, post, entry } = await editingScene();
    await post(entry, { ...formOf(await get(entry), entry), huvudman: "Nynäshamns kommun" });
    const page = await get(`${entry}/publicera`);
    expect(page.html.querySelector("ins")?.textContent).toContain("Nynäshamns");
    const fields = { ...formOf(page, `${entry}/publicera`), nytt: "Ny huvudman." };
    const answer = await post(`${entry}/publicera`, fields);
    expect([answer.status, answer.location]).toEqual([303, `${entry}/publicera`]);
    expect((await get(`${entry}/historik`)).text).toContain("Ny huvudman.");
  });

  it("says that what stands is true only when the editor says so", async () => {
    const { get, post, entry } = await editingScene();
    const path = `${entry}/publicera`;
    await post(path, formOf(await get(path), path));
    expect((await get("/insatskatalog")).text).not.toContain("2018-03-05");
    await post(path, { ...formOf(await get(path), path), stammer: "ja" });
    expect((await get(entry)).text).toMatch(/5 mars 2018|2018-03-05/);
  });

  it("can be planned, seen and called off", async () => {
    const { get, post, entry } = await editingScene();
    const fields = {
      ...formOf(await get(`${entry}/publicera`), `${entry}/publicera`),
      fran: "2018-04-01",
      till: "2018-04-30",
    };
    await post(`${entry}/publicera`, fields);
    const planned = await get(`${entry}/publicera`);
    expect(planned.text).toContain("Version 2 visas från 1 april 2018");
    expect(planned.text).toContain("Till och med 30 april 2018");
    expect((await post(`${entry}/versioner/2/avbryt`, {})).status).toBe(303);
    const again = await post(`${entry}/versioner/2/avbryt`, {});
    expect([again.status, again.text]).toEqual([
      409,
      expect.stringContaining("Versionen är inte längre planerad."),
    ]);
    expect((await post(`${entry}/versioner/x/avbryt`, {})).status).toBe(409);
  });

  it("tells of days that cannot be, and of what is missing", async () => {
    const { get, post, entry } = await editingScene();
    const path = `${entry}/publicera`;
    const fields = formOf(await get(path), path);
    expect((await post(path, { ...fields, fran: "2018-03-01" })).text).toContain("Dagen har passerat.");
    const turned = await post(path, { ...fields, fran: "2018-04-02", till: "2018-04-01" });
    expect([turned.status, turned.text]).toEqual([
      422,
      expect.stringContaining("Sista dagen ligger före den första."),
    ]);
    expect((await post(path, { ...fields, fran: "snart" })).status).toBe(422);
    const made = await post("/insatskatalog/ny", { namn: "Bara ett namn", adress: "", insats: "" });
    const bare = await get(`${made.location}/publicera`);
    expect(bare.text).toContain("Skriv vem som är huvudman.");
    expect(bare.text).toContain("Fyll först i det som saknas.");
    const forced = { revision: "1", nytt: "", fran: "i dag", till: "" };
    const refused = await post(`${made.location}/publicera`, forced);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining("Skriv vem som är huvudman."),
    ]);
  });

  it("is refused of a draft that was changed after the page was opened", async () => {
    const { get, post, entry } = await editingScene();
    const path = `${entry}/publicera`;
    const fields = formOf(await get(path), path);
    await post(entry, { ...formOf(await get(entry), entry), huvudman: "Ny" });
    const answer = await post(path, fields);
    expect([answer.status, answer.text]).toEqual([
      409,
      expect.stringContaining("Någon annan har sparat utkastet"),
    ]);
  });

  it("is paused, resumed, ended, removed and taken back", async () => {
    const { get, post, entry } = await editingScene();
    await post(`${entry}/pausa`, {});
    expect((await get(`${entry}/publicera`)).text).toContain("Visa insatsen igen");
    expect((await post(`${entry}/pausa`, {})).status).toBe(409);
    await post(`${entry}/visa-igen`, {});
    expect((await get(entry)).text).toContain("Publicerad");
    expect((await post(`${entry}/sluta`, { sista: "2018-03-01" })).text).toContain("Dagen har passerat.");
    await post(`${entry}/sluta`, { sista: "2018-03-31" });
    expect((await get(entry)).text).toContain("slutar visas efter 31 mars 2018");
    expect((await get(`${entry}/ta-bort`)).text).toContain("Ta bort insatsen ur katalogen");
    await post(`${entry}/ta-bort`, {});
    expect((await get(entry)).text).toContain("Insatsen är borttagen");
    for (const path of ["/texter", "/publicera", "/ta-bort", "/platser"])
      expect((await get(entry + path)).status).toBe(404);
    expect((await get("/insatskatalog?lage=borttagen")).text).toContain("Stegvis");
    await post(`${entry}/ta-tillbaka`, {});
    expect((await get(entry)).text).toContain("Visades till och med");
  });
});

describe("the history", () => {
  it("tells who published, shows what differs between two versions and brings one back", async () => {
    const { get, post, entry, editor } = await editingScene();
    await post(entry, { ...formOf(await get(entry), entry), huvudman: "Ny huvudman" });
    const page = await get(`${entry}/historik?fran=utkast&till=1`);
    expect(page.text).toContain(editor.userName);
    expect(page.html.querySelector("del")?.textContent).toContain("Ny huvudman");
    const path = `${entry}/versioner/1/hamta`;
    expect((await post(path, formOf(page, path))).status).toBe(303);
    expect((await get(entry)).html.querySelector("[name=huvudman]")?.getAttribute("value")).toBe(
      "Haninge kommun",
    );
    expect((await post(path, { revision: "1" })).status).toBe(409);
    expect((await post(`${entry}/versioner/99/hamta`, { revision: "3" })).status).toBe(404);
    expect((await get(`${entry}/historik?fran=7&till=x`)).status).toBe(200);
  });
});

describe("places and waiting time", () => {
  it("are seen by readers at once, with the day", async () => {
    const { get, post, entry, entryId, world } = await editingScene();
    const wrong = await post(`${entry}/platser`, { platser: "3", lediga: "5", veckor: "många" });
    expect(wrong.status).toBe(422);
    await post(`${entry}/platser`, { platser: "10", lediga: "2", veckor: "" });
    expect((await get(`${entry}/platser`)).text).toContain("Senast ifyllt 5 mars 2018.");
    const { rows } = await world.admin.query(
      "select places, free_places, waiting_weeks from catalogue.published where entry_id = $1",
      [entryId],
    );
    expect(rows).toEqual([{ places: 10, free_places: 2, waiting_weeks: null }]);
  });
});

describe("another association's entry", () => {
  it("is not found on any page", async () => {
    const [mine, theirs] = [await editingScene(), await editingScene()];
    for (const path of ["", "/texter", "/publicera", "/platser", "/historik", "/ta-bort"])
      expect((await mine.get(theirs.entry + path)).status).toBe(404);
    const fields = formOf(await theirs.get(theirs.entry), theirs.entry);
    expect((await mine.post(theirs.entry, fields)).status).toBe(404);
    for (const path of [
      "/pausa",
      "/ta-bort",
      "/ta-tillbaka",
      "/visa-igen",
      "/versioner/1/avbryt",
      "/versioner/1/hamta",
    ])
      expect((await mine.post(theirs.entry + path, { revision: "1" })).status).toBe(404);
    const places = { platser: "1", lediga: "1", veckor: "1" };
    expect((await mine.post(`${theirs.entry}/platser`, places)).status).toBe(404);
  });
});

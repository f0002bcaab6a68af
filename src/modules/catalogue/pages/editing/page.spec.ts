import { describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Answer, Fields } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { editingRoutes } from "./routes.ts";

const routes = editingRoutes;

async function scene() {
  const world = await foundAssociation();
  const editor = await world.actorAs("catalogueEditor");
  const entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
  const site = siteFor(world, { routes });
  const entry = `/insatskatalog/${entryId}`;
  return {
    ...{ world, editor, site, entryId, entry },
    get: (path: string) => site.get(path, editor),
    post: (path: string, fields: Fields) => site.post(path, fields, editor),
  };
}

/** What a browser would send of a page's form. */
function formOf({ html }: Answer, action: string): Record<string, string | string[]> {
  const form = html.querySelectorAll("form").find((one) => one.getAttribute("action") === action);
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined && name !== "csrf") fields[name] = [...(fields[name] ?? []), value];
  };
  for (const input of form?.querySelectorAll("input") ?? []) {
    const chooses = ["checkbox", "radio"].includes(input.getAttribute("type") ?? "");
    if (!chooses || input.hasAttribute("checked"))
      add(input.getAttribute("name"), input.getAttribute("value") ?? "");
  }
  for (const area of form?.querySelectorAll("textarea") ?? [])
    add(area.getAttribute("name"), area.textContent);
  for (const select of form?.querySelectorAll("select") ?? [])
    add(select.getAttribute("name"), select.querySelector("option[selected]")?.getAttribute("value") ?? "");
  return fields;
}

describe("the list of the catalogue", () => {
  it("shows each entry with how it stands, and what the register has that nobody has written about", async () => {
    const { get, world } = await scene();
    const answer = await get("/insatskatalog");
    expect(answer.text).toContain("Stegvis Publicerad");
    expect(answer.text).toContain("Aldrig kontrollerad");
    const id = world.interventionId("Ung i Nynäs");
    expect(answer.html.querySelector(`a[href="/insatskatalog/ny?insats=${id}"]`)?.textContent).toContain(
      "Skapa text",
    );
  });

  it("is narrowed by state, municipality and host, and says when nothing is left", async () => {
    const { get } = await scene();
    expect((await get("/insatskatalog?lage=publicerad&kommun=0136&huvudman=Haninge+kommun")).text).toContain(
      "Stegvis",
    );
    for (const query of ["lage=utkast", "lage=borttagen", "kommun=0192", "huvudman=Ingen", "lage=pausad"])
      expect((await get(`/insatskatalog?${query}`)).text).toContain("Ingen insats passar filtren.");
    expect((await get("/insatskatalog?lage=constructor&kommun=%27")).status).toBe(200);
  });

  it("is read by the board without a way to change", async () => {
    const { site, world, entry } = await scene();
    const reader = await world.actorAs("boardMember");
    const list = await site.get("/insatskatalog", reader);
    expect(list.status).toBe(200);
    expect(list.body).not.toContain("/insatskatalog/ny");
    const details = await site.get(entry, reader);
    expect(details.text).toContain("Haninge kommun");
    expect(details.html.querySelector(`form[action="${entry}"]`)).toBeNull();
    expect((await site.get(`${entry}/historik`, reader)).status).toBe(200);
    for (const path of ["/texter", "/publicera", "/platser", "/ta-bort"])
      expect((await site.get(entry + path, reader)).status).toBe(403);
    expect((await site.post(`${entry}/ta-bort`, {}, reader)).status).toBe(403);
  });
});

describe("writing about a new intervention", () => {
  it("begins with what the register knows", async () => {
    const { get, post, world } = await scene();
    const id = world.interventionId("Ung i Nynäs");
    const page = await get(`/insatskatalog/ny?insats=${id}`);
    const fields = formOf(page, "/insatskatalog/ny");
    expect(fields).toMatchObject({ namn: ["Ung i Nynäs"], insats: [id] });
    const answer = await post("/insatskatalog/ny", fields);
    expect(answer.status).toBe(303);
    const entry = await get(answer.location);
    expect(entry.text).toContain("Utkast");
    expect(entry.html.querySelector(`a[href="/insatser/${id}"]`)?.textContent).toBe("Insatsen i registret");
    expect(entry.html.querySelector("[name=adress]")?.getAttribute("value")).toBe("ung-i-nynas");
  });

  it("tells what is wrong and keeps what was typed", async () => {
    const { post } = await scene();
    const nameless = await post("/insatskatalog/ny", { namn: " ", adress: "", insats: "inget" });
    expect([nameless.status, nameless.text]).toEqual([
      422,
      expect.stringContaining("Skriv vad insatsen heter."),
    ]);
    const taken = await post("/insatskatalog/ny", { namn: "Mitt", adress: "stegvis", insats: "" });
    expect(taken.status).toBe(409);
    expect(taken.text).toContain("En annan insats har redan den adressen.");
    expect(taken.html.querySelector("[name=namn]")?.getAttribute("value")).toBe("Mitt");
    const number = await post("/insatskatalog/ny", { namn: "För 18900101-9802", adress: "", insats: "" });
    expect(number.text).toContain("Texten har ett personnummer.");
  });
});

describe("the facts of an entry", () => {
  it("are saved in the draft, and readers see nothing of it", async () => {
    const { get, post, entry } = await scene();
    const answer = await post(entry, { ...formOf(await get(entry), entry), avgift: "150" });
    expect(answer.status).toBe(303);
    const after = await get(entry);
    expect(after.html.querySelector("[name=avgift]")?.getAttribute("value")).toBe("150");
    expect((await get("/insatskatalog")).text).toContain("utkastet har ändringar");
  });

  it("get another row without a script, and lose nothing of what is typed", async () => {
    const { get, post, entry } = await scene();
    const fields = { ...formOf(await get(entry), entry), huvudman: "Skrivet nyss" };
    const answer = await post(entry, { ...fields, rad: "ny:kontakt" });
    expect(answer.status).toBe(200);
    expect(answer.html.querySelectorAll("input[name=kontakt]")).toHaveLength(2);
    expect(answer.html.querySelector("[name=huvudman]")?.getAttribute("value")).toBe("Skrivet nyss");
    expect((await get(entry)).html.querySelector("[name=huvudman]")?.getAttribute("value")).toBe(
      "Haninge kommun",
    );
  });

  it("are refused with every fault at its field", async () => {
    const { get, post, entry } = await scene();
    const fields = { ...formOf(await get(entry), entry), avgift: "gratis", orgnummer: "12" };
    const answer = await post(entry, fields);
    expect(answer.status).toBe(422);
    expect(answer.html.querySelectorAll(".error-summary a").map((link) => link.getAttribute("href"))).toEqual(
      [...["#f-avgift", "#f-orgnummer"]],
    );
  });

  it("show both values to the one who saves what somebody else has changed, and take the second try", async () => {
    const { get, post, entry } = await scene();
    const fields = formOf(await get(entry), entry);
    await post(entry, { ...fields, huvudman: "Först sparad" });
    const late = await post(entry, { ...fields, huvudman: "Sent sparad" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Någon annan sparade medan du skrev");
    expect(late.html.querySelector("[name=huvudman]")?.getAttribute("value")).toBe("Sent sparad");
    expect([
      late.html.querySelector("del")?.textContent,
      late.html.querySelector("ins")?.textContent,
    ]).toEqual([...[expect.stringContaining("Först"), expect.stringContaining("Sent")]]);
    expect((await post(entry, formOf(late, entry))).status).toBe(303);
    expect((await get(entry)).html.querySelector("[name=huvudman]")?.getAttribute("value")).toBe(
      "Sent sparad",
    );
  });

  it("keep their address once published, and take where the host is reminded", async () => {
    const { post, entry, get } = await scene();
    const moved = await post(`${entry}/grund`, { adress: "annan", insats: "", epost: "" });
    expect([moved.status, moved.text]).toEqual([409, expect.stringContaining("så adressen ligger fast")]);
    const wrong = await post(`${entry}/grund`, { adress: "stegvis", insats: "", epost: "inte en adress" });
    expect(wrong.status).toBe(422);
    await post(`${entry}/grund`, { adress: "stegvis", insats: "", epost: "enheten@haninge.example" });
    expect((await get(entry)).html.querySelector("[name=epost]")?.getAttribute("value")).toBe(
      "enheten@haninge.example",
    );
  });
});

describe("the texts of an entry", () => {
  it("are written per language beside the Swedish", async () => {
    const { get, post, entry } = await scene();
    const path = `${entry}/texter?sprak=so&text=vanlig`;
    const page = await get(path);
    expect(page.html.querySelector(".beside__other")?.textContent).toContain("Stegvis");
    const unsaid = await post(path, { ...formOf(page, path), "text.so.namn": "Tallaabo" });
    expect([unsaid.status, unsaid.text]).toEqual([
      422,
      expect.stringContaining("Välj hur texten har kommit till."),
    ]);
    const fields = { ...formOf(page, path), "text.so.namn": "Tallaabo", "text.so.ursprung": "translated" };
    expect((await post(path, fields)).status).toBe(303);
    expect((await get(path)).html.querySelector('[name="text.so.namn"]')?.getAttribute("value")).toBe(
      "Tallaabo",
    );
  });

  it("are marked as older when the Swedish text changes", async () => {
    const { get, post, entry } = await scene();
    const [somali, swedish] = [
      `${entry}/texter?sprak=so&text=vanlig`,
      `${entry}/texter?sprak=sv&text=vanlig`,
    ];
    const fields = { ...formOf(await get(somali), somali), "text.so.namn": "Tallaabo" };
    await post(somali, { ...fields, "text.so.ursprung": "written" });
    await post(swedish, { ...formOf(await get(swedish), swedish), "text.sv.kort": "Något helt annat." });
    expect((await get(somali)).text).toContain("Den svenska texten har ändrats");
    expect((await get(entry)).text).toContain("Texten på somaliska är äldre än den svenska.");
  });

  it("are Swedish and standard where the address asks for what is not there", async () => {
    const { get, entry } = await scene();
    expect(
      (await get(`${entry}/texter?sprak=klingonska&text=x`)).html.querySelector(
        '[name="text.sv.vanlig.vad"]',
      ),
    ).not.toBeNull();
  });
});

describe("publishing", () => {
  it("shows what differs from what readers see, and publishes it", async () => {
    const { get, post, entry } = await scene();
    await post(entry, { ...formOf(await get(entry), entry), huvudman: "Nynäshamns kommun" });
    const page = await get(`${entry}/publicera`);
    expect(page.html.querySelector("ins")?.textContent).toContain("Nynäshamns");
    const fields = { ...formOf(page, `${entry}/publicera`), nytt: "Ny huvudman." };
    const answer = await post(`${entry}/publicera`, fields);
    expect([answer.status, answer.location]).toEqual([303, `${entry}/publicera`]);
    expect((await get(`${entry}/historik`)).text).toContain("Ny huvudman.");
  });

  it("can be planned, seen and called off", async () => {
    const { get, post, entry } = await scene();
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
    const { get, post, entry } = await scene();
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
    const { get, post, entry } = await scene();
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
    const { get, post, entry } = await scene();
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
    const { get, post, entry, editor } = await scene();
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
    const { get, post, entry, entryId, world } = await scene();
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
    const [mine, theirs] = [await scene(), await scene()];
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

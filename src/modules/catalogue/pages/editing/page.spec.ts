import { describe, expect, it } from "vitest";
import { editingScene, formOf } from "../../../../../tests/support/editing-scene.ts";

describe("the list of the catalogue", () => {
  it("shows each entry with how it stands, and what the register has that nobody has written about", async () => {
    const { get, world } = await editingScene();
    const answer = await get("/insatskatalog");
    expect(answer.text).toContain("Stegvis Publicerad");
    expect(answer.text).toContain("Aldrig bekräftad");
    const id = world.interventionId("Ung i Nynäs");
    expect(answer.html.querySelector(`a[href="/insatskatalog/ny?insats=${id}"]`)?.textContent).toContain(
      "Skapa text",
    );
  });

  it("is narrowed by state, municipality and host, and says when nothing is left", async () => {
    const { get } = await editingScene();
    expect((await get("/insatskatalog?lage=publicerad&kommun=0136&huvudman=Haninge+kommun")).text).toContain(
      "Stegvis",
    );
    for (const query of ["lage=utkast", "lage=borttagen", "kommun=0192", "huvudman=Ingen", "lage=pausad"])
      expect((await get(`/insatskatalog?${query}`)).text).toContain("Ingen insats passar filtren.");
    expect((await get("/insatskatalog?lage=constructor&kommun=%27")).status).toBe(200);
  });

  it("is read by the board without a way to change", async () => {
    const { site, world, entry } = await editingScene();
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
    const { get, post, world } = await editingScene();
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
    const { post } = await editingScene();
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
    const { get, post, entry } = await editingScene();
    const answer = await post(entry, { ...formOf(await get(entry), entry), avgift: "150" });
    expect(answer.status).toBe(303);
    const after = await get(entry);
    expect(after.html.querySelector("[name=avgift]")?.getAttribute("value")).toBe("150");
    expect((await get("/insatskatalog")).text).toContain("utkastet har ändringar");
  });

  it("get another row without a script, and lose nothing of what is typed", async () => {
    const { get, post, entry } = await editingScene();
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
    const { get, post, entry } = await editingScene();
    const fields = { ...formOf(await get(entry), entry), avgift: "gratis", orgnummer: "12" };
    const answer = await post(entry, fields);
    expect(answer.status).toBe(422);
    expect(answer.html.querySelectorAll(".error-summary a").map((link) => link.getAttribute("href"))).toEqual(
      [...["#f-avgift", "#f-orgnummer"]],
    );
  });

  it("show both values to the one who saves what somebody else has changed, and take the second try", async () => {
    const { get, post, entry } = await editingScene();
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
    const { post, entry, get } = await editingScene();
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
    const { get, post, entry } = await editingScene();
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
    const { get, post, entry } = await editingScene();
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
    const { get, entry } = await editingScene();
    expect(
      (await get(`${entry}/texter?sprak=klingonska&text=x`)).html.querySelector(
        '[name="text.sv.vanlig.vad"]',
      ),
    ).not.toBeNull();
  });
});

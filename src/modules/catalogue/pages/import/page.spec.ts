import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Fields } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { renderWorkbook } from "../../../../platform/documents/index.ts";
import { readTable } from "../../../../platform/files/tabular/index.ts";
import { createJobRunner } from "../../../../platform/jobs/runner.ts";
import { actorOfAssignment } from "../../../people/index.ts";
import { catalogueImportJobs } from "../../actions/import/import-jobs.ts";
import { editingRoutes } from "../editing/routes.ts";
import { openDataRoutes } from "../open-data/routes.tsx";
import { importRoutes } from "./routes.tsx";

const start = "/insatskatalog/import";

async function scene() {
  const world = await foundAssociation();
  const editor = await world.actorAs("catalogueEditor");
  const site = siteFor(world, { routes: [...importRoutes, ...openDataRoutes, ...editingRoutes] });
  const post = (path: string, fields: Fields) => site.post(path, fields, editor);
  const get = (path: string) => site.get(path, editor);
  const send = (name: string, content: string | Uint8Array) =>
    post(start, { fil: new File([new Uint8Array(Buffer.from(content))], name) });
  const names = async () => {
    const { rows } = await world.admin.query<{ name: string; slug: string; revision: number }>(
      "select name, slug, revision from association.catalogue_entry where association_id = $1 order by name, slug",
      [world.associationId],
    );
    return rows;
  };
  return { world, editor, site, post, get, send, names };
}

/** Answers as Excel saves them: a heading row and semicolons. */
const csv = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join(";")).join("\r\n");

describe("reading entries from a file", () => {
  it("shows what would happen, saves nothing before it is confirmed, and makes drafts that no reader sees", async () => {
    const { get, post, send, names, world } = await scene();
    const sent = await send(
      "flytt.csv",
      csv(["Namn", "Kommun", "Platser"], ["Ung i fart", "Haninge", "12"], ["Lots", "0192", ""]),
    );
    expect(sent.status).toBe(303);
    const preview = await get(sent.location);
    expect(preview.text).toContain(
      "Nya: 2 insatser. Liknar någon som finns: 0 insatser. Har fel: 0 rader. Ingenting är sparat än.",
    );
    expect(await names()).toEqual([]);
    const done = await post(`${sent.location}/bekrafta`, {});
    expect(done.location).toBe(sent.location);
    expect((await get(done.location)).text).toContain(
      "Nya utkast: 2 insatser. Ändrade utkast: 0 insatser. Lämnat utanför: 0 rader. Läsarna ser ingenting förrän du publicerar.",
    );
    expect((await names()).map(({ slug }) => slug)).toEqual(["lots", "ung-i-fart"]);
    const { rows } = await world.admin.query(
      `select e.places, e.places_on from association.catalogue_entry e where association_id = $1 and places is not null
       union all select 0, null from catalogue.published where association_id = $1`,
      [world.associationId],
    );
    expect(rows).toEqual([{ places: 12, places_on: world.clock.now().toString().slice(0, 10) }]);
    expect((await post(`${sent.location}/bekrafta`, {})).text).toContain("Filen är redan inläst.");
  });

  it("says where a file is wrong, and takes the rest only when told to", async () => {
    const { get, post, send, names } = await scene();
    const sent = await send(
      "fel.csv",
      csv(
        ["Namn", "Kommun", "Ålder från", "Färg"],
        ["Steg", "Hanninge", "arton", "blå"],
        ["Lots", "Haninge", "18", ""],
      ),
    );
    const preview = await get(sent.location);
    expect(preview.text).toContain("Kolumner som inte läses in: Färg.");
    expect(preview.text).toContain("2 Kommun Hanninge Kommunen ”Hanninge” finns inte. Menade du Haninge?");
    expect(preview.text).toContain("Åldern ska vara ett helt antal år från 0 till 120.");
    const refused = await post(`${sent.location}/bekrafta`, {});
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(
      "Några rader har fel. Rätta filen och lämna in den igen, eller kryssa i att de raderna lämnas utanför.",
    );
    expect(await names()).toEqual([]);
    await post(`${sent.location}/bekrafta`, { utan_fel: "ja" });
    expect((await names()).map(({ name }) => name)).toEqual(["Lots"]);
    expect((await get(sent.location)).text).toContain("2 Steg Hade fel");
  });

  it("warns of likenesses, and makes a new one, changes the draft or skips as is chosen", async () => {
    const { get, post, send, names, world, editor } = await scene();
    const ids = [];
    for (const name of ["Ett", "Två", "Tre"])
      ids.push(
        await publishSample(
          world,
          editor,
          sampleContent(name),
          { Ett: "ett", Två: "tva", Tre: "tre" }[name] ?? "",
        ),
      );
    const sent = await send(
      "lika.csv",
      csv(["Namn", "Kommuner"], ["ETT", "Nynäshamn"], ["Två", "Nynäshamn"], ["Tre", "Nynäshamn"]),
    );
    const preview = await get(sent.location);
    expect(preview.text).toContain("Liknar någon som finns: 3 insatser.");
    expect(preview.html.querySelector(`a[href="/insatskatalog/${ids[0]}"]`)?.textContent).toBe("Ett");
    expect(preview.text).toContain("Kommuner, Namn (svenska)");
    expect((await post(`${sent.location}/bekrafta`, {})).text).toContain("Ingen rad skulle läsas in.");
    await post(`${sent.location}/bekrafta`, {
      "val.2": "update",
      "val.3": "new",
      "val.4": "skip",
      "val.9": "new",
    });
    expect(await names()).toEqual([
      { name: "ETT", slug: "ett", revision: 2 },
      { name: "Tre", slug: "tre", revision: 1 },
      { name: "Två", slug: "tva", revision: 1 },
      { name: "Två", slug: "tva-2", revision: 1 },
    ]);
    const { rows } = await world.admin.query<{ name: string }>(
      "select name from catalogue.published where entry_id = $1",
      [ids[0]],
    );
    expect(rows).toEqual([{ name: "Ett" }]);
    expect((await get(sent.location)).text).toContain("Lämnat utanför: 1 rad.");
  });

  it("can be undone: new drafts go, changed ones are as before, and what somebody has touched since stays", async () => {
    const { get, post, send, names, world, editor } = await scene();
    await publishSample(world, editor, sampleContent("Ett"), "ett");
    const sent = await send(
      "angra.csv",
      csv(["Namn", "Kommuner"], ["Ett", "Nynäshamn"], ["Ny", "Haninge"], ["Rörd", "Haninge"]),
    );
    await post(`${sent.location}/bekrafta`, { "val.2": "update" });
    world.clock.advance({ minutes: 1 });
    await world.admin.query(
      "update association.catalogue_entry set revision = 2, changed_at = now() where association_id = $1 and name = 'Rörd'",
      [world.associationId],
    );
    const undone = await post(`${sent.location}/angra`, {});
    expect((await get(undone.location)).text).toContain(
      "Borttaget: 1 insats. Som förut: 1 insats. Står kvar, eftersom någon har arbetat med dem sedan dess: 1 insats.",
    );
    expect((await names()).map(({ name }) => name)).toEqual(["Ett", "Rörd"]);
    const { rows } = await world.admin.query<{ same: boolean }>(
      `select draft->'municipalities' = '["0136"]' as same from association.catalogue_entry where association_id = $1 and name = 'Ett'`,
      [world.associationId],
    );
    expect(rows).toEqual([{ same: true }]);
    expect((await post(`${sent.location}/angra`, {})).text).toContain("Det finns inget att ångra.");
  });

  it("takes many entries as a job with a result that leads back", async () => {
    const { get, post, send, names, world } = await scene();
    const many = Array.from({ length: 60 }, (_, index) => [`Insats ${index}`]);
    const sent = await send("manga.csv", csv(["Namn"], ...many));
    const started = await post(`${sent.location}/bekrafta`, {});
    expect(started.location).toMatch(/^\/arbeten\//);
    expect((await get(sent.location)).location).toBe(started.location);
    const { db } = world;
    await createJobRunner({
      ...{ db, handlers: catalogueImportJobs(world), pollMilliseconds: 1000 },
      actorOf: (assignmentId) => actorOfAssignment(db, assignmentId),
      log: () => undefined,
    }).drain();
    expect(await names()).toHaveLength(60);
    expect((await get(sent.location)).text).toContain("Nya utkast: 60 insatser.");
  });

  it("is thrown away without a trace", async () => {
    const { get, post, send, names } = await scene();
    const sent = await send("slang.csv", csv(["Namn"], ["Steg"]));
    const thrown = await post(`${sent.location}/slang`, {});
    expect((await get(thrown.location)).text).toContain("Filen är slängd. Ingenting är sparat.");
    expect((await get(sent.location)).status).toBe(404);
    expect(await names()).toEqual([]);
  });

  it("reads what the catalogue itself gives out as Excel, and finds nothing to change", async () => {
    const { get, send, world, editor } = await scene();
    await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
    const { rows } = await world.admin.query<{ slug: string }>(
      "select slug from catalogue.publisher where association_id = $1",
      [world.associationId],
    );
    const file = await get(`/katalog/data/katalogen.xlsx?forbund=${rows[0]?.slug}`);
    expect(file.status).toBe(200);
    const preview = await get((await send("katalog.xlsx", file.bytes)).location);
    expect(preview.text).toContain("Stegvis (samma id)");
    expect(preview.text).toContain("Ingenting skiljer.");
  });

  it("reads HSDS, and leaves closed services out unless they are chosen", async () => {
    const { get, post, send, names } = await scene();
    const services = [{ name: "Öppen" }, { name: "Stängd", status: "defunct" }];
    const sent = await send("tjanster.json", JSON.stringify({ contents: services }));
    const preview = await get(sent.location);
    expect(preview.text).toContain("Tjänsten är avslutad eller vilande där den kommer ifrån.");
    await post(`${sent.location}/bekrafta`, {});
    expect((await names()).map(({ name }) => name)).toEqual(["Öppen"]);
  });

  it("gives an empty workbook that explains each column and can be read back", async () => {
    const { get, send } = await scene();
    const file = await get(`${start}/mall.xlsx`);
    const table = await readTable(file.bytes);
    expect(table.ok && table.value.header.slice(0, 3)).toEqual(["Namn", "Kort beskrivning", "Ansvarig"]);
    const empty = await send("mall.xlsx", file.bytes);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("Filen har inga insatser. Skriv en insats per rad under rubrikerna");
  });
});

describe("a file that cannot be read", () => {
  it("is refused with what is wrong and what to do", async () => {
    const { send, post, names } = await scene();
    const workbook = await renderWorkbook([
      { name: "Blad", columns: [{ label: "Rubbrik", kind: "text" }], rows: [["Steg"]] },
    ]);
    const cases: readonly (readonly [string | Uint8Array, string])[] = [
      [workbook, "Kolumnen Namn saknas. Rubrikerna i filen är ”Rubbrik”."],
      [csv(["Namn", "Titel"], ["a", "b"]), "Två kolumner betyder samma sak: ”Namn”, ”Titel”."],
      [
        csv(["Namn"], ...Array.from({ length: 1001 }, () => ["a"])),
        "Filen har 1001 insatser, och 1 000 kan läsas in åt gången.",
      ],
      ['{"contents": [', "Filen börjar som JSON men går inte att läsa till slutet."],
      ['{"hej": 1}', "Filen är JSON men har inga tjänster enligt HSDS."],
      [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "Arbetsboken är skadad eller låst med lösenord."],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "Filen är i Excels äldre format (.xls)."],
      [new Uint8Array([1, 0, 2]), "Filen är varken Excel, CSV eller JSON."],
      ["Namn;Kommun\r\nBjÃ¶rn", "I filen har å, ä och ö redan gått sönder."],
      ['Namn;Kommun\r\n"Steg', "Filen tar slut mitt i en rad."],
      ["a".repeat(5 * 1024 * 1024 + 1), "Filen är större än 5 MB."],
    ];
    for (const [content, sentence] of cases) {
      const answer = await send("fil", content);
      expect(answer.status, sentence).toBe(422);
      expect(answer.text).toContain(sentence);
    }
    expect((await post(start, {})).text).toContain("Välj en fil: Excel (.xlsx), CSV eller HSDS (.json).");
    expect(await names()).toEqual([]);
  });

  it("gives a page and never an error, whatever its bytes are", async () => {
    const { send, get } = await scene();
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.uint8Array({ maxLength: 200 }).map((rest) => new Uint8Array([0x50, 0x4b, 3, 4, ...rest])),
      fc.json().map((text) => new TextEncoder().encode(`{"contents":[${text}]}`)),
      fc
        .string({ unit: "binary" })
        .map((text) => new TextEncoder().encode(`Namn;Kommun;Id\r\n${text};${text};${text}`)),
      fc.constant(new TextEncoder().encode(`${"[".repeat(300_000)}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const answer = await send("fil", content);
        expect([303, 422]).toContain(answer.status);
        if (answer.status === 303) expect((await get(answer.location)).status).toBe(200);
      }),
      { numRuns: 40 },
    );
  });

  it("belongs to its association and to those who edit", async () => {
    const [{ send, site, world }, other] = [await scene(), await scene()];
    const sent = await send("egen.csv", csv(["Namn"], ["Steg"]));
    expect((await other.get(sent.location)).status).toBe(404);
    expect((await other.post(`${sent.location}/bekrafta`, {})).status).toBe(404);
    expect((await site.get(sent.location, await world.actorAs("boardMember"))).status).toBe(403);
  });
});

import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../../tests/support/catalogue.ts";
import { fieldsOf } from "../../../../../../tests/support/form-fields.ts";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { makeHostLink } from "../../../actions/proposals/make-host-link.ts";
import { addEntry } from "../../../index.ts";
import { readEntry } from "../../../store/entries.ts";
import { readProposals } from "../../../store/proposals/proposals.ts";
import { readPublished } from "../../../store/published.ts";
import { proposalRoutes } from "../routes.ts";

let world: World;
let site: Site;
let editor: Actor;
let entryId: string;

const newLink = () => world.inZone(editor, async (work) => accepted(await makeHostLink(work, entryId)));
const entryNow = () => world.inZone(editor, (work) => readEntry(work, entryId));
const shown = () => world.db.inPublic(null, (work) => readPublished(work, world.slug, "stegvis"));
const proposals = () => world.inZone(editor, (work) => readProposals(work, entryId));

beforeAll(async () => {
  world = await foundAssociation();
  site = siteFor(world, { routes: proposalRoutes });
  editor = await world.actorAs("catalogueEditor");
  entryId = await publishSample(world, editor, sampleContent("Stegvis"), "stegvis");
});

describe("the host's link", () => {
  it("opens the entry without an account, is kept by no cache and no search engine, and names nobody it came from", async () => {
    const answer = await site.get(await newLink());
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Stegvis");
    expect(answer.text).toContain("Ingen har bekräftat uppgifterna än.");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    expect(answer.html.querySelector('meta[name="robots"]')?.getAttribute("content")).toContain("noindex");
  });

  it("says so when what stands there is a draft that readers do not see yet", async () => {
    const link = await newLink();
    const words = "Texten är inte publicerad än";
    expect((await site.get(link)).text).not.toContain(words);
    const other = await world.inZone(editor, async (work) => {
      const entry = { interventionId: null, content: sampleContent("Ny"), contactAddress: "" };
      return accepted(await makeHostLink(work, await addEntry(work, { ...entry, slug: "ny" })));
    });
    expect((await site.get(other)).text).toContain(words);
  });

  it("confirms that what stands is true, for readers at once", async () => {
    const link = await newLink();
    const before = await shown();
    world.clock.advance({ days: 1 });
    expect((await site.post(`${link}/bekrafta`, {})).location).toBe(link);
    expect(await entryNow()).toMatchObject({ verifiedOn: "2018-03-06", verifiedBy: "host" });
    const after = await shown();
    expect(after).toMatchObject({ verifiedOn: "2018-03-06", unverified: false, edition: before?.edition });
    expect(after?.modifiedAt).not.toBe(before?.modifiedAt);
    const told = { platser: "7", lediga: "1", vantan: "2" };
    for (let n = 0; n < 3; n++) {
      expect((await site.post(`${link}/bekrafta`, {})).location).toBe(link);
      expect((await site.post(`${link}/platser`, told)).location).toBe(link);
    }
    const { rows } = await world.admin.query(
      `select event, count(*)::int as n from audit.event where association_id = $1 and duty = 'host'
         and at >= '2018-03-06' group by event order by event`,
      [world.associationId],
    );
    expect(rows, "pressed again, it fills no log").toEqual([
      { event: "catalogueEntry.places", n: 1 },
      { event: "catalogueEntry.verify", n: 1 },
    ]);
  });

  it("tells of places with the day", async () => {
    const link = await newLink();
    const typed = { platser: "12", lediga: "3", vantan: "" };
    expect((await site.post(`${link}/platser`, typed)).status).toBe(303);
    expect((await shown())?.places).toEqual({ total: 12, free: 3, waitingWeeks: null, on: "2018-03-06" });
    const wrong = await site.post(`${link}/platser`, { platser: "2", lediga: "3", vantan: "snart" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Skriv väntetiden i hela veckor");
    const many = await site.post(`${link}/platser`, { platser: "2", lediga: "3", vantan: "" });
    expect(many.text).toContain("Fler platser kan inte vara lediga än det finns.");
    expect(many.html.querySelector("input[name=platser]")?.getAttribute("value")).toBe("2");
  });

  it("proposes in the editor's form, once however often it is sent, and publishes nothing", async () => {
    const link = await newLink();
    const form = fieldsOf(await site.get(`${link}/andra`));
    const sent = { ...form, "sv.kort": "Du prövar ett arbete.", funktion: "Teamledare" };
    const key = Object.keys(form).find((name) => form[name] === "Du prövar ett arbete i lugn takt.") ?? "";
    const changed = { ...sent, [key]: "Du prövar ett arbete två dagar i veckan." };
    expect((await site.post(`${link}/andra`, changed)).location).toBe(link);
    expect((await site.post(`${link}/andra`, changed)).location).toBe(link);
    expect(await proposals()).toMatchObject([
      { state: "waiting", source: "link", senderRole: "Teamledare", entryName: "Stegvis" },
    ]);
    expect((await entryNow())?.draft.texts.sv?.summary).toBe("Du prövar ett arbete i lugn takt.");
    expect((await site.get(link)).text).toContain("Väntar på redaktören");
  });

  it("says what is missing in a proposal and keeps what was typed", async () => {
    const link = await newLink();
    const form = fieldsOf(await site.get(`${link}/andra`));
    const same = await site.post(`${link}/andra`, { ...form, funktion: "Teamledare" });
    expect(same.status).toBe(422);
    expect(same.text).toContain("Inget är ändrat i formuläret.");
    const nobody = await site.post(`${link}/andra`, { ...form, meddelande: "Vi har flyttat." });
    expect(nobody.text).toContain("Skriv vilken funktion du har");
    expect(nobody.text).toContain("Vi har flyttat.");
    const old = await site.post(`${link}/andra`, { ...form, utkast: "0", funktion: "Teamledare" });
    expect(old.status).toBe(409);
    expect(old.text).toContain("Redaktören har ändrat texten sedan du öppnade sidan.");
  });

  it("adds and removes rows of the form without sending it", async () => {
    const link = await newLink();
    const form = fieldsOf(await site.get(`${link}/andra`));
    const answer = await site.post(`${link}/andra`, { ...form, rad: "ny:kontakt" });
    expect(answer.status).toBe(200);
    expect(answer.html.querySelectorAll("input[name=kontakt]").length).toBe(2);
  });

  it("takes at most twenty proposals that wait", async () => {
    const other = await foundAssociation();
    const alone = await other.actorAs("director");
    const id = await publishSample(other, alone, sampleContent("Många"), "manga");
    const link = await other.inZone(alone, async (work) => accepted(await makeHostLink(work, id)));
    const there = siteFor(other, { routes: proposalRoutes });
    const send = async (text: string) => {
      const form = fieldsOf(await there.get(`${link}/andra`));
      const key = Object.keys(form).find((name) => form[name] === "Du prövar ett arbete i lugn takt.") ?? "";
      return await there.post(`${link}/andra`, { ...form, [key]: text, funktion: "Chef" });
    };
    for (let count = 0; count < 20; count += 1) expect((await send(`Text ${count}`)).status).toBe(303);
    const refused = await send("En till");
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Tjugo förslag om insatsen väntar redan");
  });
});

describe("a link that does not hold", () => {
  const pages = ["", "/andra"];
  const acts = ["/bekrafta", "/platser", "/andra"];
  const closed = async (link: string) => {
    const fields = { platser: "1", lediga: "1", vantan: "1" };
    const answers = [
      ...(await Promise.all(pages.map((page) => site.get(link + page)))),
      ...(await Promise.all(acts.map((act) => site.post(link + act, fields)))),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const [first] = answers;
    expect(first?.text).toContain("Be samordningsförbundet om en ny.");
    return first?.text;
  };

  it("answers the same whether it never was, is another association's, is replaced, has expired or is of a removed entry", async () => {
    const first = await newLink();
    const link = await newLink();
    const unknown = link.slice(0, -2) + (link.endsWith("AA") ? "BB" : "AA");
    const elsewhere = (await foundAssociation()).slug;
    const told = [
      await closed(unknown),
      await closed(first),
      await closed(link.replace(world.slug, elsewhere)),
      await closed(`/katalog/uppgifter/${world.slug}/kort`),
    ];
    expect(new Set(told).size).toBe(1);
    world.clock.advance({ days: 59 });
    expect((await site.get(link)).status).toBe(200);
    world.clock.advance({ days: 2 });
    expect(await closed(link)).toBe(told[0]);
    const gone = await newLink();
    await world.admin.query("update association.catalogue_entry set removed_at = now() where id = $1", [
      entryId,
    ]);
    expect(await closed(gone)).toBe(told[0]);
    await world.admin.query("update association.catalogue_entry set removed_at = null where id = $1", [
      entryId,
    ]);
  });
});

describe("the public role", () => {
  it("reads no draft, link or proposal but through a token", async () => {
    for (const table of ["entry", "host_link", "proposal", "letter", "reminder", "settings", "edition"]) {
      const read = world.db.inPublic(world.associationId, (work) =>
        sql`select 1 from ${sql.table(`association.catalogue_${table}`)}`.execute(work.tx),
      );
      await expect(read, table).rejects.toThrow("permission denied");
    }
    const marked = world.db.inPublic(world.associationId, (work) =>
      sql`select catalogue.mark_verified(${world.associationId}, ${entryId}, 'host')`.execute(work.tx),
    );
    await expect(marked).rejects.toThrow("permission denied");
    const { rows } = await world.db.inPublic(world.associationId, (work) =>
      sql`select * from catalogue.open_host_link(${world.slug}, ${Buffer.alloc(32)})`.execute(work.tx),
    );
    expect(rows).toEqual([]);
  });

  it("finds no token in the database", async () => {
    const token = (await newLink()).split("/").at(-1) ?? "";
    const { rows } = await world.admin.query<{ text: string }>(
      "select row_to_json(l)::text as text from association.catalogue_host_link l where association_id = $1",
      [world.associationId],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ text }) => text.includes(token))).toBe(false);
  });
});

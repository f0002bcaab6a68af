import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { createTally } from "../../../../platform/tally/tally.ts";
import { countUse, keepUse } from "../../actions/use/count-use.ts";
import type { UseEvent } from "../../model/use/use-event.ts";
import { contactRoutes } from "./contact-routes.ts";
import { useRoutes } from "./routes.tsx";

const origin = "http://localhost:3000";
const reader = new Headers({ "user-agent": "Mozilla/5.0 Firefox/140.0" });

describe("how the catalogue is used", () => {
  let world: World;
  let site: Site;
  let editor: Actor;
  let entryId: string;
  const tally = createTally();
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes: [...useRoutes, ...contactRoutes] });
    editor = await world.actorAs("catalogueEditor");
    const content = {
      ...sampleContent("Stegvis"),
      links: [
        { label: "Webbplats", url: "https://stegvis.example/start" },
        { label: "Fel", url: "javascript:alert(1)" },
      ],
    };
    entryId = await publishSample(world, editor, content, "stegvis");
  });
  const where = () => ({ associationId: world.associationId, municipality: "", language: "sv" }) as const;
  const count = (event: UseEvent, headers = reader, times = 1) => {
    for (let n = 0; n < times; n++) countUse({ tally, origin }, headers, event);
  };
  const keep = () => keepUse({ db: world.db, keyring: world.keyring, tally });
  const look = async (query = "") => await site.get(`/insatskatalog/anvandning${query}`, editor);

  it("says so when nobody has used it yet", async () => {
    const { text, status } = await look();
    expect(status).toBe(200);
    expect(text).toContain("Ingen sökning utan träff har gjorts så många gånger.");
    expect(text).toContain("Stegvis");
  });

  it("shows views and contacts per entry and chosen municipality, not those of machines", async () => {
    const from = new Headers(reader);
    from.set("referer", `${origin}/katalog?kommun=0136`);
    count({ kind: "view", entryId, ...where() }, from, 3);
    count({ kind: "view", entryId, ...where() }, new Headers({ "user-agent": "Examplebot" }), 50);
    count({ kind: "contact", entryId, means: "phone", ...where() }, reader, 2);
    count({ kind: "contact", entryId, means: "web", ...where(), municipality: "0136" });
    await keep();
    await keep();
    const row = (await look()).html.querySelector('section[aria-labelledby="insatser"]')?.textContent ?? "";
    expect(row.replaceAll(/\s+/g, " ")).toMatch(/Stegvis.*3.*2.*0.*1.*Haninge 3 \(1 kontakt\)/);
  });

  it("shows words without a hit first when five have searched for them, and never what may be about somebody", async () => {
    const miss = (missed: string): UseEvent => ({
      kind: "search",
      filters: [],
      total: 0,
      missed,
      ...where(),
    });
    count(miss("ridning"), reader, 4);
    await keep();
    expect((await look()).text).not.toContain("ridning");
    const { rows } = await world.admin.query("select text from catalogue.missed_search where scope = $1", [
      world.associationId,
    ]);
    expect(rows).toEqual([{ text: null }]);
    count(miss("ridning"));
    await keep();
    const page = await look();
    expect(page.text).toContain("”ridning”");
    expect(page.html.querySelector('a[href*="synonymer"]')?.getAttribute("href")).toBe(
      "/insatskatalog/synonymer?ord=ridning",
    );
    await site.post("/insatskatalog/anvandning/klart", { ord: "ridning" }, editor);
    expect(
      (await look()).html.querySelector('section[aria-labelledby="utan-traff"]')?.textContent,
    ).not.toContain("ridning");
    await site.post("/insatskatalog/anvandning/klart", { ord: "ridning", angra: "ja" }, editor);
    expect((await look()).html.querySelector('section[aria-labelledby="utan-traff"]')?.textContent).toContain(
      "ridning",
    );
  });

  it("is not filled by who sends nonsense: no municipality of others, few new words at a time, forgotten after a season", async () => {
    const forged = new Headers(reader);
    for (const code of ["9999", "0001", "1480"]) {
      forged.set("referer", `${origin}/katalog?kommun=${code}`);
      count({ kind: "view", entryId, ...where() }, forged);
    }
    for (let n = 0; n < 700; n++)
      count({ kind: "search", filters: [], total: 0, missed: `struntord ${n}`, ...where() });
    await keep();
    const ask = async <T extends object>(sql: string) =>
      (await world.admin.query<T>(sql, [world.associationId])).rows;
    const codes = await ask(
      "select distinct municipality from catalogue.use_count where scope = $1 order by 1",
    );
    expect(codes).toEqual([{ municipality: "" }, { municipality: "0136" }]);
    const counted =
      "select count(*)::int as n from catalogue.missed_search where scope = $1 and text is null";
    expect(await ask(counted)).toEqual([{ n: 500 }]);
    await ask("update catalogue.missed_search set last_week = last_week - 91 where scope = $1");
    count({ kind: "search", filters: [], total: 0, missed: "ett annat ord", ...where() });
    await keep();
    expect(await ask(counted)).toEqual([{ n: 1 }]);
    await ask(
      "update catalogue.missed_search set last_week = last_week + 91 where scope = $1 and text is not null",
    );
  });

  it("is full at some time, and then counts on what it has", async () => {
    await world.admin.query(
      `insert into catalogue.missed_search select $1, int4send(n), null, 'sv', 1, '2018-03-05' from generate_series(1, 20000) n`,
      [world.associationId],
    );
    const miss = (missed: string) => count({ kind: "search", filters: [], total: 0, missed, ...where() });
    miss("nytt ord");
    miss("ett annat ord");
    await keep();
    const { rows } = await world.admin.query(
      "select count, count(*)::int as n from catalogue.missed_search where scope = $1 and text is null group by count order by 1",
      [world.associationId],
    );
    expect(rows).toEqual([
      { count: 1, n: 20_000 },
      { count: 2, n: 1 },
    ]);
    await world.admin.query("delete from catalogue.missed_search where scope = $1 and text is null", [
      world.associationId,
    ]);
  });

  it("proposes words of the entries for what nobody found, each leading to a synonym that is half written", async () => {
    const event = {
      kind: "search",
      filters: [],
      total: 0,
      missed: "arbetsträningsgård",
      ...where(),
    } as const;
    count(event, reader, 5);
    await keep();
    const links = (await look()).html.querySelectorAll(
      'section[aria-labelledby="utan-traff"] a[href*="leder="]',
    );
    const asked = new URL(links[0]?.getAttribute("href") ?? "", origin).searchParams;
    expect(asked.get("ord")).toBe("arbetsträningsgård");
    expect(asked.get("leder")).toMatch(/^arbetsträn/);
  });

  it("is one's own: another association sees none of it, and a reader may not take words off the list", async () => {
    const other = await foundAssociation();
    const theirs = siteFor(other, { routes: useRoutes });
    const page = await theirs.get("/insatskatalog/anvandning", await other.actorAs("catalogueEditor"));
    expect(page.text).not.toContain("ridning");
    const auditor = await world.actorAs("auditor");
    expect((await site.post("/insatskatalog/anvandning/klart", { ord: "ridning" }, auditor)).status).toBe(
      403,
    );
    expect((await look("?veckor=52")).status).toBe(200);
    expect((await look("?veckor=-1")).status).toBe(200);
  });

  it("can be had as Excel", async () => {
    const { status, bytes } = await site.get("/insatskatalog/anvandning/excel", editor);
    expect([status, String.fromCharCode(...bytes.slice(0, 2))]).toEqual([200, "PK"]);
  });

  it("counts whoever calls, writes or goes to the site of an entry that there is, by the municipality searched in", async () => {
    const counts = createTally();
    const counting = siteFor(world, {
      routes: contactRoutes,
      tally: counts,
      headers: { "user-agent": "Firefox" },
    });
    const tell = async (query: string, by?: Actor) =>
      (await counting.post(`/katalog/insats/${world.slug}/stegvis/kontakt?${query}`, {}, by)).status;
    expect(await tell("satt=webb&kommun=0136&sprak=ar")).toBe(202);
    expect(await tell("satt=telefon&kommun=Haninge")).toBe(202);
    expect(await tell("satt=mejl", editor)).toBe(202);
    for (const odd of ["", "satt=", "satt=__proto__", "satt=brevduva"]) expect(await tell(odd)).toBe(404);
    expect((await counting.post(`/katalog/insats/${world.slug}/annan/kontakt?satt=mejl`, {})).status).toBe(
      404,
    );
    const told = [...counts.take().keys()].map((name) => JSON.parse(name) as UseEvent);
    const same = { kind: "contact", associationId: world.associationId, entryId };
    expect(told).toEqual([
      { ...same, means: "web", municipality: "0136", language: "ar" },
      { ...same, means: "phone", municipality: "", language: "sv" },
    ]);
  });
});

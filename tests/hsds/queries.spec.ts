import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { rankEntries } from "../../src/modules/catalogue/actions/hsds/rank-entries.ts";
import { operations } from "../../src/modules/catalogue/pages/hsds/operations.ts";
import { hsdsRoutes } from "../../src/modules/catalogue/pages/hsds/routes.ts";
import type { Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import { foundAssociation } from "../support/world.ts";
import type { MadeCatalogue } from "./made-catalogue.ts";
import { makeCatalogue } from "./made-catalogue.ts";

const base = "/api/hsds";
let made: MadeCatalogue;
let site: Site;

beforeAll(async () => {
  made = await makeCatalogue(9);
  site = siteFor(made.world, { routes: hsdsRoutes });
});

const own = () => `organization_id=${made.world.associationId}`;
const list = async (path: string) => JSON.parse((await site.get(base + path)).body);
const idsOf = async (path: string): Promise<readonly string[]> =>
  (await list(path)).contents.map(({ id }: { id: string }) => id);

describe("queries of the open interface", () => {
  it("give every service once over all pages, whatever their size", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.boolean(), async (size, searching) => {
        const asked = searching ? "/services?search=Stegvis&" : "/services?";
        const found: string[] = [];
        for (let page = 1; ; page++) {
          const answer = await list(`${asked}${own()}&per_page=${size}&page=${page}`);
          found.push(...answer.contents.map(({ id }: { id: string }) => id));
          expect(answer.size).toBeLessThanOrEqual(size);
          if (answer.last_page) break;
        }
        const expected = made.entryIds.filter((_, at) => !searching || at % 2 === 0);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 12 },
    );
  });

  it("past the end give an empty page that says where the end was", async () => {
    const answer = await list(`/services?${own()}&per_page=5&page=40`);
    expect(answer).toMatchObject({ total_items: 9, total_pages: 2, page_number: 40, size: 0, empty: true });
    expect(answer).toMatchObject({ first_page: false, last_page: true, contents: [] });
  });

  it("narrow together", async () => {
    const terms = (await list("/taxonomy_terms?per_page=100")).contents;
    const idOf = (code: string) => terms.find((one: { code: string }) => one.code === code).id;
    const full = made.entryIds.filter((_, at) => at % 2 === 0).toSorted();
    expect(await idsOf(`/services?${own()}&taxonomy_term_id=${idOf("guidance")}`)).toEqual(full);
    // A broader term holds the narrower ones.
    expect(await idsOf(`/services?${own()}&taxonomy_term_id=${idOf("education")}`)).toEqual(full);
    expect(await idsOf(`/services?${own()}&taxonomy_term_id=${idOf("stepFree")}`)).toEqual(full);
    expect(await idsOf(`/services?${own()}&taxonomy_term_id=${idOf("socialInsuranceAgency")}`)).toEqual(full);
    expect(await idsOf(`/services?${own()}&municipality=nynäshamn&maximum_age=70&minimum_age=20`)).toEqual(
      full,
    );
    expect(await idsOf(`/services?${own()}&municipality=0192&minimum_age=70`)).toEqual([]);
    expect(await idsOf(`/services?${own()}&taxonomy_term_id=${made.world.associationId}`)).toEqual([]);
  });

  it("find the services of a host by the id that organizations give it", async () => {
    const { contents } = await list(`/services?${own()}`);
    const hosts = new Set<string>(contents.map((one: { organization_id: string }) => one.organization_id));
    expect(hosts.size).toBe(2);
    for (const host of hosts) {
      expect(await list(`/organizations/${host}`)).toMatchObject({ id: host });
      const run = await list(`/services?organization_id=${host}&per_page=100`);
      for (const service of run.contents) expect(service.organization_id).toBe(host);
      expect(run.total_items).toBeGreaterThan(0);
    }
    // A sole trader's number is a personal one and never leaves the house.
    expect((await site.get(`${base}/services?full=true&${own()}`)).body).not.toMatch(
      /Enskild firma[^}]*identifier":"\d/,
    );
  });

  it("search in the order of the page, with what it has no filter for as well", async () => {
    const { entryIds } = await made.world.db.inPublic(null, (work) =>
      rankEntries(work, { text: "stegvis 4", language: "sv", municipality: null, page: 1, perPage: 10_000 }),
    );
    const ours = entryIds.filter((id) => made.entryIds.includes(id));
    expect(ours.length).toBeGreaterThan(0);
    expect(await idsOf(`/search?search=stegvis%204&${own()}`)).toEqual(ours);
    expect((await site.get(`${base}/search?search=stegvis&municipality=Haninge`)).status).toBe(200);
  });

  it("give the texts of the language asked for and say which they became", async () => {
    const [full = "", odd = ""] = made.entryIds;
    const arabic = await site.get(`${base}/services/${full}?language=ar-SY`);
    expect(JSON.parse(arabic.body)).toMatchObject({
      name: "Stegvis 0 بالعربية",
      samordna: { text_language: "ar", text_origin: "translated", texts: { ar: { outdated: true } } },
    });
    expect(arabic.headers.get("content-language")).toBe("ar");
    const missing = await site.get(`${base}/services/${odd}?language=ar`);
    expect(missing.headers.get("content-language")).toBe("sv");
    expect(JSON.parse(missing.body)).toMatchObject({ name: "Kantfall 1", samordna: { text_language: "sv" } });
  });

  it("stream everything as lines", async () => {
    const lines = (await site.get(`${base}/services?format=ndjson&full=true&${own()}`)).body
      .trim()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(made.entryIds.toSorted());
  });

  it("are told what was not understood, as a problem with a code", async () => {
    for (const [query, parameter] of [
      ["page=0", "page"],
      ["per_page=101", "per_page"],
      ["page=två", "page"],
      ["modified_after=igår", "modified_after"],
      ["modified_after=0000-01-01", "modified_after"],
      ["taxonomy_id=kind", "taxonomy_id"],
      ["municipality=Atlantis", "municipality"],
      ["minimum_age=-1", "minimum_age"],
      ["full=kanske", "full"],
      ["format=xml", "format"],
      ["language=%21", "language"],
    ]) {
      const answer = await site.get(`${base}/services?${query}`);
      expect(answer.status, query).toBe(400);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      expect(JSON.parse(answer.body)).toMatchObject({ code: "parameter", status: 400, parameter });
    }
    for (const path of [
      "/services/1",
      `/locations/${made.world.associationId}`,
      "/nothing",
      "/profile/schema/x",
    ])
      expect(JSON.parse((await site.get(base + path)).body), path).toMatchObject({ status: 404 });
    expect((await site.get(`${base}/services?nonsense=1&page=`)).status).toBe(200);
  });

  it("never fail, whatever is typed", async () => {
    const world = await foundAssociation({ now: "2026-03-05" });
    const bare = siteFor(world, { routes: hsdsRoutes });
    const names = [...new Set(operations.flatMap(({ query }) => Object.keys(query?.shape ?? {})))];
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("' or 1=1 --", ".*(a+)+$", "%", "\\", "\u0000", "9".repeat(400), "x".repeat(10_000)),
      fc.constantFrom(
        "1",
        "true",
        "0136",
        "sv",
        "2026-01-01",
        "9999-12-31T23:59:59+23:59",
        world.associationId,
      ),
    );
    const queries = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 });
    const paths = fc.constantFrom(...operations.map(({ path }) => path));
    await fc.assert(
      fc.asyncProperty(paths, queries, value, async (path, pairs, id) => {
        const address = base + path.replace("{id}", encodeURIComponent(id.slice(0, 200).toWellFormed()));
        const query = new URLSearchParams(pairs.map(([name, one]) => [name, one.toWellFormed()]));
        const { status } = await bare.get(`${address}?${query}`);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { hsdsRoutes } from "../../src/modules/catalogue/pages/hsds/routes.ts";
import type { Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import type { MadeCatalogue } from "./made-catalogue.ts";
import { makeCatalogue } from "./made-catalogue.ts";
import type { SchemaCheck } from "./schema-checks.ts";
import { openapiCheck, publishedCheck } from "./schema-checks.ts";
import { standardFaults } from "./standard/check.ts";
import { validateFeed } from "./validator.ts";

const base = "/api/hsds";
let made: MadeCatalogue;
let site: Site;
let checks: readonly SchemaCheck[];

beforeAll(async () => {
  made = await makeCatalogue(7);
  site = siteFor(made.world, { routes: hsdsRoutes });
  const described = openapiCheck(JSON.parse((await site.get(`${base}/openapi.json`)).body));
  checks = [described, standardFaults, publishedCheck()].filter((one) => one !== null);
});

const read = async (path: string) => {
  const answer = await site.get(base + path);
  expect(answer.status, path).toBe(200);
  return JSON.parse(answer.body);
};
const faults = (name: string, data: unknown) => checks.flatMap((check) => check(name, data));
const own = () => `organization_id=${made.world.associationId}`;

describe("the open interface after HSDS 3.1", () => {
  it("passes what the validator of Open Referral UK asks", async () => {
    for (const check of checks) expect(await validateFeed((path) => site.get(path), base, check)).toEqual([]);
  });

  it("answers by the schemas on every page, flat and full, and at every id", async () => {
    for (const depth of ["", "&full=true", "&minimal=true"]) {
      for (const page of [1, 2, 3]) {
        const list = await read(`/services?per_page=3&page=${page}&${own()}${depth}`);
        for (const check of checks.slice(0, 2)) expect(check("page", list)).toEqual([]);
        for (const service of list.contents) expect(faults("service", service)).toEqual([]);
      }
    }
    for (const entryId of made.entryIds)
      for (const language of ["sv", "ar", "ti"])
        expect(faults("service", await read(`/services/${entryId}?language=${language}`))).toEqual([]);
  });

  it("gives each place, organization and term at the id that its list said", async () => {
    for (const [path, name, narrowed] of [
      ["/locations", "location", own()],
      ["/service_at_locations", "service_at_location", own()],
      ["/organizations", "organization", `search=${made.world.slug.slice(-4)}`],
      ["/taxonomies", "taxonomy", ""],
      ["/taxonomy_terms", "taxonomy_term", ""],
    ] as const) {
      const { contents, ...head } = await read(`${path}?per_page=100&${narrowed}`);
      expect(standardFaults("page", { ...head, contents })).toEqual([]);
      expect(contents.length, path).toBeGreaterThan(0);
      for (const one of contents) {
        expect(faults(name, one)).toEqual([]);
        expect(await read(`${path}/${one.id}`)).toMatchObject(one);
      }
    }
  });
});

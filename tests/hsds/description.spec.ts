import { beforeAll, describe, expect, it } from "vitest";
import { serviceOwnFieldsSchema } from "../../src/modules/catalogue/model/hsds/schema/own-fields.ts";
import { operations } from "../../src/modules/catalogue/pages/hsds/operations.ts";
import { hsdsRoutes } from "../../src/modules/catalogue/pages/hsds/routes.ts";
import type { Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import { makeCatalogue } from "./made-catalogue.ts";

const origin = "http://localhost:3000";
const base = "/api/hsds";
let site: Site;

beforeAll(async () => {
  const { world } = await makeCatalogue(1);
  site = siteFor(world, { routes: hsdsRoutes });
});

const read = async (path: string) => JSON.parse((await site.get(path)).body);

interface Operation {
  readonly get: {
    readonly tags: readonly string[];
    readonly parameters: readonly { readonly name: string }[];
    readonly responses: Readonly<Record<string, unknown>>;
  };
}

describe("the interface about itself", () => {
  it("leads from its root to the profile and the description, with and without a slash", async () => {
    for (const root of [base, `${base}/`]) {
      const answer = await read(root);
      expect(answer).toEqual({
        version: "3.1",
        profile: `${origin}${base}/profile`,
        openapi_url: `${origin}${base}/openapi.json`,
      });
      for (const whole of [answer.profile, answer.openapi_url])
        expect((await site.get(whole.slice(origin.length))).status).toBe(200);
    }
  });

  it("describes every address it has and no other, and tags what HSDS does not ask for", async () => {
    const document = await read(`${base}/openapi.json`);
    expect(document).toMatchObject({ openapi: "3.1.0", servers: [{ url: origin + base }] });
    const described = Object.keys(document.paths).map((path) => base + path.replace("{id}", ":id"));
    const about = ["/openapi.json", "/profile", "/profile/schema/:name", "/dokumentation", "/:address", ""];
    const routed = hsdsRoutes
      .map(({ path }) => path)
      .filter((path) => !about.includes(path.slice(base.length)));
    expect(described.toSorted()).toEqual(routed.toSorted());
    const required = Object.entries<Operation>(document.paths)
      .filter(([, { get }]) => !get.tags.includes("Optional"))
      .map(([path]) => path);
    expect(required.toSorted()).toEqual(["/", "/services", "/services/{id}"]);
    const { parameters, responses } = document.paths["/services"].get;
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining([
        "search",
        "page",
        "per_page",
        "modified_after",
        "minimal",
        "full",
        "municipality",
      ]),
    );
    expect(Object.keys(responses)).toEqual(["200", "400"]);
    expect(Object.keys(document.paths["/services/{id}"].get.responses)).toEqual(["200", "400", "404", "410"]);
  });

  it("refers only to schemas that it holds", async () => {
    const document = await read(`${base}/openapi.json`);
    const referred = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
    for (const [, name] of referred) expect(document.components.schemas).toHaveProperty(name ?? "");
  });

  it("gives its profile as merge patches that add one property and take nothing away", async () => {
    const profile = await read(`${base}/profile`);
    expect(Object.keys(profile.schemas)).toEqual(["service.json"]);
    const answer = await site.get(profile.schemas["service.json"].slice(origin.length));
    expect(answer.headers.get("content-type")).toContain("application/merge-patch+json");
    const patch = JSON.parse(answer.body);
    expect(Object.keys(patch)).toEqual(["properties"]);
    expect(Object.keys(patch.properties)).toEqual(["samordna"]);
    expect(Object.keys(patch.properties.samordna.properties)).toEqual(
      Object.keys(serviceOwnFieldsSchema.shape),
    );
    // In a merge patch a null takes a property away.
    expect(answer.body).not.toContain("null");
  });

  it("may be read from any site, kept for five minutes and paged by its links", async () => {
    const { headers } = await site.get(`${base}/taxonomy_terms?per_page=5&page=2`);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toMatch(/public.*max-age=300/);
    expect(headers.get("link")).toContain(`<${origin}${base}/taxonomy_terms?per_page=5&page=3>; rel="next"`);
    expect(headers.get("link")).toContain(`page=1>; rel="prev"`);
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("is told to people in Swedish, and in English to readers of another language", async () => {
    const swedish = await site.get(`${base}/dokumentation`);
    expect(swedish.text).toContain("Hämta katalogen med ett program");
    for (const { path } of operations) expect(swedish.text).toContain(path);
    const arabic = await site.get(`${base}/dokumentation?sprak=ar`);
    expect(arabic.html.querySelector("html")?.getAttribute("dir")).toBe("rtl");
    expect(arabic.html.querySelector('[lang="en"][dir="ltr"] h1')?.text).toBe(
      "Fetch the catalogue with a program",
    );
  });
});

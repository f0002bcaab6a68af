import { beforeAll, describe, expect, it } from "vitest";
import { askToOffer, decideOffer } from "../../src/modules/catalogue/actions/shared/keep-offers.ts";
import { dcatDocument } from "../../src/modules/catalogue/model/open-data/dcat.ts";
import { hsdsRoutes } from "../../src/modules/catalogue/pages/hsds/routes.ts";
import type { Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import { accepted } from "../support/world.ts";
import type { MadeCatalogue } from "./made-catalogue.ts";
import { makeCatalogue } from "./made-catalogue.ts";
import { standardFaults } from "./standard/check.ts";

const base = "/api/hsds";
let owner: MadeCatalogue;
let other: MadeCatalogue;
let site: Site;

beforeAll(async () => {
  [owner, other] = [await makeCatalogue(2), await makeCatalogue(2)];
  site = siteFor(owner.world, { routes: hsdsRoutes });
});

const read = async (path: string) => JSON.parse((await site.get(base + path)).body);
const idsOf = async (path: string): Promise<readonly string[]> =>
  (await read(path)).contents.map(({ id }: { id: string }) => id);

describe("a service that another association offers too", () => {
  it("is found in the other's municipalities and says who takes people in from there", async () => {
    const [entryId = ""] = owner.entryIds;
    const { associationId, slug } = owner.world;
    owner.world.clock.set("2026-03-07T09:00:00Z");
    await other.world.inZone(other.editor, async (work) =>
      accepted(await askToOffer(work, { association: slug, entry: "insats-0", contact: "Ring oss." })),
    );
    expect((await read(`/services/${entryId}`)).samordna).not.toHaveProperty("also_offered_by");
    const offer = { associationId: other.world.associationId, entryId };
    await owner.world.inZone(owner.editor, async (work) =>
      accepted(await decideOffer(work, offer, "accepted")),
    );

    const service = await read(`/services/${entryId}`);
    expect(standardFaults("service", service)).toEqual([]);
    const [offered] = service.samordna.also_offered_by;
    expect(offered).toMatchObject({ association_id: other.world.associationId, contact: "Ring oss." });
    expect(offered.municipalities.length).toBeGreaterThan(0);
    const areas: readonly { extent: string; description?: string }[] = service.service_areas;
    for (const code of offered.municipalities) {
      const [area, ...more] = areas.filter(({ extent }) => extent === code);
      expect(more).toEqual([]);
      const own = service.samordna.municipalities.includes(code);
      expect(area?.description).toBe(own ? undefined : `Erbjuds här av ${offered.association}.`);
      expect(await idsOf(`/services?municipality=${code}&association=${slug}`)).toContain(entryId);
    }
    // Nobody published anything anew, but a reader now sees something else.
    const since = `/services?modified_after=2026-03-07T09:00:00Z&association=${slug}`;
    expect(await idsOf(since)).toEqual([entryId]);

    await owner.world.inZone(owner.editor, async (work) =>
      accepted(await decideOffer(work, offer, "declined")),
    );
    const again = await read(`/services/${entryId}`);
    expect(again.samordna).not.toHaveProperty("also_offered_by");
    expect(again.service_areas).toHaveLength(service.samordna.municipalities.length);
    expect(service.samordna.association_id).toBe(associationId);
  });
});

describe("an association's own part of the interface", () => {
  it("is what the description of the open data says it is", async () => {
    const { slug, associationId } = owner.world;
    const described = {
      ...{ associationId, slug, name: "Förbundet", organisationNumber: null, municipalities: [] },
      ...{ members: [], about: {}, modifiedAt: "2026-03-05T09:00:00Z" },
    };
    const origin = "https://samordna.example";
    const found = /https:\/\/samordna\.example\/api\/hsds(\/services\?[^"]+)/.exec(
      dcatDocument(origin, [described]),
    );
    expect((await idsOf(found?.[1] ?? "")).toSorted()).toEqual(owner.entryIds.toSorted());
  });

  it("is asked for by id or by its name in addresses, in lists of services and places", async () => {
    const { slug, associationId } = other.world;
    const expected = other.entryIds.toSorted();
    for (const name of [slug, associationId, associationId.toUpperCase()]) {
      expect(await idsOf(`/services?association=${name}`)).toEqual(expected);
      expect(await idsOf(`/search?search=Stegvis&association=${name}`)).toEqual([other.entryIds[0]]);
      expect((await read(`/locations?association=${name}`)).total_items).toBe(3);
    }
    for (const nobody of ["", " ", "'--", "finns-inte"].slice(1))
      expect(await read(`/services?association=${encodeURIComponent(nobody)}`)).toMatchObject({
        total_items: 0,
      });
  });
});

describe("the list of organizations", () => {
  it("gives each once over all pages, in order of name, and each at its id", async () => {
    const found: { id: string; name: string }[] = [];
    for (let page = 1; ; page++) {
      const list = await read(`/organizations?per_page=7&page=${page}&search=a`);
      found.push(...list.contents);
      expect(list.size).toBe(list.last_page ? ((list.total_items - 1) % 7) + 1 : 7);
      if (list.last_page) break;
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const names = found.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, two) => one.localeCompare(two, "sv")));
    const hosts = await read(`/organizations?search=ENSKILD FIRMA I NYNÄS&per_page=100`);
    expect(hosts.total_items).toBeGreaterThanOrEqual(2);
    for (const host of hosts.contents) {
      expect(host).not.toHaveProperty("organization_identifiers");
      expect(await read(`/organizations/${host.id}`)).toEqual(host);
    }
  });

  it("is empty past its end and says where that was", async () => {
    const list = await read("/organizations?per_page=100&page=9999");
    expect(list).toMatchObject({ size: 0, empty: true, last_page: true, contents: [] });
    expect(list.total_items).toBeGreaterThan(0);
  });
});

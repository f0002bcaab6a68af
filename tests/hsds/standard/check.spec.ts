import { beforeAll, describe, expect, it } from "vitest";
import { hsdsRoutes } from "../../../src/modules/catalogue/pages/hsds/routes.ts";
import { siteFor } from "../../support/site.ts";
import { makeCatalogue } from "../made-catalogue.ts";
import { publishedCheck } from "../schema-checks.ts";
import { standardFaults } from "./check.ts";

type Json = Readonly<Record<string, unknown>>;
let service: Json;

beforeAll(async () => {
  const { world, entryIds } = await makeCatalogue(1);
  const site = siteFor(world, { routes: hsdsRoutes });
  const { body } = await site.get(`/api/hsds/services/${entryIds[0]}`);
  const { samordna: _own, ...rest } = JSON.parse(body);
  service = rest;
});

/** Every way of spoiling one value of an answer, however deep, with the names that lead to it. */
function spoilt(value: unknown, spoil: (value: unknown) => readonly unknown[]): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) => spoilt(item, spoil).map((other) => value.toSpliced(at, 1, other)));
  if (typeof value !== "object" || value === null) return spoil(value);
  return Object.entries(value).flatMap(([name, one]) =>
    spoilt(one, spoil).map((other) => ({ ...value, [name]: other })),
  );
}

describe("the standard's facts", () => {
  it("hold for an answer with everything in it", () => {
    expect(standardFaults("service", service)).toEqual([]);
  });

  it("find a value of another kind wherever it stands, as the published schemas do", () => {
    const published = publishedCheck();
    const all = spoilt(service, (value) => [typeof value === "number" ? "1" : 1, null, [], {}]);
    expect(all.length).toBeGreaterThan(400);
    for (const one of all) {
      expect(standardFaults("service", one).length, JSON.stringify(one)).toBeGreaterThan(0);
      if (published !== null) expect(published("service", one).length).toBeGreaterThan(0);
    }
  });

  it("find what must be there and is not, words that are no code, and texts in the wrong form", () => {
    const published = publishedCheck();
    const [place, ...places] = service.service_at_locations as readonly Json[];
    const location = place?.location as Json;
    const [address] = location.addresses as readonly Json[];
    const at = (changes: Json) => ({
      service_at_locations: [{ ...place, location: { ...location, ...changes } }, ...places],
    });
    for (const changes of [
      ...["id", "name", "status"].map((name) => ({ [name]: undefined })),
      ...["city", "postal_code", "address_type"].map((name) =>
        at({ addresses: [{ ...address, [name]: undefined }] }),
      ),
      ...[
        { status: "paused" },
        at({ location_type: "here" }),
        at({ addresses: [{ ...address, address_type: "" }] }),
      ],
      ...[{ id: "1" }, { organization_id: "haninge" }, { email: "haninge" }, { url: "haninge" }],
      { last_modified: "2026-13-40T25:00:00Z" },
    ]) {
      // As it would be sent: what is undefined is not there.
      const sent: unknown = JSON.parse(JSON.stringify({ ...service, ...changes }));
      expect(standardFaults("service", sent).length, JSON.stringify(changes)).toBe(1);
      if (published !== null) expect(published("service", sent).length).toBeGreaterThan(0);
    }
    expect(standardFaults("service", { ...service, assured_date: "2026-02-30" })).toHaveLength(1);
    expect(standardFaults("service", { ...service, own: 1 })).toEqual(["service.own is not in the standard"]);
    expect(standardFaults("page", { total_items: "1", contents: [] })).toHaveLength(7);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { endEntry } from "../../src/modules/catalogue/actions/publication/end-entry.ts";
import { pauseEntry, resumeEntry } from "../../src/modules/catalogue/actions/publication/pause-entry.ts";
import { removeEntry } from "../../src/modules/catalogue/actions/publication/remove-entry.ts";
import { hsdsRoutes } from "../../src/modules/catalogue/pages/hsds/routes.ts";
import type { Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import { accepted } from "../support/world.ts";
import type { MadeCatalogue } from "./made-catalogue.ts";
import { makeCatalogue } from "./made-catalogue.ts";

const base = "/api/hsds";
let made: MadeCatalogue;
let site: Site;
let before: string;

beforeAll(async () => {
  made = await makeCatalogue(4);
  site = siteFor(made.world, { routes: hsdsRoutes });
  before = made.world.clock.now().toString();
  made.world.clock.set("2026-03-06T09:00:00Z");
  const [paused = "", ended = "", removed = ""] = made.entryIds;
  await made.world.inZone(made.editor, async (work) => {
    accepted(await pauseEntry(work, paused));
    accepted(await endEntry(work, ended, "2026-03-06"));
    accepted(await removeEntry(work, removed));
  });
});

async function harvest(query: string): Promise<ReadonlyMap<string, string>> {
  const { body } = await site.get(`${base}/services?organization_id=${made.world.associationId}&${query}`);
  return new Map(
    JSON.parse(body).contents.map((one: { id: string; status: string }) => [one.id, one.status]),
  );
}

describe("keeping a copy of the catalogue", () => {
  it("tells those who ask for changes what is gone, and others nothing of it", async () => {
    const [paused = "", ended = "", removed = "", left = ""] = made.entryIds;
    expect([...(await harvest(""))]).toEqual([[left, "active"]]);
    const since = await harvest("modified_after=2026-03-06T09:00:00Z&minimal=true");
    expect([...since].sort()).toEqual(
      [
        [paused, "temporarily closed"],
        [ended, "inactive"],
        [removed, "defunct"],
      ].sort(),
    );
    expect((await harvest(`modified_after=${before}`)).size).toBe(4);
    expect((await harvest("modified_after=2026-03-06T09:00:01Z")).size).toBe(0);
    expect((await harvest(`modified_after=${encodeURIComponent("2026-03-06T10:00:00+01:00")}`)).size).toBe(3);
  });

  it("says at its id that a service rests or is gone for good, and shows it again at the same one", async () => {
    const [paused = "", , removed = ""] = made.entryIds;
    expect(JSON.parse((await site.get(`${base}/services/${paused}`)).body)).toMatchObject({
      status: "temporarily closed",
    });
    expect((await site.get(`${base}/services/${removed}`)).status).toBe(410);
    await made.world.inZone(made.editor, async (work) => accepted(await resumeEntry(work, paused)));
    const again = JSON.parse((await site.get(`${base}/services/${paused}`)).body);
    expect(again).toMatchObject({ id: paused, status: "active", last_modified: "2026-03-06T09:00:00.000Z" });
    expect(again.service_at_locations).toHaveLength(2);
    await made.world.inZone(made.editor, async (work) => accepted(await pauseEntry(work, paused)));
  });

  it("tells a pause from an end, also when what rests is ended", async () => {
    const [, ended = "", , resting = ""] = made.entryIds;
    const statusOf = async (id: string) => JSON.parse((await site.get(`${base}/services/${id}`)).body).status;
    await made.world.inZone(made.editor, async (work) => accepted(await pauseEntry(work, resting)));
    expect([await statusOf(ended), await statusOf(resting)]).toEqual(["inactive", "temporarily closed"]);
    await made.world.inZone(made.editor, async (work) =>
      accepted(await endEntry(work, resting, "2026-03-06")),
    );
    expect(await statusOf(resting)).toBe("inactive");
  });
});

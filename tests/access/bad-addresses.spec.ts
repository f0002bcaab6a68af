import { beforeAll, describe, expect, it } from "vitest";
import { jobRoutes } from "../../src/composition/job-pages.tsx";
import { allRoutes } from "../../src/composition/modules.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Duty } from "../../src/platform/access/duty.ts";
import { allDuties } from "../../src/platform/access/duty.ts";
import type { Route } from "../../src/platform/http/route.ts";
import type { Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import { foundAssociation } from "../support/world.ts";

const withParameters = [...allRoutes, ...jobRoutes].filter(({ path }) => path.includes(":"));
const noIds = [
  "inte-ett-id",
  "%00",
  "%FF",
  "'%20or%201=1--",
  "01900000-0000-7000-8000-00000000000g",
  "9".repeat(60),
];

/** What stands in an address is typed by anyone: whatever it is, the answer is a page and never a failure. */
describe("an address with something else where an id should be", () => {
  let site: Site;
  const actors = new Map<Duty, Actor>();
  beforeAll(async () => {
    const world = await foundAssociation();
    site = siteFor(world);
    for (const duty of allDuties) actors.set(duty, await world.actorAs(duty));
  });

  const actorFor = ({ allow }: Route) =>
    actors.get(typeof allow === "string" ? "director" : (allow[0] ?? "director"));

  it.each(withParameters.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s",
    async (_, route) => {
      for (const noId of noIds) {
        const path = route.path.replaceAll(/:\w+(\{[^}]*\})?/g, noId);
        const actor = actorFor(route);
        const answer = await (route.method === "get" ? site.get(path, actor) : site.post(path, {}, actor));
        expect(answer.status, path).toBeLessThan(500);
        expect(answer.body.includes("<script>"), path).toBe(false);
      }
    },
  );
});

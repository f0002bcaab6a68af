import { beforeAll, describe, expect, it } from "vitest";
import { jobRoutes } from "../../src/composition/job-pages.tsx";
import { allRoutes } from "../../src/composition/modules.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Duty } from "../../src/platform/access/duty.ts";
import { allDuties } from "../../src/platform/access/duty.ts";
import type { Route } from "../../src/platform/http/route.ts";
import type { Answer, Site } from "../support/site.ts";
import { siteFor } from "../support/site.ts";
import { foundAssociation } from "../support/world.ts";

const routes: readonly Route[] = [...allRoutes, ...jobRoutes];
const notYours = "Uppdraget du arbetar som har inte tillgång hit.";

/** Every address of the product, from the same table that the server is built from. */
describe("each route and each duty", () => {
  let site: Site;
  const actors = new Map<Duty, Actor>();
  beforeAll(async () => {
    const world = await foundAssociation();
    site = siteFor(world);
    for (const duty of allDuties) actors.set(duty, await world.actorAs(duty));
  });

  /** Ids of nothing: whoever may ask gets an empty page, a refused form or "not found", never a failure. */
  const ask = (route: Route, actor?: Actor): Promise<Answer> => {
    const path = route.path.replaceAll(/:\w+(\{[^}]*\})?/g, "01900000-0000-7000-8000-000000000000");
    return route.method === "get" ? site.get(path, actor) : site.post(path, {}, actor);
  };

  it("are all declared once", () => {
    const addresses = routes.map((route) => `${route.method} ${route.path}`);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });

  const named = (some: readonly Route[]) =>
    some.map((route) => [`${route.method} ${route.path}`, route] as const);
  const zoneRoutes = routes.filter((route) => Array.isArray(route.allow));

  it.each(named(zoneRoutes))("%s opens for its duties and for no other", async (_, route) => {
    for (const [duty, actor] of actors) {
      const answer = await ask(route, actor);
      const allowed = (route.allow as readonly Duty[]).includes(duty);
      expect(answer.status, duty).toBeLessThan(500);
      expect(answer.status === 403 && answer.text.includes(notYours), duty).toBe(!allowed);
    }
  });

  it.each(named(routes.filter((route) => route.allow !== "anyone")))(
    "%s sends strangers to sign in",
    async (_, route) => {
      const answer = await ask(route);
      expect(answer.status).toBe(303);
      expect(answer.location).toMatch(/^\/logga-in/);
    },
  );

  it.each(named(routes.filter((route) => route.allow === "anyone")))(
    "%s answers strangers",
    async (_, route) => {
      expect((await ask(route)).status).toBeLessThan(500);
    },
  );
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../tests/support/site.ts";
import { siteFor } from "../../../../tests/support/site.ts";
import { visitorTo } from "../../../../tests/support/visitor.ts";
import type { World } from "../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../tests/support/world.ts";
import { allDuties } from "../../../platform/access/duty.ts";
import type { Route } from "../../../platform/http/route.ts";
import { routes } from "../index.ts";

let world: World;
let site: Site;
beforeAll(async () => {
  world = await foundAssociation();
  site = siteFor(world, { routes });
});

const nothing = "00000000-0000-7000-8000-000000000000";
const address = (route: Route) => route.path.replaceAll(/:\w+/g, nothing);
const nameOf = (route: Route) => `${route.method} ${route.path}`;
const closed = routes
  .filter((route) => route.allow !== "anyone")
  .map((route) => [nameOf(route), route] as const);
const open = routes
  .filter((route) => route.allow === "anyone")
  .map((route) => [nameOf(route), route] as const);
const changing = routes
  .filter((route) => route.method === "post")
  .map((route) => [nameOf(route), route] as const);
const byDuty = routes
  .filter((route) => Array.isArray(route.allow))
  .map((route) => [nameOf(route), route] as const);

describe("every address of sign-in and accounts", () => {
  it.each(closed)("%s asks for sign-in first", async (_name, route) => {
    const answer =
      route.method === "get" ? await site.get(address(route)) : await site.post(address(route), {});
    expect([answer.status, answer.location.startsWith("/logga-in?till=")]).toEqual([303, true]);
  });

  it.each(open)("%s fails nobody who is not signed in", async (_name, route) => {
    const visitor = visitorTo(world);
    const answer =
      route.method === "get" ? await visitor.get(address(route)) : await visitor.post(address(route), {});
    expect(answer.status).toBeLessThan(500);
    expect(visitor.cookies.has("session")).toBe(false);
  });

  it.each(changing)("%s refuses what another site sends, and a wrong token", async (_name, route) => {
    const abroad = await visitorTo(world).post(address(route), {}, { "sec-fetch-site": "cross-site" });
    expect(abroad.status).toBe(403);
    const actor = await world.actorAs("systemAdministrator");
    expect((await site.post(address(route), { csrf: "wrong" }, actor)).status).toBe(403);
  });

  it.each(byDuty)("%s is for the duties it names", async (_name, route) => {
    const named: readonly string[] = Array.isArray(route.allow) ? route.allow : [];
    for (const duty of allDuties) {
      const actor = await world.actorAs(duty);
      const answer =
        route.method === "get"
          ? await site.get(address(route), actor)
          : await site.post(address(route), {}, actor);
      expect([duty, answer.status === 403]).toEqual([duty, !named.includes(duty)]);
      expect(answer.status).toBeLessThan(500);
    }
  });

  it.each(changing)("%s takes any text without failing", async (_name, route) => {
    const actor = await world.actorAs("systemAdministrator");
    const odd = ["", "\u0000", "💥".repeat(500), "' or 1=1 --", "{}", "<script>", "9".repeat(400), "-1"];
    for (const text of odd) {
      const fields = Object.fromEntries(
        [
          "epost",
          "losenord",
          "kod",
          "svar",
          "uppdrag",
          "nyckel",
          "nytt",
          "igen",
          "namn",
          "roll",
          "forbund",
          "enhet",
          "fran",
          "till",
          "sista",
        ].map((name) => [name, text]),
      );
      expect((await site.post(address(route), fields, actor)).status).toBeLessThan(500);
    }
  });
});

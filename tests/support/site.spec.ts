import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "./site.ts";
import { siteFor } from "./site.ts";
import type { World } from "./world.ts";
import { foundAssociation } from "./world.ts";

describe("the site without a socket", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world);
  });

  it("serves the whole product to one who is signed in", async () => {
    const answer = await site.get("/forbund", await world.actorAs("director"));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).not.toBeNull();
    expect(answer.html.querySelector("h1")?.text).toContain("Provförbundet");
  });

  it("sends one who is not to the sign-in page", async () => {
    const answer = await site.get("/forbund");
    expect([answer.status, answer.location]).toEqual([303, "/logga-in?till=%2Fforbund"]);
  });

  it("keeps a session over a day that a test lets pass", async () => {
    const director = await world.actorAs("director");
    await site.get("/forbund", director);
    world.clock.advance({ days: 40 });
    expect((await site.get("/forbund", director)).status).toBe(200);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { routes } from "../../index.ts";

describe("an intervention's page", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
  });
  const address = (name: string) => `/insatser/${world.interventionId(name)}`;

  it("says what it is, for whom and by whom", async () => {
    const { text } = await site.get(address("MIA Östra Södertörn"), await world.actorAs("boardMember"));
    for (const words of [
      "16–64 år",
      "Haninge kommun",
      "Bara genom råd",
      "1 april 2017–31 maj 2020",
      "Individinriktad",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("Del av Resursråden");
    expect(text).toContain("Uppföljning Finsam");
  });

  it("leads to its parts and offers the change to those who keep it", async () => {
    const asCoordinator = await site.get(address("Resursråden"), await world.actorAs("coordinator"));
    expect(asCoordinator.html.querySelector(`a[href="${address("MIA Östra Södertörn")}"]`)).not.toBeNull();
    expect(asCoordinator.html.querySelector(`a[href="${address("Resursråden")}/andra"]`)).not.toBeNull();
    const asAuditor = await site.get(address("Resursråden"), await world.actorAs("auditor"));
    expect(asAuditor.html.querySelector(`a[href="${address("Resursråden")}/andra"]`)).toBeNull();
  });

  it("says that nobody is enrolled in what occurs only in surveys", async () => {
    const { text } = await site.get(address("Case Manager"), await world.actorAs("director"));
    expect(text).toContain("Ingen skrivs in i den här insatsen.");
  });

  it("is not there for another association's, for a strange address or for none", async () => {
    const director = await world.actorAs("director");
    const other = await foundAssociation();
    for (const id of [other.interventionId("Ung i Nynäs"), "nytt", "0190-x", other.associationId]) {
      expect((await site.get(`/insatser/${id}`, director)).status, id).toBe(404);
      expect((await site.get(`/insatser/${id}/andra`, director)).status, id).toBe(404);
    }
  });
});

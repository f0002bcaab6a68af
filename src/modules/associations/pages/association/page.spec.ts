import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { associationOf, routes } from "../../index.ts";

describe("the association's page", () => {
  let world: World;
  let site: Site;
  let director: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    director = await world.actorAs("director");
  });
  const fields = {
    namn: "Förbundet Öst",
    organisationsnummer: "222000-0158",
    troskel: "7",
    dolj_nollor: "ja",
  };
  const send = (changed: Readonly<Record<string, string>>) =>
    site.post("/forbund/installningar", { ...fields, ...changed }, director);
  const stored = () => world.inZone(director, associationOf);

  it("shows members, code lists and settings", async () => {
    const answer = await site.get("/forbund", director);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Region Stockholm");
    expect(answer.text).toContain("0136");
    expect(answer.html.querySelector('a[href="/forbund/kodlistor/exitReason"]')?.text).toContain(
      "Avslutsorsak",
    );
    expect(answer.html.querySelector("#f-troskel")?.getAttribute("value")).toBe("5");
  });

  it("saves what was changed and says what it means", async () => {
    const answer = await send({});
    expect([answer.status, answer.location]).toEqual([303, "/forbund"]);
    expect((await site.get("/forbund", director)).text).toContain("Antal under 7 visas inte i statistiken.");
    expect(await stored()).toMatchObject({
      smallCellThreshold: 7,
      hideZeroCells: true,
      organisationNumber: "222000-0158",
    });
  });

  it("says every fault at its field and keeps what was typed", async () => {
    const before = await stored();
    const answer = await send({ namn: " ", troskel: "51", organisationsnummer: "123" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Skriv förbundets namn.");
    expect(answer.text).toContain("Skriv ett helt tal från 1 till 50.");
    expect(answer.text).toContain("Skriv tio siffror");
    expect(answer.html.querySelector("#f-troskel")?.getAttribute("value")).toBe("51");
    expect(await stored()).toEqual(before);
  });

  it.each(["0", "-1", "5,5", "fem", ""])("takes no threshold %j", async (troskel) => {
    expect((await send({ troskel })).status).toBe(422);
  });

  it("lets the statistician read and not change", async () => {
    const statistician = await world.actorAs("statistician");
    const answer = await site.get("/forbund", statistician);
    expect(answer.status).toBe(200);
    expect(answer.html.querySelector("#f-troskel")).toBeNull();
    expect((await site.post("/forbund/installningar", fields, statistician)).status).toBe(403);
  });

  it("is closed to the party zone", async () => {
    expect((await site.get("/forbund", await world.actorAs("teamLeader"))).status).toBe(403);
  });
});

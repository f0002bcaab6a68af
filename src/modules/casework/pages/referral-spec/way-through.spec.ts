import { describe, expect, it } from "vitest";
import { siteFor } from "../../../../../tests/support/site.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { routes } from "../../index.ts";
import { completeReferral } from "./people-of.ts";

describe("a referral from draft to answer", () => {
  it("is written, reviewed, sent, seen by the council and accepted", async () => {
    const world = await foundAssociation();
    const site = siteFor(world, { routes });
    const official = await world.actorAs("referringOfficial", "Försäkringskassan");
    const council = await world.actorAs("councilCoordinator", "Resursrådet Haninge");
    expect((await site.get("/remisser/ny", official)).status).toBe(200);
    const created = await site.post("/remisser/ny", completeReferral(world), official);
    expect(created.location).toMatch(/^\/remisser\/[0-9a-f-]{36}\/granska$/);
    const address = created.location.replace("/granska", "");
    const preview = await site.get(created.location, official);
    expect(preview.text).toContain("Skicka remissen");
    expect((await site.get("/remisser/inkomna", council)).text).toContain("Här är tomt än så länge");
    const sent = await site.post(`${address}/skicka`, { version: "1" }, official);
    expect(sent.location).toBe(address);
    const seen = await site.get(address, official);
    expect(seen.text).toContain(
      "Remissen är skickad till Resursrådet Haninge. De svarar senast 19 mars 2018.",
    );
    expect((await site.get("/remisser/inkomna", council)).text).toContain("Måns Påhittad");
    const received = await site.get(address, council);
    expect(received.text).toContain("Har prövat praktik två gånger.");
    const accepted = await site.post(`${address}/acceptera`, { version: "2", text: "Välkommen" }, council);
    expect(accepted.location).toBe(address);
    expect((await site.get("/remisser", official)).text).toContain("Mottagen");
    const { rows } = await world.admin.query(
      "select count(*)::int as matters from party.council_matter where association_id = $1",
      [world.associationId],
    );
    expect(rows).toEqual([{ matters: 1 }]);
  });
});

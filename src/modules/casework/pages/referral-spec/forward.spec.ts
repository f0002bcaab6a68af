import { describe, expect, it } from "vitest";
import { accepted } from "../../../../../tests/support/world.ts";
import { forwardReferral } from "../../actions/referral/forward-referral.ts";
import { completeReferral, count, idIn, scene, sentBy } from "./people-of.ts";

describe("a council that hands a referral on", () => {
  it("gives the intervention a referral of its own, and the first sender sees how far it has come", async () => {
    const { world, site, official, council } = await scene();
    const address = await sentBy(site, completeReferral(world), official);
    const interventionId = world.interventionId("MIA Östra Södertörn");
    const onward = accepted(
      await world.inZone(council, (work) => forwardReferral(work, idIn(address), interventionId)),
    );
    const again = accepted(
      await world.inZone(council, (work) => forwardReferral(work, idIn(address), interventionId)),
    );
    expect(again).toBe(onward);
    expect(await count(world, "referral")).toBe(2);
    const mia = await world.actorAs("teamMember", "MIA Östra Södertörn");
    const seen = await site.get(`/remisser/${onward}`, mia);
    expect(seen.text).toContain("Har prövat praktik två gånger.");
    expect((await site.get(address, official)).text).toContain("Vidare till MIA Östra Södertörn Skickad");
    await site.post(`/remisser/${onward}/acceptera`, { version: "2", text: "" }, mia);
    expect((await site.get(address, official)).text).toContain("Vidare till MIA Östra Södertörn Mottagen");
    expect((await site.get(`/remisser/${onward}`, official)).status).toBe(404);
  });

  it("is refused with a value where the intervention takes no one, or is none", async () => {
    const { world, site, official, council } = await scene();
    const id = idIn(await sentBy(site, completeReferral(world), official));
    const code = async (to: string) => {
      const outcome = await world.inZone(council, (work) => forwardReferral(work, id, to));
      return outcome.ok ? null : outcome.refusal.code;
    };
    expect(await code(world.interventionId("Case Manager"))).toBe("takesNoReferrals");
    expect(await code("nonsense")).toBe("receiverUnknown");
    const sender = await world.inZone(official, (work) =>
      forwardReferral(work, id, world.interventionId("Ung i Nynäs")),
    );
    expect(sender.ok ? null : sender.refusal.code).toBe("notYourStep");
  });
});

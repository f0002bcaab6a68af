import { describe, expect, it } from "vitest";
import { council, decision, planned, sendToCouncil, takeUpAll, versionOf } from "./council-of.ts";

describe("a referral through the council", () => {
  it("waits in the queue, is taken up, decided, handed on to MIA and answered to the official", async () => {
    const there = await council();
    const { site, coordinator, official, world } = there;
    expect((await site.get("/rad", coordinator)).text).toContain("Kön är tom");
    const referral = await sendToCouncil(there);
    const queue = await site.get("/rad", coordinator);
    expect(queue.text).toContain("Måns Påhittad");
    expect(queue.text).toContain("2018-03-19");
    const meeting = await planned(there);
    const [matter = ""] = await takeUpAll(there, meeting);
    expect((await site.get(matter, coordinator)).text).toContain("Har prövat praktik två gånger.");
    const mia = world.interventionId("MIA Östra Södertörn");
    const decided = await site.post(
      `${matter}/beslut`,
      decision({ decision: "intervention", interventionId: mia }),
      coordinator,
    );
    expect(decided.location).toBe(meeting);
    const answer = await site.get(referral, official);
    expect(answer.text).toContain("Boka tid hos oss.");
    expect(answer.text).toContain("Mottagen");
    const team = await world.actorAs("teamMember", "MIA Östra Södertörn");
    expect((await site.get("/remisser/inkomna", team)).text).toContain("Måns Påhittad");
    const held = await site.post(
      `${meeting}/avsluta`,
      { version: await versionOf(there, meeting) },
      coordinator,
    );
    expect(held.location).toBe(meeting);
    expect((await site.get("/rad", coordinator)).text).toContain("0 dagar (1 beslut)");
  });
});

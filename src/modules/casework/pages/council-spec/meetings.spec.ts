import { describe, expect, it } from "vitest";
import {
  council,
  decision,
  mattersOf,
  oneMatter,
  planned,
  sendToCouncil,
  takeUpAll,
  versionOf,
} from "./council-of.ts";

const second = { personalNumber: "19980104-2392", givenName: "Elis", familyName: "Tänkt" };

describe("a meeting", () => {
  it("takes up matters of the queue and orders them with buttons", async () => {
    const there = await council();
    const { site, coordinator } = there;
    await sendToCouncil(there);
    await sendToCouncil(there, second);
    const meeting = await planned(there);
    const [first = "", last = ""] = await takeUpAll(there, meeting);
    const move = `up:${last.split("/").at(-1)}`;
    const stale = { version: await versionOf(there, meeting), move };
    expect((await site.post(`${meeting}/ordning`, stale, coordinator)).location).toBe(meeting);
    expect(await mattersOf(there, meeting)).toEqual([last, first]);
    const again = await site.post(`${meeting}/ordning`, stale, coordinator);
    expect([again.status, again.text.includes("Någon har ändrat mötet")]).toEqual([409, true]);
    expect(await mattersOf(there, meeting)).toEqual([last, first]);
  });

  it("refuses a take-up of nothing, and of a matter that is gone", async () => {
    const there = await council();
    const { site, coordinator } = there;
    await sendToCouncil(there);
    const [one, two] = [await planned(there), await planned(there, "2018-03-12")];
    const [matter = ""] = await takeUpAll(there, one);
    await sendToCouncil(there, second);
    const nothing = await site.post(`${two}/arenden`, { version: "1" }, coordinator);
    expect([nothing.status, nothing.text.includes("Kryssa för minst ett ärende")]).toEqual([422, true]);
    const gone = await site.post(
      `${two}/arenden`,
      { version: "1", matterIds: matter.split("/").at(-1) ?? "" },
      coordinator,
    );
    expect([gone.status, gone.text.includes("ligger inte längre i kön")]).toEqual([409, true]);
  });

  it("that is called off gives its matters back, unless it has decisions", async () => {
    const there = await council();
    const { site, coordinator } = there;
    const { meeting } = await oneMatter(there);
    const off = await site.post(
      `${meeting}/stall-in`,
      { version: await versionOf(there, meeting) },
      coordinator,
    );
    expect(off.location).toBe(meeting);
    expect((await site.get(meeting, coordinator)).text).toContain("Inställt");
    expect((await site.get("/rad", coordinator)).text).toContain("Måns Påhittad");
    const again = await planned(there);
    const [matter = ""] = await takeUpAll(there, again);
    await site.post(`${matter}/beslut`, decision(), coordinator);
    const kept = await site.post(
      `${again}/stall-in`,
      { version: await versionOf(there, again) },
      coordinator,
    );
    expect([kept.status, kept.text.includes("eftersom det har beslut")]).toEqual([409, true]);
  });

  it("cannot be ended before its day, nor changed after its end", async () => {
    const there = await council();
    const { site, coordinator } = there;
    const later = await planned(there, "2018-04-02");
    const early = await site.post(`${later}/avsluta`, { version: "1" }, coordinator);
    expect([early.status, early.text.includes("Mötet är planerat till 2 april 2018")]).toEqual([409, true]);
    const today = await planned(there);
    await site.post(`${today}/avsluta`, { version: "1" }, coordinator);
    const closed = await site.post(`${today}/stall-in`, { version: "2" }, coordinator);
    expect([closed.status, closed.text.includes("avslutat eller inställt")]).toEqual([409, true]);
  });

  it("planned twice by the same form is one; a day or time that cannot be is refused and kept", async () => {
    const there = await council();
    const { site, coordinator } = there;
    const meeting = await planned(there);
    const id = meeting.split("/").at(-1) ?? "";
    const replayed = await site.post(
      "/rad/moten/nytt",
      { id, heldOn: "2018-03-05", startsAt: "13", place: "Kommunhuset" },
      coordinator,
    );
    expect(replayed.location).toBe(meeting);
    for (const [fields, sentence] of [
      [{ heldOn: "" }, "Skriv vilken dag mötet är."],
      [{ heldOn: "2028-03-05" }, "Dagen ligger mer än ett år bakåt"],
      [{ startsAt: "lunch" }, "Skriv ett klockslag"],
      [{ heldOn: "hö" }, "Skriv ett datum"],
    ] as const) {
      const answer = await site.post(
        "/rad/moten/nytt",
        { id: crypto.randomUUID(), heldOn: "2018-03-05", startsAt: "", place: "Rum 4", ...fields },
        coordinator,
      );
      expect(
        [
          answer.status,
          answer.text.includes(sentence),
          answer.html.querySelector("[name=place]")?.getAttribute("value"),
        ],
        sentence,
      ).toEqual([422, true, "Rum 4"]);
    }
  });

  it("remembers who usually sits there, and takes down who came", async () => {
    const there = await council();
    const { site, coordinator, member } = there;
    const meeting = await planned(there);
    expect((await site.get(meeting, coordinator)).text).toContain(member.userName);
    const seats = {
      version: "1",
      rows: "3",
      "name-0": "Enhetschef",
      "agency-0": "Region Stockholm",
      "present-0": "yes",
      "name-2": "Handläggare",
      "agency-2": "Försäkringskassan",
      "user-2": member.userId,
    };
    expect((await site.post(`${meeting}/deltagare`, seats, coordinator)).location).toBe(meeting);
    expect((await site.get(meeting, coordinator)).text).toContain("Närvarande");
    const next = await site.get(await planned(there, "2018-03-12"), coordinator);
    expect([next.text.includes("Enhetschef"), next.text.includes("Närvarande")]).toEqual([true, false]);
    const faulty = await site.post(
      `${meeting}/deltagare`,
      {
        ...seats,
        version: "2",
        "agency-0": "",
        "name-1": "Någon",
        "agency-1": "FK",
        "user-1": member.userId,
      },
      coordinator,
    );
    expect(faulty.status).toBe(422);
    expect(faulty.text).toContain("Skriv vilken myndighet platsen är för.");
    expect(faulty.text).toContain("Användaren har redan en plats.");
    expect(faulty.html.querySelector("[name=name-1]")?.getAttribute("value")).toBe("Någon");
    const stale = await site.post(`${meeting}/deltagare`, seats, coordinator);
    expect(stale.status).toBe(409);
  });
});

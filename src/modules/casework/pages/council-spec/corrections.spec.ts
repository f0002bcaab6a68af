import { describe, expect, it } from "vitest";
import type { Fields } from "../../../../../tests/support/site.ts";
import type { Council } from "./council-of.ts";
import { council, decision, oneMatter } from "./council-of.ts";

async function decided(there: Council, changes: Fields) {
  const one = await oneMatter(there);
  expect((await there.site.post(`${one.matter}/beslut`, decision(changes), there.coordinator)).location).toBe(
    one.meeting,
  );
  return one;
}

function correct(there: Council, matter: string, changes: Fields, by = there.coordinator) {
  return there.site.post(`${matter}/ratta`, decision({ version: "2", reason: "Fel ruta.", ...changes }), by);
}

async function statesOf({ world }: Council): Promise<readonly string[]> {
  const { rows } = await world.admin.query<{ kind: string; state: string }>(
    "select receiver_kind as kind, state from party.referral where association_id = $1 order by created_at, sent_at, id",
    [world.associationId],
  );
  return rows.map(({ kind, state }) => `${kind} ${state}`);
}

describe("the correction of a decision", () => {
  it("takes back what was handed on, by a colleague too, and hands it on to the right one", async () => {
    const there = await council();
    const [wrong, right] = [
      there.world.interventionId("Ung i Nynäs"),
      there.world.interventionId("MIA Östra Södertörn"),
    ];
    const { matter, referral } = await decided(there, { decision: "intervention", interventionId: wrong });
    const colleague = await there.world.actorAs("councilCoordinator", "Resursrådet Haninge");
    const corrected = await correct(
      there,
      matter,
      { decision: "intervention", interventionId: right },
      colleague,
    );
    expect(corrected.location).toBe(matter);
    expect((await statesOf(there)).toSorted()).toEqual([
      "council accepted",
      "intervention sent",
      "intervention withdrawn",
    ]);
    const page = await there.site.get(matter, colleague);
    expect(page.text).toContain("Fel ruta.");
    expect(page.text).toContain("Insats: Ung i Nynäs, 5 mars 2018");
    expect((await there.site.get(referral, there.official)).text).toContain("Insats: MIA Östra Södertörn");
    const back = await there.site.post(
      `${matter}/ratta`,
      decision({
        version: "3",
        reason: "Rätt från början.",
        decision: "intervention",
        interventionId: wrong,
      }),
      there.coordinator,
    );
    expect(back.location).toBe(matter);
    expect((await statesOf(there)).filter((state) => state === "intervention sent")).toHaveLength(1);
  });

  it("makes a no of what was handed on, and a question in the queue of a no", async () => {
    const there = await council();
    const { matter } = await decided(there, {
      decision: "intervention",
      interventionId: there.world.interventionId("Ung i Nynäs"),
    });
    await correct(there, matter, { decision: "no", reasonCode: "noPlaces" });
    expect((await statesOf(there)).toSorted()).toEqual(["council rejected", "intervention withdrawn"]);
    await there.site.post(
      `${matter}/ratta`,
      decision({ version: "3", reason: "Vi tar upp det igen.", decision: "moreMapping" }),
      there.coordinator,
    );
    expect(await statesOf(there)).toContain("council sent");
    expect((await there.site.get("/rad", there.coordinator)).text).toContain("Måns Påhittad");
    const stuck = await there.site.post(
      `${matter}/ratta`,
      decision({ version: "4", reason: "Nej.", decision: "ordinaryServices" }),
      there.coordinator,
    );
    expect([stuck.status, stuck.text.includes("Ärendet ligger i kön igen")]).toEqual([409, true]);
  });

  it("is refused when the intervention has answered; the words may still be mended", async () => {
    const there = await council();
    const { matter, referral } = await decided(there, {
      decision: "intervention",
      interventionId: there.world.interventionId("Ung i Nynäs"),
    });
    const team = await there.world.actorAs("teamMember", "Ung i Nynäs");
    const inbox = await there.site.get("/remisser/inkomna", team);
    const onward = inbox.html.querySelector("a.row-link")?.getAttribute("href") ?? "";
    expect((await there.site.post(`${onward}/acceptera`, { version: "2", text: "" }, team)).location).toBe(
      onward,
    );
    const late = await correct(there, matter, { decision: "no", reasonCode: "noPlaces" });
    expect([late.status, late.text.includes("Insatsen har redan svarat")]).toEqual([409, true]);
    expect((await statesOf(there)).toSorted()).toEqual(["council accepted", "intervention accepted"]);
    const words = await correct(there, matter, {
      decision: "intervention",
      interventionId: there.world.interventionId("Ung i Nynäs"),
      recommendation: "Ring först.",
    });
    expect(words.location).toBe(matter);
    expect((await there.site.get(referral, there.official)).text).toContain("Ring först.");
  });

  it("needs a reason, the latest version and a decision to correct", async () => {
    const there = await council();
    const { matter } = await oneMatter(there);
    const none = await correct(there, matter, { version: "1" });
    expect([none.status, none.text.includes("inget beslut att rätta")]).toEqual([409, true]);
    await there.site.post(`${matter}/beslut`, decision(), there.coordinator);
    const silent = await correct(there, matter, { reason: " ", recommendation: "Ny text." });
    expect([
      silent.status,
      silent.text.includes("Skriv varför du rättar"),
      silent.text.includes("Ny text."),
    ]).toEqual([422, true, true]);
    const stale = await correct(there, matter, { version: "1" });
    expect([stale.status, stale.text.includes("sedan du öppnade sidan")]).toEqual([409, true]);
  });
});

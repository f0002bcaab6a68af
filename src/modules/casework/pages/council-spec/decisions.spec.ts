import { describe, expect, it } from "vitest";
import type { Fields } from "../../../../../tests/support/site.ts";
import type { Council } from "./council-of.ts";
import { council, decision, oneMatter, planned, takeUpAll, versionOf } from "./council-of.ts";

async function stateOf({ world }: Council, referral: string) {
  const id = referral.split("/").at(-1) ?? "";
  const { rows } = await world.admin.query<{ state: string; reason: string | null }>(
    "select state, state_reason as reason from party.referral where id = $1",
    [id],
  );
  const actions = await world.admin.query<{ kind: string }>(
    "select kind from party.referral_action where referral_id = $1 order by sequence",
    [id],
  );
  return { ...rows[0], actions: actions.rows.map(({ kind }) => kind) };
}

async function noticesTo({ world, official }: Council): Promise<readonly string[]> {
  const { rows } = await world.admin.query<{ kind: string }>(
    "select kind from party.notice where user_id = $1 order by at",
    [official.userId],
  );
  return rows.map(({ kind }) => kind);
}

describe("a decision", () => {
  it("of ordinary services accepts the referral and tells the sender", async () => {
    const there = await council();
    const { referral, meeting, matter } = await oneMatter(there);
    const decided = await there.site.post(`${matter}/beslut`, decision(), there.coordinator);
    expect(decided.location).toBe(meeting);
    expect(await stateOf(there, referral)).toEqual({
      state: "accepted",
      reason: null,
      actions: ["create", "send", "accept"],
    });
    expect(await noticesTo(there)).toEqual(["councilDecided"]);
    const read = await there.site.get(referral, there.official);
    expect(read.text).toContain("Ordinarie verksamhet, 5 mars 2018");
    expect(read.text).toContain("Vi har talat.");
  });

  it("of no rejects it with a coded reason, and says the recommendation once", async () => {
    const there = await council();
    const { referral, matter } = await oneMatter(there);
    await there.site.post(
      `${matter}/beslut`,
      decision({ decision: "no", reasonCode: "wrongTargetGroup" }),
      there.coordinator,
    );
    expect(await stateOf(there, referral)).toEqual({
      state: "rejected",
      reason: "wrongTargetGroup",
      actions: ["create", "send", "reject"],
    });
    const answer =
      (await there.site.get(referral, there.official)).html.querySelector("section[aria-labelledby=svar]")
        ?.textContent ?? "";
    expect(answer.split("Boka tid hos oss.")).toHaveLength(2);
  });

  it("of no opens an answer that was given when the referral came", async () => {
    const there = await council();
    const { referral, matter } = await oneMatter(there);
    await there.site.post(`${referral}/acceptera`, { version: "2", text: "" }, there.coordinator);
    expect((await there.site.get(matter, there.coordinator)).text).toContain("Inte beslutat");
    await there.site.post(
      `${matter}/beslut`,
      decision({ decision: "no", reasonCode: "noPlaces" }),
      there.coordinator,
    );
    expect((await stateOf(there, referral)).actions).toEqual([
      "create",
      "send",
      "accept",
      "reopen",
      "reject",
    ]);
  });

  it("of more mapping puts the question in the queue again, with its history", async () => {
    const there = await council();
    const { referral, meeting, matter } = await oneMatter(there);
    await there.site.post(`${matter}/beslut`, decision({ decision: "moreMapping" }), there.coordinator);
    expect(await stateOf(there, referral)).toMatchObject({ state: "sent", actions: ["create", "send"] });
    expect((await there.site.get(referral, there.official)).text).toContain("Mer kartläggning");
    expect((await there.site.get("/rad", there.coordinator)).text).toContain("Måns Påhittad");
    expect((await there.site.get("/rad", there.coordinator)).text).toContain("inget beslut än i år");
    await there.site.post(
      `${meeting}/avsluta`,
      { version: await versionOf(there, meeting) },
      there.coordinator,
    );
    const next = await planned(there);
    const [again = ""] = await takeUpAll(there, next);
    expect((await there.site.get(again, there.coordinator)).text).toContain("Samma fråga: Mer kartläggning");
    await there.site.post(`${again}/beslut`, decision({ recommendation: "Gå vidare." }), there.coordinator);
    expect((await there.site.get(referral, there.official)).text).toContain("Gå vidare.");
  });

  it("posted twice changes nothing; another one from a second tab is refused and kept", async () => {
    const there = await council();
    const { referral, meeting, matter } = await oneMatter(there);
    const post = (fields: Fields) => there.site.post(`${matter}/beslut`, fields, there.coordinator);
    await post(decision());
    expect((await post(decision())).location).toBe(meeting);
    expect((await stateOf(there, referral)).actions).toEqual(["create", "send", "accept"]);
    const other = await post(decision({ recommendation: "Något annat." }));
    expect(other.status).toBe(409);
    expect(other.text).toContain("Någon har redan skrivit ett beslut");
    expect(other.text).toContain("Något annat.");
  });

  const faulty: readonly (readonly [Fields, string])[] = [
    [{ decision: "" }, "Välj vad rådet kom fram till."],
    [{ decision: "intervention" }, "Välj vilken insats rådet föreslår."],
    [{ decision: "no" }, "Välj varför, så att statistiken blir rätt."],
    [{ decision: "no", reasonCode: "hittepå" }, "Välj en orsak i listan."],
    [{ recommendation: " " }, "Skriv vad rådet rekommenderar."],
    [{ decidedOn: "2018-03-06" }, "Beslutet kan inte ligga efter i dag."],
    [{ decidedOn: "2018-03-04" }, "Beslutet kan inte ligga före 5 mars 2018, då remissen skickades."],
    [{ decidedOn: "i fjol" }, "Skriv ett datum"],
  ];

  it("that is not whole is refused, says how to mend it, and keeps what was typed", async () => {
    const there = await council();
    const { matter } = await oneMatter(there);
    for (const [changes, sentence] of faulty) {
      const answer = await there.site.post(
        `${matter}/beslut`,
        decision({ summary: "Skrivet i rummet.", ...changes }),
        there.coordinator,
      );
      expect([answer.status, answer.text.includes(sentence)], sentence).toEqual([422, true]);
      expect(answer.html.querySelector("textarea[name=summary]")?.textContent).toContain("Skrivet i rummet.");
    }
    const nowhere = { decision: "intervention", interventionId: "00000000-0000-7000-8000-000000000000" };
    const wrong = await there.site.post(`${matter}/beslut`, decision(nowhere), there.coordinator);
    expect([wrong.status, wrong.text.includes("Det du valde finns inte längre.")]).toEqual([422, true]);
  });

  it("waits for the meeting's day, for a meeting at all, and ends with the referral", async () => {
    const there = await council();
    const { referral, meeting, matter } = await oneMatter(there);
    const { site, coordinator, official } = there;
    await site.post(
      `${meeting}/andra`,
      { version: await versionOf(there, `${meeting}/andra`), heldOn: "2018-03-12", startsAt: "", place: "" },
      coordinator,
    );
    expect((await site.get(matter, coordinator)).text).toContain(
      "Beslutet skrivs här när mötet hålls, 12 mars 2018.",
    );
    expect((await site.post(`${matter}/beslut`, decision(), coordinator)).text).toContain(
      "Mötet är planerat till 12 mars 2018.",
    );
    await site.post(
      `${meeting}/tillbaka`,
      { version: await versionOf(there, meeting), matterId: matter.split("/").at(-1) ?? "" },
      coordinator,
    );
    expect((await site.post(`${matter}/beslut`, decision(), coordinator)).text).toContain(
      "Ärendet ligger i kön.",
    );
    await site.post(`${referral}/aterta`, { version: "2", reason: "situationChanged", text: "" }, official);
    expect((await site.post(`${matter}/beslut`, decision(), coordinator)).text).toContain(
      "Remissen är återtagen eller redan avvisad",
    );
    expect((await site.get("/rad", coordinator)).text).toContain("Kön är tom");
  });
});

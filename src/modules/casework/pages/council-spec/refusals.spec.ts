import { describe, expect, it } from "vitest";
import { planMeeting } from "../../actions/council/plan-meeting.ts";
import { council, decision, oneMatter, planned, sendToCouncil, takeUpAll, versionOf } from "./council-of.ts";

const plan = { heldOn: "2018-03-05", startsAt: "", place: "" };

describe("a council refuses", () => {
  it("to decide before signs of a duplicate are settled, except to say no", async () => {
    const there = await council();
    const { site, coordinator } = there;
    await sendToCouncil(there);
    await sendToCouncil(there);
    const [first = "", second = ""] = await takeUpAll(there, await planned(there));
    const refused = await site.post(`${first}/beslut`, decision(), coordinator);
    expect([refused.status, refused.text.includes("Det finns tecken på att personen")]).toEqual([409, true]);
    const no = decision({ decision: "no", reasonCode: "other", recommendation: "Samma remiss två gånger." });
    expect((await site.post(`${second}/beslut`, no, coordinator)).status).toBe(303);
    expect((await site.post(`${first}/beslut`, decision(), coordinator)).status).toBe(303);
  });

  it("to move or give back a matter that is not in the meeting, or is decided", async () => {
    const there = await council();
    const { site, coordinator } = there;
    const { meeting, matter } = await oneMatter(there);
    await site.post(`${matter}/beslut`, decision(), coordinator);
    const id = matter.split("/").at(-1) ?? "";
    for (const [step, fields] of [
      ["tillbaka", { matterId: id }],
      ["tillbaka", { matterId: "x" }],
      ["ordning", { move: "up:x" }],
    ] as const) {
      const answer = await site.post(
        `${meeting}/${step}`,
        { version: await versionOf(there, meeting), ...fields },
        coordinator,
      );
      expect([answer.status, answer.text.includes("ligger inte längre på mötet")], step).toEqual([409, true]);
    }
  });

  it("a form whose id is another council's meeting, and keeps what was typed", async () => {
    const there = await council();
    const id = (await planned(there)).split("/").at(-1) ?? "";
    const elsewhere = await there.world.actorAs("councilCoordinator", "Resursrådet Nynäshamn");
    const answer = await there.site.post("/rad/moten/nytt", { ...plan, id, place: "Sal B" }, elsewhere);
    expect([answer.status, answer.text.includes("Formuläret är redan använt")]).toEqual([409, true]);
    expect(answer.html.querySelector("[name=place]")?.getAttribute("value")).toBe("Sal B");
    expect(answer.html.querySelector("input[name=id]")?.getAttribute("value")).not.toBe(id);
  });

  it("a member in the action itself, whichever door it comes through", async () => {
    const { world, member } = await council();
    const refused = await world.inZone(member, (work) => planMeeting(work, work.newId(), plan));
    expect(refused).toEqual({ ok: false, refusal: { code: "onlyCoordinator" } });
  });

  it("a decision in one of two tabs at the same moment", async () => {
    const there = await council();
    const { matter } = await oneMatter(there);
    const answers = await Promise.all(
      ["Ett.", "Två."].map((recommendation) =>
        there.site.post(`${matter}/beslut`, decision({ recommendation }), there.coordinator),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  });
});

describe("the papers of a meeting", () => {
  it("name the attachments and what is decided, and nothing of a referral that was taken back but its end", async () => {
    const there = await council();
    const { site, coordinator, official } = there;
    const referral = await sendToCouncil(there);
    const file = new File(["Utredning"], "utredning.txt", { type: "text/plain" });
    await site.post(`${referral}/bilagor`, { file }, official);
    const meeting = await planned(there);
    await takeUpAll(there, meeting);
    expect((await site.get(`${meeting}/handlingar`, coordinator)).text).toContain("utredning.txt");
    const version =
      (await site.get(referral, official)).html.querySelector("input[name=version]")?.getAttribute("value") ??
      "";
    await site.post(`${referral}/aterta`, { version, reason: "situationChanged", text: "" }, official);
    const papers = (await site.get(`${meeting}/handlingar`, coordinator)).text;
    expect([papers.includes("innehållet visas inte"), papers.includes("Vad kan hjälpa Måns")]).toEqual([
      true,
      false,
    ]);
  });
});

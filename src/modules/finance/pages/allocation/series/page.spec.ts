import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../../tests/support/site.ts";
import type { World } from "../../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../../tests/support/world.ts";
import type { Actor } from "../../../../../platform/access/actor.ts";
import { addStateAmount } from "../../../actions/allocation/add-state-amount.ts";
import { laterStateAmount } from "../../../actions/allocation/later-state-amount.ts";
import { ordinaryYear } from "../../../model/financial-year.ts";
import { saveFinancialYear } from "../../../store/financial-years.ts";
import { allocationRoutes as routes } from "../routes.ts";
import { sentenceFor } from "../sentences.ts";

const base = "/ekonomi/tilldelning";
const plain = (text: string) => text.replaceAll(/[\u202F\u00A0]/g, " ");
const amount = {
  ar: "2016",
  steg: "requested",
  belopp: "2 800 000",
  datum: "2015-03-01",
  referens: "",
  not: "",
};

describe("the state's amounts", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });

  it("stand in a series with what was asked for beside the model: 2 800 and 2 128 tkr", async () => {
    await site.post(`${base}/ny`, amount, economist);
    await site.post(
      `${base}/uppskattning?ar=2016`,
      {
        ...{ ar: "2016", pott: "339 000 000", forbund: "70", forsorjning: "0,5", invanare: "0,5", fore: "" },
        ...{ meddelat: "2 128 000", not: "Försäkringskassans lista" },
      },
      economist,
    );
    const { text } = await site.get(`${base}?ar=2016`, economist);
    expect(plain(text)).toMatch(/Äskat Senaste äskandet 2 800 000/);
    expect(plain(text)).toMatch(/Uppskattning Modellens belopp, som det har meddelats 2 128 000/);
    expect(text).toContain("Staten har inte meddelat något belopp för 2016 än");
  });

  it("keep the letter, and open it again", async () => {
    const paper = new File(["Beslut om tilldelning 2017"], "beslut 2017.txt", { type: "text/plain" });
    const sent = { ...amount, ar: "2017", steg: "final", belopp: "9 032 435", papper: paper };
    expect((await site.post(`${base}/ny`, sent, economist)).location).toBe(`${base}?ar=2017`);
    const { html } = await site.get(`${base}?ar=2017`, await world.actorAs("auditor"));
    const link = html.querySelector("tbody a")?.getAttribute("href") ?? "";
    const opened = await site.get(link, await world.actorAs("auditor"));
    expect(opened.body).toBe("Beslut om tilldelning 2017");
    const other = await foundAssociation();
    const foreign = await siteFor(other, { routes }).get(link, await other.actorAs("auditor"));
    expect(foreign.status).toBe(404);
  });

  it.each([
    [{ steg: "gissat" }, 422, /Välj vilket steg/],
    [{ belopp: "tusen" }, 422, /Skriv beloppet med siffror/],
    [{ belopp: "-5" }, 422, /inte är negativt/],
    [{ belopp: "1,234.50" }, 422, /läsa på två sätt/],
    [{ datum: "snart" }, 422, /datum/],
    [{ ar: "16" }, 422, /fyra siffror/],
  ])("keep what was typed and say how to mend %j", async (change, status, sentence) => {
    const answer = await site.post(`${base}/ny`, { ...amount, ...change, not: "Mitt brev" }, economist);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("textarea[name=not]")?.textContent.trim()).toBe("Mitt brev");
  });

  it.each([
    ["bild.pdf", "vanlig text", /Filens namn säger ett slag/],
    ["sida.txt", "<html></html>", /slag som inte tas emot/],
  ])("refuse a paper that is not what it says: %s", async (name, content, sentence) => {
    const answer = await site.post(
      `${base}/ny`,
      { ...amount, ar: "2019", papper: new File([content], name) },
      economist,
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect((await site.get(`${base}?ar=2019`, economist)).text).toContain("Inget belopp är inlagt för 2019");
  });

  it.each([
    ["attachmentEmpty", /tom/],
    ["attachmentKindNotAllowed", /slag/],
    ["attachmentHasMacros", /makron/],
    ["attachmentEncrypted", /lösenord/],
  ] as const)("have a sentence for the paper's %s", (code, sentence) => {
    expect(sentenceFor({ code })).toMatchObject({ status: 422, field: "papper" });
    expect(sentenceFor({ code }).text).toMatch(sentence);
  });

  it("can be taken out of the list and put back", async () => {
    await site.post(`${base}/ny`, { ...amount, ar: "2021", belopp: "1 000" }, economist);
    const list = await site.get(`${base}?ar=2021`, economist);
    const action = list.html.querySelector("tbody form")?.getAttribute("action") ?? "";
    const removed = await site.post(action, {}, economist);
    const after = await site.get(removed.location, economist);
    expect(after.text).toContain("Inget belopp är inlagt för 2021");
    const undo = after.html.querySelector("form[action$=angra]")?.getAttribute("action") ?? "";
    await site.post(undo, {}, economist);
    expect(plain((await site.get(`${base}?ar=2021`, economist)).text)).toContain("1 000");
    const again = await site.post(undo, {}, economist);
    expect(again.status).toBe(404);
    expect(again.text).toContain("Uppgiften finns inte längre");
  });

  it("warn the budget when a later stage has come", async () => {
    const content = { year: 2022, amount: 1n, datedOn: "2021-04-01", reference: "", note: "" };
    const [early, late] = await world.inZone(economist, async (work) => [
      accepted(await addStateAmount(work, { ...content, stage: "preliminary" })),
      accepted(await addStateAmount(work, { ...content, stage: "final", datedOn: "2021-11-01", amount: 2n })),
    ]);
    await world.inZone(economist, async (work) => {
      expect(await laterStateAmount(work, early?.id ?? "")).toMatchObject({ id: late?.id, amount: 2n });
      expect(await laterStateAmount(work, late?.id ?? "")).toBeNull();
    });
  });

  it("are not changed in a closed year", async () => {
    await world.inZone(economist, async (work) => {
      const closed = { closedAt: work.now.toString(), closedBy: work.actor.userId, closingReference: "§ 1" };
      await saveFinancialYear(work, { ...ordinaryYear(2014), ...closed });
    });
    const answer = await site.post(`${base}/ny`, { ...amount, ar: "2014" }, economist);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Året är stängt");
    const equity = await site.post(`${base}/eget-kapital/2014`, { utgaende: "1" }, economist);
    expect(equity.status).toBe(409);
  });

  it("come out as Excel, and are read by the office, board and auditors alone", async () => {
    const answer = await site.get(`${base}/excel?ar=2016`, await world.actorAs("boardMember"));
    expect(answer.headers.get("content-disposition")).toContain("2016.xlsx");
    expect((await site.get(base, await world.actorAs("teamMember"))).status).toBe(403);
    expect((await site.post(`${base}/ny`, amount, await world.actorAs("auditor"))).status).toBe(403);
  });
});

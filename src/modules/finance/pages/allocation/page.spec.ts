import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { addStateAmount } from "../../actions/allocation/add-state-amount.ts";
import { laterStateAmount } from "../../actions/allocation/later-state-amount.ts";
import { readEquityOutlook } from "../../actions/allocation/read-equity-outlook.ts";
import { ordinaryYear } from "../../model/financial-year.ts";
import { saveFinancialYear } from "../../store/financial-years.ts";
import { allocationRoutes as routes } from "./routes.ts";
import { sentenceFor } from "./sentences.ts";

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

describe("the estimate", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const basis = {
    ...{ ar: "2017", pott: "339 000 000", forbund: "70", forsorjning: "1,5", invanare: "1,2" },
    ...{ fore: "5 800 000", meddelat: "", not: "" },
  };

  it("shows examples A and B step by step, by its name", async () => {
    await site.post(`${base}/uppskattning?ar=2017`, basis, economist);
    const { text } = await site.get(`${base}/uppskattning?ar=2017`, economist);
    expect(plain(text)).toMatch(/Beräknad fördelning 4 831 750 kr/);
    expect(plain(text)).toMatch(/inom trappan 5 220 000 kr.*över trappan 4 831 750 kr/);
    expect(text).toContain("Den är inget beslut");
  });

  it("says that the values of the year are not confirmed", async () => {
    expect((await site.get(`${base}/uppskattning?ar=2026`, economist)).text).toContain("inte bekräftade");
    expect((await site.get(`${base}/uppskattning?ar=2017`, economist)).text).not.toContain("inte bekräftade");
  });

  it.each([
    [{ pott: "1 000" }, /räcker inte till grundtilldelningen/],
    [{ forbund: "0" }, /antalet förbund/],
    [{ forsorjning: "140" }, /procent som ett tal/],
    [{ invanare: "lite" }, /procent som ett tal/],
  ])("says how to mend %j", async (change, sentence) => {
    const answer = await site.post(`${base}/uppskattning?ar=2017`, { ...basis, ...change }, economist);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });

  it("takes a new version of the model from its year on", async () => {
    const version = { namn: "Prov", fran: "2025", grund: "500 000", nyckel: "80", sparr: "", kalla: "Brev" };
    await site.post(`${base}/modell?ar=2025`, version, economist);
    expect((await site.get(`${base}/modell?ar=2025`, economist)).text).toContain("Prov (gäller 2025)");
    expect((await site.get(`${base}/modell?ar=2024`, economist)).text).not.toContain("Prov (gäller");
    const answer = await site.post(`${base}/modell?ar=2025`, { ...version, kalla: "" }, economist);
    expect(answer.text).toContain("varifrån värdena kommer");
  });
});

describe("equity", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const path = `${base}/eget-kapital`;
  const stated = { utgaende: "7 031 798", tillatet: "2 900 000", resultat: "", motiv: "", kalla: "ÅR 2017" };

  it("is 4 131 798 over in 2017, with the notice that the ladder is not confirmed", async () => {
    await site.post(`${path}/2017`, stated, economist);
    const { text } = await site.get(`${path}?ar=2017`, await world.actorAs("boardMember"));
    expect(plain(text)).toMatch(/7 031 798.*2 900 000.*4 131 798/);
    expect(text).toContain("Trappan är inte bekräftad");
    await world.inZone(economist, async (work) => {
      expect(await readEquityOutlook(work, 2017)).toMatchObject({ excess: 413_179_800n });
    });
  });

  it("follows the plan and asks for the motive of a deficit without blocking it", async () => {
    const planned = { utgaende: "", tillatet: "", resultat: "-2 525 000", motiv: "", kalla: "" };
    expect((await site.post(`${path}/2018`, planned, economist)).status).toBe(303);
    const asked = await site.get(`${path}?ar=2017`, economist);
    expect(plain(asked.text)).toMatch(/underskott behöver ett motiv 2018: −2 525 000/);
    expect(plain(asked.text)).toContain("4 506 798");
    await site.post(`${path}/2018`, { ...planned, motiv: "Överskottet används." }, economist);
    expect((await site.get(`${path}?ar=2017`, economist)).text).not.toContain("behöver ett motiv");
  });

  it("has a picture with its table, and refuses what is no year or amount", async () => {
    const { html } = await site.get(`${path}?ar=2018`, economist);
    expect(html.querySelectorAll("figure svg").length).toBeGreaterThan(0);
    expect((await site.get(`${path}/16`, economist)).status).toBe(404);
    const answer = await site.post(`${path}/2017`, { ...stated, tillatet: "-1" }, economist);
    expect(answer.text).toContain("kan inte vara negativt");
  });

  it("goes by a new version of the ladder from its year on", async () => {
    const steps = { fran1: "0", sats1: "30", fran2: "5 000 000", sats2: "15" };
    const version = { namn: "Beslutad", galler: "2020", satt: "wholeBase", bas: "stateShare", kalla: "FK" };
    await site.post(`${base}/trappa/ny?ar=2020`, { ...version, ...steps, bekraftad: "ja" }, economist);
    const later = await site.get(`${base}/trappa?ar=2020`, economist);
    expect(plain(later.text)).toMatch(/För 2020 gäller ”Beslutad”/);
    expect(later.text).not.toContain("Trappan är inte bekräftad");
    expect((await site.get(`${base}/trappa?ar=2019`, economist)).text).toContain("Trappan är inte bekräftad");
  });

  it.each([
    [{ fran1: "", sats1: "" }, /minst ett steg/],
    [{ fran1: "100" }, /börja på 0 kronor/],
    [{ fran2: "0", sats2: "5" }, /börjar på samma belopp/],
    [{ fran2: "100" }, /både från vilket belopp/],
    [{ namn: "" }, /Skriv ett namn/],
  ])("refuses a ladder with %j", async (change, sentence) => {
    const version = { namn: "X", galler: "2021", satt: "marginal", bas: "budget", kalla: "FK" };
    const answer = await site.post(
      `${base}/trappa/ny?ar=2021`,
      { ...version, fran1: "0", sats1: "20", ...change },
      economist,
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
  });
});

describe("scenarios", () => {
  let world: World;
  let site: Site;
  let economist: Actor;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
    economist = await world.actorAs("economist");
  });
  const path = `${base}/scenarier`;
  const year = (of: number) => ({
    ...{ [`pott${of}`]: "339 000 000", [`forbund${of}`]: "70", [`forsorjning${of}`]: "1,5" },
    ...{ [`invanare${of}`]: "1,2", [`effekt${of}`]: "lockLost", [`beslut${of}`]: "" },
    ...{ [`intakter${of}`]: "0", [`kostnader${of}`]: "10 000 000" },
  });
  const fields = {
    ...{ namn: "Försiktigt", kapital: "7 031 798", tillatet: "2 900 000", fore: "5 800 000" },
    ...{ ...year(2018), ...year(2019), ...year(2020) },
  };

  it("stand side by side, and are copied, renamed, taken away and put back", async () => {
    await site.post(`${path}/ny?ar=2018`, fields, economist);
    const first = await site.get(`${path}?ar=2018`, economist);
    expect(plain(first.text)).toMatch(/Försiktigt 2018 S2 4 831 750 2 415 875 2 415 875 9 663 500 −336 500/);
    expect(first.html.querySelectorAll("figure")).toHaveLength(2);
    const address = (verb: string) =>
      first.html.querySelector(`form[action$=${verb}]`)?.getAttribute("action") ?? "";
    await site.post(address("kopiera"), {}, economist);
    const list = await site.get(`${path}?ar=2018`, economist);
    const copy = list.html.querySelectorAll("a").find((one) => one.text === "Ändra Försiktigt (kopia)");
    const href = copy?.getAttribute("href") ?? "";
    await site.post(href, { ...fields, namn: "Full avdrag", effekt2018: "fullCorrection" }, economist);
    const both = plain((await site.get(`${path}?ar=2018`, economist)).text);
    expect(both).toMatch(/Full avdrag 2018 S1 2 765 851 .*Försiktigt 2018 S2 4 831 750/);
    await site.post(address("ta-bort"), {}, economist);
    const after = await site.get(`${path}?ar=2018`, economist);
    expect(after.text).toContain("Ångra borttagningen av Försiktigt");
    expect(after.text).not.toContain("Ändra Försiktigt");
    await site.post(
      after.html.querySelector("form[action$=angra]")?.getAttribute("action") ?? "",
      {},
      economist,
    );
    expect((await site.get(`${path}?ar=2018`, economist)).text).toContain("Ändra Försiktigt");
  });

  it("begin with what is known of the year before", async () => {
    await site.post(`${base}/eget-kapital/2019`, { utgaende: "4 000 000", tillatet: "2 741 000" }, economist);
    const { html } = await site.get(`${path}/ny?ar=2020`, economist);
    expect(html.querySelector("input[name=kapital]")?.getAttribute("value")).toBe("4000000");
    expect(html.querySelector("input[name=tillatet]")?.getAttribute("value")).toBe("2741000");
  });

  it.each([
    [{ namn: "" }, 422, /Skriv ett namn/],
    [{ effekt2019: "decided" }, 422, /beslutets belopp/],
    [{ kostnader2020: "mycket" }, 422, /belopp/],
    [{ effekt2018: "tur" }, 422, /Välj vad som antas/],
    [{ namn: "FÖRSIKTIGT" }, 409, /redan ett scenario/],
  ])("say how to mend %j", async (change, status, sentence) => {
    await site.post(`${path}/ny?ar=2018`, fields, economist);
    const answer = await site.post(`${path}/ny?ar=2018`, { ...fields, namn: "Annat", ...change }, economist);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(sentence);
  });

  it("are at most six side by side, gone when they are gone, and come out as Excel", async () => {
    const many = { ...fields, ...year(2021), ...year(2022), ...year(2023) };
    for (const name of ["A", "B", "C", "D", "E", "F"])
      await site.post(`${path}/ny?ar=2021`, { ...many, namn: name }, economist);
    expect((await site.post(`${path}/ny?ar=2021`, { ...many, namn: "G" }, economist)).text).toMatch(
      /Sex scenarier/,
    );
    const gone = "01900000-0000-7000-8000-0000000000aa";
    expect((await site.get(`${path}/${gone}`, economist)).status).toBe(404);
    expect((await site.post(`${path}/${gone}/kopiera`, {}, economist)).text).toContain(
      "Scenariot är borttaget",
    );
    const excel = await site.get(`${path}/excel?ar=2021`, await world.actorAs("auditor"));
    expect(excel.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});

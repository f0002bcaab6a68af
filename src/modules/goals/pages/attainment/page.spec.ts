import { beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../../../../tests/support/read-pdf.ts";
import { ownSampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { addGoals } from "../../../../demo/add-goals.ts";
import { dutiesByZone } from "../../../../platform/access/duty.ts";
import { workFor } from "../../../associations/index.ts";
import { routes } from "../../index.ts";

describe("goal attainment of 2017", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await ownSampleWorld();
    await world.db.inSystem(async (work) => {
      await workFor(work, world.associationId);
      await addGoals(work, world.structure);
    });
    site = siteFor(world, { routes });
  });

  it("shows each goal with its target and what the registrations give", async () => {
    const { html } = await site.get("/mal?ar=2017", await world.actorAs("director"));
    const rows =
      html
        .querySelectorAll("table")[0]
        ?.querySelectorAll("tbody tr")
        .map((row) => row.text.replaceAll(/\s+/g, " ")) ?? [];
    expect(rows).toHaveLength(15);
    const row = (name: string, measure: string) =>
      rows.find((text) => text.includes(name) && text.includes(measure)) ?? "";
    expect(row("Ungdomsteamet i Haninge", "Andel till arbete eller studier")).toMatch(
      /minst 65 %.*59 % \(88 av 149\).*Inte uppnått/,
    );
    expect(row("Ung i Tyresö", "Deltagare")).toMatch(/minst 250.*249.*Inte uppnått/);
    expect(row("Resursråden", "efter ett år")).toMatch(/minst 30 %.*14 % \(21 av 145\)/);
    expect(row("Resursråden", "försörjningsstöd")).toMatch(/ska minska.*47 % \(43 av 92\).*Uppnått/);
    expect(row("Resursråden", "Konsultationer")).toMatch(/minst 200.*237.*Uppnått/);
    expect(row("MIA Östra Södertörn", "ordinarie insatser")).toMatch(/minst 40 %.*28 % \(19 av 69\)/);
  });

  it("sums the association as published: 927 participants, 691 exits, 41 percent", async () => {
    const { text } = await site.get("/mal?ar=2017", await world.actorAs("auditor"));
    expect(text.replaceAll(/\s/g, " ")).toMatch(
      /Deltagare: 927 \(målen tillsammans 925\).*Avslutade: 691.*41 % \(283 av 691\).*Konsultationer: 237/,
    );
  });

  it("opens each figure to its definition and the counts behind it", async () => {
    const actor = await world.actorAs("auditor");
    const { html } = await site.get("/mal?ar=2017", actor);
    const link =
      html
        .querySelectorAll("a.figure-link")
        .find((one) => one.text.includes("88"))
        ?.getAttribute("href") ?? "";
    const { status, text } = await site.get(link, actor);
    expect(status).toBe(200);
    expect(text).toMatch(/Avslutade till arbete eller studier av alla avslutade/);
    expect(text).toMatch(/Antal.*88.*Av.*149/);
  });

  it("comes out as a tagged PDF with the same figures", async () => {
    const answer = await site.get("/mal/pdf?ar=2017", await world.actorAs("boardMember"));
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const pdf = await readPdf(answer.bytes);
    const text = pdf.pages.join(" ").replaceAll(/\s+/g, " ");
    expect(pdf.title).toBe("Måluppfyllelse 2017");
    expect(text).toMatch(/59 % \(88 av 149\)/);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.roles).toContain("TH");
  });

  it("comes out as a workbook", async () => {
    const answer = await site.get("/mal/excel?ar=2017", await world.actorAs("economist"));
    expect(answer.headers.get("content-disposition")).toMatch(/M.*luppfyllelse.*2017\.xlsx/);
    expect(answer.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it("shows a team leader the own intervention alone, whole", async () => {
    const { text } = await site.get("/mal?ar=2017", await world.actorAs("teamLeader", "Ung i Nynäs"));
    expect(text).toMatch(/67 % \(56 av 84\)/);
    expect(text).not.toContain("Ungdomsteamet i Haninge");
  });

  it("says what to do where the year has no goals", async () => {
    const { text } = await site.get("/mal?ar=2016", await world.actorAs("director"));
    expect(text).toMatch(/Inga mål är inlagda för 2016/);
  });

  it("is closed to the rest of the party zone", async () => {
    for (const duty of dutiesByZone.party.filter((one) => one !== "teamLeader")) {
      expect((await site.get("/mal", await world.actorAs(duty))).status, duty).toBe(403);
    }
  });
});

describe("keeping goals", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes });
  });
  const fields = {
    ar: "2026",
    insats: "",
    matt: "participants",
    riktning: "atLeast",
    malvarde: "100",
    ord: "",
    population: "",
    senast: "",
  };

  it("adds, changes and removes a goal", async () => {
    const director = await world.actorAs("director");
    expect((await site.post("/mal/nytt", fields, director)).location).toBe("/mal?ar=2026");
    const list = await site.get("/mal?ar=2026", director);
    expect(list.text).toMatch(/minst 100/);
    const link = list.html.querySelector("tbody a")?.getAttribute("href") ?? "";
    await site.post(`${link}/andra`, { ...fields, malvarde: "120" }, director);
    expect((await site.get("/mal?ar=2026", director)).text).toMatch(/minst 120/);
    await site.post(`${link}/ta-bort`, {}, director);
    expect((await site.get("/mal?ar=2026", director)).text).toMatch(/Inga mål är inlagda/);
    expect((await site.post(`${link}/ta-bort`, {}, director)).status).toBe(404);
  });

  it.each([
    [{ malvarde: "många" }, 422, /helt tal/],
    [{ ar: "26" }, 422, /fyra siffror/],
    [{ malvarde: "" }, 422, /helt tal/],
    [{ matt: "workOrStudiesPercent", malvarde: "140" }, 422, /högst 100 procent/],
    [{ matt: "oneYearWorkOrStudiesPercent" }, 422, /bara för en insats/],
    [{ matt: "lycka" }, 422, /Välj ett av måtten/],
    [{ senast: "snart" }, 422, /datum/],
    [{ insats: "00000000-0000-0000-0000-000000000000" }, 422, /finns inte längre/],
  ])("keeps what was typed and says how to mend %j", async (change, status, sentence) => {
    const answer = await site.post(
      "/mal/nytt",
      { ...fields, ...change, ord: "Mitt mål" },
      await world.actorAs("coordinator"),
    );
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(sentence);
    expect(answer.html.querySelector("input[name=ord]")?.getAttribute("value")).toBe("Mitt mål");
  });

  it("refuses the same goal twice", async () => {
    const director = await world.actorAs("director");
    await site.post("/mal/nytt", { ...fields, ar: "2027" }, director);
    expect((await site.post("/mal/nytt", { ...fields, ar: "2027" }, director)).status).toBe(409);
  });

  it("does not know another association's goal", async () => {
    const other = await foundAssociation();
    const director = await world.actorAs("director");
    await site.post("/mal/nytt", { ...fields, ar: "2028" }, director);
    const link =
      (await site.get("/mal?ar=2028", director)).html.querySelector("tbody a")?.getAttribute("href") ?? "";
    const answer = await siteFor(other, { routes }).get(link, await other.actorAs("director"));
    expect(answer.status).toBe(404);
  });
});

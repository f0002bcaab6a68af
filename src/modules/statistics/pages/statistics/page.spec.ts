import { beforeAll, describe, expect, it } from "vitest";
import { printedFigures, rowTexts } from "../../../../../tests/support/printed-figures.ts";
import { sampleWorld } from "../../../../../tests/support/sample-world.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { readCsv } from "../../../../platform/files/tabular/read-csv.ts";
import { routes } from "../../index.ts";
import { BREAKDOWNS } from "../../model/view/view.ts";

let world: World;
let site: Site;
let statistician: Actor;

beforeAll(async () => {
  world = await sampleWorld();
  site = siteFor(world, { routes });
  statistician = await world.actorAs("statistician");
});

describe("the year's figures", () => {
  it("are those of the published annual report", async () => {
    const { html, status } = await site.get("/statistik?ar=2017", statistician);
    expect(status).toBe(200);
    const total = rowTexts(html, "Förbundet");
    expect(total.slice(0, 3)).toEqual(["927", "634", "691"]);
    expect(total[6]).toBe("41 % (283 av 691)");
    expect(rowTexts(html, "Ung i Tyresö")[0]).toBe("249");
    expect(rowTexts(html, "Ungdomsteamet i Haninge")[6]).toBe("59 % (88 av 149)");
  });

  it("divide the new by municipality as members read them", async () => {
    const { html } = await site.get("/statistik?ar=2017&visa=kommun", statistician);
    expect(rowTexts(html, "Nynäshamn").at(-1)).toBe("23 % (146 av 634)");
  });

  it("count consultations apart from participations", async () => {
    const { html } = await site.get("/statistik?ar=2017&visa=konsultationer", statistician);
    expect(rowTexts(html, "Alla råd")).toEqual(["237"]);
  });

  it("show income of one cohort before and after", async () => {
    const { html } = await site.get("/statistik?ar=2017&visa=forsorjning", statistician);
    expect(rowTexts(html, "Försörjningsstöd")).toEqual(["92", "83", "49", "−43"]);
    expect(rowTexts(html, "Uppföljda deltaganden")[0]).toBe("145");
  });

  it("follow a measure over the years", async () => {
    const { html } = await site.get("/statistik?fran=2011&till=2017&matt=deltaganden", statistician);
    expect(rowTexts(html, "Ung i Tyresö")).toEqual(["497", "624", "236", "221", "166", "233", "249"]);
  });

  it("come back from their address, without what does not exist", async () => {
    const address = "/statistik?visa=avslut&fran=2017&till=2017&insats=Ung+i+Tyres%C3%B6&insats=Ingen";
    const { html, text } = await site.get(address, statistician);
    const names = html.querySelectorAll('thead th[scope="col"]').map((head) => head.textContent);
    expect(names).toEqual(["Avslutsorsak", "Ung i Tyresö", "Andel av avslutade"]);
    expect(text).not.toContain("Ingen");
  });
});

describe("every breakdown", () => {
  it.each(Object.keys(BREAKDOWNS))(
    "%s prints figures that open to how they are counted",
    async (breakdown) => {
      const { html } = await site.get(`/statistik?ar=2017&visa=${breakdown}`, statistician);
      const printed = printedFigures(html);
      expect(printed.length).toBeGreaterThan(0);
      for (const { href, text } of printed.filter((_, index) => index % 7 === 0)) {
        const opened = await site.get(href, statistician);
        expect(opened.status, href).toBe(200);
        expect(opened.html.querySelector("h1")?.textContent.replaceAll(/[\s\u00a0\u202f]+/g, " ")).toContain(
          text,
        );
      }
    },
  );
});

describe("files", () => {
  it("say exactly what the page says, hidden figures as well", async () => {
    for (const breakdown of Object.keys(BREAKDOWNS)) {
      const query = `ar=2017&visa=${breakdown}`;
      const { html } = await site.get(`/statistik?${query}`, statistician);
      const { body } = await site.get(`/statistik/fil.csv?${query}`, statistician);
      const onPage = printedFigures(html).map(({ text }) => text.replace(/ %.*$/, "").replaceAll(" ", ""));
      const file = readCsv(new TextEncoder().encode(body));
      const inFile = file.ok ? file.value.records.map(({ cells }) => cells[3]?.replace(/^'?-/, "−")) : [];
      expect(inFile, breakdown).toEqual(onPage);
    }
  });

  it("are named after what they hold", async () => {
    const { headers } = await site.get("/statistik/fil.xlsx?ar=2017&visa=kon", statistician);
    expect(headers.get("content-disposition")).toContain("Statistik-Kon-2017.xlsx");
  });
});

describe("who sees what", () => {
  it("a team's leader sees the own interventions whole and no other", async () => {
    const leader = await world.actorAs("teamLeader", "Ung i Nynäs");
    const { html, body } = await site.get("/statistik?ar=2017", leader);
    expect(rowTexts(html, "Ung i Nynäs").slice(0, 6)).toEqual(["134", "57", "84", "50", "42", "14"]);
    expect(body).not.toContain("Ung i Tyresö");
    expect(rowTexts(html, "Förbundet")).toEqual([]);
    const other = await site.get("/statistik?ar=2017&insats=Ung+i+Tyres%C3%B6", leader);
    expect(rowTexts(other.html, "Ung i Tyresö")).toEqual([]);
    const figure = "/statistik/siffra/2017?av=Ung+i+Tyres%C3%B6&siffra=participants";
    expect((await site.get(figure, leader)).status).toBe(404);
    expect(
      (await site.get("/statistik/siffra/2017?av=f%C3%B6rbundet&siffra=participants", leader)).status,
    ).toBe(404);
  });

  it("the same figure is hidden from the association", async () => {
    const { html } = await site.get("/statistik?ar=2017", statistician);
    expect(rowTexts(html, "Ung i Nynäs").slice(4, 6)).toEqual(["–", "–"]);
  });

  it("whoever keeps the register sees all of it whole", async () => {
    const registrar = await world.actorAs("registrar");
    const { html } = await site.get("/statistik?ar=2017&visa=kon", registrar);
    expect(rowTexts(html, "Deltaganden").at(-2)).toBe("927");
    expect(html.querySelectorAll("td").some((cell) => cell.textContent.startsWith("–"))).toBe(false);
  });

  it.each(["boardMember", "auditor", "economist", "coordinator", "director"] as const)(
    "%s reads",
    async (duty) => {
      expect((await site.get("/statistik", await world.actorAs(duty))).status).toBe(200);
    },
  );

  it.each(["teamMember", "councilMember", "referringOfficial", "systemAdministrator"] as const)(
    "%s does not",
    async (duty) => {
      const actor = await world.actorAs(duty);
      expect((await site.get("/statistik", actor)).status).toBe(403);
      expect((await site.get("/statistik/fil.csv", actor)).status).toBe(403);
    },
  );
});

describe("an association without persons", () => {
  it("is told what to wait for", async () => {
    const { foundAssociation } = await import("../../../../../tests/support/world.ts");
    const empty = await foundAssociation();
    const own = siteFor(empty, { routes });
    const { text, status } = await own.get("/statistik", await empty.actorAs("director"));
    expect(status).toBe(200);
    expect(text).toContain("Här är tomt än så länge");
  });
});

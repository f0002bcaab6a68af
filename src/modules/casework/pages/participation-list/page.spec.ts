import { beforeAll, describe, expect, it } from "vitest";
import type { Team } from "../participation-spec/found-team.ts";
import { enrolled, foundTeam } from "../participation-spec/found-team.ts";

let team: Team;
beforeAll(async () => {
  team = await foundTeam();
  await enrolled(team, { givenName: "Bea", familyName: "Alm", enrolledOn: "2017-05-01", referredOn: "" });
  await enrolled(team, {
    givenName: "Adam",
    familyName: "Öst",
    sex: "man",
    municipalityId: team.world.municipalityId("Haninge"),
  });
  const id = await enrolled(team, {
    givenName: "Klar",
    familyName: "Färdig",
    enrolledOn: "2016-05-01",
    referredOn: "",
  });
  await team.site.post(
    `/deltagare/${id}/avsluta`,
    { version: "1", exitedOn: "2017-02-10", reason: "studies" },
    team.member,
  );
  await enrolled(team, { protectedIdentity: "ja" });
});

async function names(query: string): Promise<readonly string[]> {
  const answer = await team.site.get(`/deltagare${query}`, team.member);
  expect(answer.status).toBe(200);
  return answer.html.querySelectorAll("tbody .row-link").map((link) => link.text);
}

describe("the list", () => {
  it("shows the ongoing, newest first, and says that protected ones are left out", async () => {
    expect(await names("")).toEqual(["Öst, Adam", "Alm, Bea"]);
    expect((await team.site.get("/deltagare", team.member)).text).toContain(
      "1 deltagande med skyddade personuppgifter visas inte",
    );
  });

  it.each([
    ["?visa=avslutade", ["Färdig, Klar"]],
    ["?visa=alla&sortera=namn", ["Alm, Bea", "Färdig, Klar", "Öst, Adam"]],
    ["?visa=alla&sortera=-namn", ["Öst, Adam", "Färdig, Klar", "Alm, Bea"]],
    ["?visa=alla&ar=2016", ["Färdig, Klar"]],
    ["?visa=alla&ar=2017&sortera=inskriven", ["Färdig, Klar", "Alm, Bea"]],
    ["?kon=man", ["Öst, Adam"]],
    ["?kontakt=mig", []],
    ["?ar=abc&sida=x&insats=1&sortera=nej", ["Öst, Adam", "Alm, Bea"]],
  ])("answers %s", async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it("filters by municipality and says when nothing fits", async () => {
    const haninge = team.world.municipalityId("Haninge");
    expect(await names(`?kommun=${haninge}`)).toEqual(["Öst, Adam"]);
    const answer = await team.site.get(`/deltagare?kommun=${haninge}&kon=woman`, team.member);
    expect(answer.text).toContain("Ingen stämmer med det du har valt.");
  });

  it("sorts by every column", async () => {
    for (const key of ["namn", "inskriven", "avslutad", "orsak", "kommun", "kon", "alder"]) {
      expect(await names(`?visa=alla&sortera=${key}`)).toHaveLength(3);
    }
  });

  it("goes to a file without the protected", async () => {
    const csv = await team.site.get("/deltagare/lista.csv?visa=alla&sortera=namn", team.member);
    const lines = csv.body.trim().split("\r\n");
    expect([csv.status, lines.length, lines[1]]).toEqual([
      200,
      4,
      "Alm;Bea;Ung i Nynäs;Nynäshamn;kvinna;;2017-05-01;;",
    ]);
    const workbook = await team.site.get("/deltagare/lista.xlsx?visa=alla", team.member);
    expect([workbook.status, workbook.headers.get("content-disposition")?.includes("Deltagare")]).toEqual([
      200,
      true,
    ]);
  });

  it("shows another team nothing, and tells what to do first", async () => {
    const neighbour = await team.world.actorAs("teamMember", "Ung i Tyresö");
    const answer = await team.site.get("/deltagare?visa=alla", neighbour);
    expect(answer.text).toContain("Här är tomt än så länge.");
  });
});

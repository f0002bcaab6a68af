import { beforeAll, describe, expect, it } from "vitest";
import type { Team } from "../participation-spec/found-team.ts";
import { enrolled, foundTeam, numbers } from "../participation-spec/found-team.ts";

let team: Team;
beforeAll(async () => {
  team = await foundTeam();
  await enrolled(team, {
    personalNumber: numbers.woman1998,
    givenName: "Anna Märta",
    familyName: "Öberg Åslund",
    sex: "",
  });
  await enrolled(team, { givenName: "Anders", familyName: "Öbergsson", sex: "man" });
  await enrolled(team, { protectedIdentity: "ja", givenName: "Anna", familyName: "Hemlig" });
});

async function found(q: string): Promise<readonly string[]> {
  const answer = await team.site.get(`/sok?q=${encodeURIComponent(q)}`, team.member);
  expect(answer.status).toBe(200);
  return answer.html.querySelectorAll("tbody .row-link").map((link) => link.text);
}

const both = ["Öberg Åslund, Anna Märta", "Öbergsson, Anders"];
const [anna = ""] = both;

describe("search", () => {
  it.each([
    ["öberg", both],
    ["ÖBERG", both],
    ["an", both],
    ["anna märta öb", [anna]],
    ["öberg åslund anna", [anna]],
    ["Öberg, Anna", [anna]],
    ["marta", []],
    ["hemlig", []],
    ["o", []],
    ["%", []],
    ["'; drop table", []],
    [numbers.woman1998, [anna]],
    ["980409-2386", [anna]],
    ["19980409 2386", [anna]],
    [numbers.man1990, []],
    ["19980409", []],
  ])("finds for %j", async (q, names) => {
    expect(await found(q)).toEqual(names);
  });

  it("shows the number masked, and leads to the participation", async () => {
    const answer = await team.site.get("/sok?q=anna", team.member);
    expect(answer.text).toContain("19980409-••••");
    expect(answer.html.querySelector("tbody .row-link")?.getAttribute("href")).toMatch(/^\/deltagare\//);
  });

  it("by name has an address of its own; by number it leads to the person, and the number stands in no address", async () => {
    const post = (q: string) => team.site.post("/sok", { q }, team.member);
    expect((await post("Öberg")).location).toBe("/sok?q=%C3%96berg");
    expect((await post(numbers.woman1998)).location).toMatch(/^\/deltagare\/[\w-]{36}$/);
    for (const q of [numbers.man1990, "19980409-2380"]) {
      const answer = await post(q);
      expect([answer.status, answer.location, answer.text.includes("Träffar")]).toEqual([200, "", true]);
    }
  });

  it("writes in the log that it was made, never for what", async () => {
    await found("öberg");
    const { rows } = await team.world.admin.query(
      "select detail from audit.event where association_id = $1 and event = 'person.search'",
      [team.world.associationId],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/berg|1998/i);
  });

  it("finds nobody of another team, and is no errand of the association", async () => {
    const neighbour = await team.world.actorAs("teamMember", "Ung i Tyresö");
    expect((await team.site.get(`/sok?q=${numbers.woman1998}`, neighbour)).text).toContain(
      "Ingen hos er stämmer",
    );
    expect((await team.site.get("/sok?q=anna", await team.world.actorAs("director"))).status).toBe(403);
  });

  it("opens a person with what the reader may see", async () => {
    const { rows } = await team.world.admin.query<{ id: string }>(
      "select id from party.person where association_id = $1 and family_name = 'Öbergsson'",
      [team.world.associationId],
    );
    const address = `/personer/${rows[0]?.id ?? ""}`;
    expect((await team.site.get(address, team.member)).text).toContain("Deltaganden hos er");
    expect(
      (await team.site.get(address, await team.world.actorAs("teamMember", "Ung i Tyresö"))).status,
    ).toBe(404);
    expect((await team.site.get("/personer/x", team.member)).status).toBe(404);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../../platform/values/id.ts";
import type { Team } from "../participation-spec/found-team.ts";
import { foundTeam } from "../participation-spec/found-team.ts";

let team: Team;
beforeAll(async () => {
  team = await foundTeam();
});

function fields(
  quantities: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
) {
  const ids = Object.fromEntries(
    ["woman", "man", "notStated"].map((sex) => [
      `id-${sex}`,
      newId(team.world.clock.now().epochMilliseconds),
    ]),
  );
  const typed = Object.fromEntries(
    Object.entries(quantities).map(([sex, quantity]) => [`quantity-${sex}`, quantity]),
  );
  return { interventionId: team.interventionId, year: "2018", reason: "", ...ids, ...typed, ...changes };
}

const post = (form: Readonly<Record<string, string>>) =>
  team.site.post("/deltagare/anonyma", form, team.member);

async function sums() {
  const { rows } = await team.world.admin.query(
    "select year, sex, kind, sum(quantity)::int as n from party.anonymous_count where association_id = $1 group by 1, 2, 3 order by 1, 2",
    [team.world.associationId],
  );
  return rows;
}

describe("anonymous participants", () => {
  it("are counted by year and sex, once per post, and corrected by rows of their own", async () => {
    const form = fields({ woman: "4", man: "2" });
    expect([(await post(form)).status, (await post(form)).status]).toEqual([303, 303]);
    expect((await post(fields({ woman: "−1" }))).text).toContain("Skriv varför antalet rättas");
    expect((await post(fields({ woman: "-5" }, { reason: "Fel" }))).text).toContain(
      "Registrerat för året: 4",
    );
    expect((await post(fields({ woman: "−1" }, { reason: "Räknad två gånger" }))).status).toBe(303);
    expect(await sums()).toEqual([
      { year: 2018, sex: "man", kind: "anonymous", n: 2 },
      { year: 2018, sex: "woman", kind: "anonymous", n: 3 },
    ]);
    expect((await team.site.get("/deltagare/anonyma", team.member)).text).toContain("Räknad två gånger");
  });

  it.each([
    [{}, {}, "Skriv minst ett antal"],
    [{ woman: "många" }, {}, "Skriv ett helt antal"],
    [{ woman: "1" }, { year: "2019" }, "Skriv ett år från 2000 till 2018"],
    [{ woman: "1" }, { year: "i år" }, "Skriv året med fyra siffror"],
  ])("refuses %j %j", async (quantities, changes, sentence) => {
    const answer = await post(fields(quantities, changes));
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
  });

  it("belong to the team's own intervention", async () => {
    const other = team.world.interventionId("Ung i Tyresö");
    expect((await post(fields({ woman: "1" }, { interventionId: other }))).status).toBe(422);
    expect((await team.site.get("/deltagare/anonyma", await team.world.actorAs("registrar"))).status).toBe(
      403,
    );
  });
});

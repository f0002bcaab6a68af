import { beforeAll, describe, expect, it } from "vitest";
import type { Team } from "../participation-spec/found-team.ts";
import { enrolFields, enrolled, foundTeam } from "../participation-spec/found-team.ts";

let team: Team;
beforeAll(async () => {
  team = await foundTeam();
});

async function rowsOf(table: string, participationId: string) {
  const key = table === "participation" ? "id" : "participation_id";
  const { rows } = await team.world.admin.query<Record<string, unknown>>(
    `select * from party.${table} where ${key} = $1`,
    [participationId],
  );
  return rows;
}

describe("enrolment", () => {
  it("shows a form with nothing filled in but the day", async () => {
    const answer = await team.site.get("/deltagare/ny", team.member);
    expect(answer.status).toBe(200);
    expect(answer.html.querySelector("#f-enrolledOn")?.getAttribute("value")).toBe("2018-03-05");
  });

  it("writes what counting rests on: participation, income per source, action, consent and no follow-up before the exit", async () => {
    const id = await enrolled(team, { personalNumber: "980409-2386" });
    const [row] = await rowsOf("participation", id);
    expect(row).toMatchObject({
      enrolled_on: "2018-03-01",
      education: "compulsory",
      age_at_enrolment: 19,
      study_percent_before: 25,
      statistics_consent: true,
    });
    expect(
      (await rowsOf("income", id)).map(({ occasion, noted_on, source }) => [occasion, noted_on, source]),
    ).toEqual([
      ["enrolment", "2018-03-01", "incomeSupport"],
      ["enrolment", "2018-03-01", "other"],
    ]);
    expect((await rowsOf("participation_action", id)).map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ["enrol", 1],
    ]);
    expect(await rowsOf("follow_up", id)).toEqual([]);
    const { rows } = await team.world.admin.query("select kind from party.consent where person_id = $1", [
      row?.person_id,
    ]);
    expect(rows).toEqual([{ kind: "statistics" }]);
  });

  it("makes one participation of a post that is sent twice", async () => {
    const fields = enrolFields(team, { familyName: "Dubbelsson" });
    const first = await team.site.post("/deltagare/ny", fields, team.member);
    const second = await team.site.post("/deltagare/ny", fields, team.member);
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location]);
    const { rows } = await team.world.admin.query(
      "select 1 from party.person where family_name = 'Dubbelsson' and association_id = $1",
      [team.world.associationId],
    );
    expect(rows).toHaveLength(1);
  });

  it("lists all faults at once and keeps what was typed", async () => {
    const answer = await team.site.post(
      "/deltagare/ny",
      {
        ...enrolFields(team),
        enrolledOn: "i fjol",
        education: "",
        workExtent: "halva",
        givenName: "Alva <b>",
      },
      team.member,
    );
    expect(answer.status).toBe(422);
    expect(answer.html.querySelectorAll(".error-summary a").map((link) => link.getAttribute("href"))).toEqual(
      ["#f-enrolledOn", "#f-education", "#f-workExtent"],
    );
    expect(answer.html.querySelector("#f-givenName")?.getAttribute("value")).toBe("Alva <b>");
    expect(answer.html.querySelector("#f-enrolledOn")?.getAttribute("value")).toBe("i fjol");
  });

  it("takes no day after today", async () => {
    const answer = await team.site.post(
      "/deltagare/ny",
      enrolFields(team, { enrolledOn: "2018-03-06" }),
      team.member,
    );
    expect([answer.status, answer.text.includes("kan inte ligga efter i dag")]).toEqual([422, true]);
  });

  it("asks about an age outside the intervention's, and takes it when confirmed", async () => {
    const fields = enrolFields(team, { personalNumber: "199003212397", givenName: "Simon", sex: "man" });
    const asked = await team.site.post("/deltagare/ny", fields, team.member);
    expect([asked.status, asked.text.includes("Personen är 27 år")]).toEqual([422, true]);
    const taken = await team.site.post("/deltagare/ny", { ...fields, confirmed: "ja" }, team.member);
    expect(taken.status).toBe(303);
  });

  it("refuses a second participation of the same person that overlaps, and lets the person come back after an exit", async () => {
    const number = { personalNumber: "199807142386" };
    const id = await enrolled(team, { ...number, enrolledOn: "2018-01-10", referredOn: "" });
    const again = await team.site.post("/deltagare/ny", enrolFields(team, number), team.member);
    expect([again.status, again.text.includes("redan inskriven i insatsen sedan 10 januari 2018")]).toEqual([
      409,
      true,
    ]);
    await team.site.post(
      `/deltagare/${id}/avsluta`,
      { version: "1", exitedOn: "2018-02-10", reason: "moved" },
      team.member,
    );
    expect((await team.site.post("/deltagare/ny", enrolFields(team, number), team.member)).status).toBe(303);
  });

  it("keeps neither number nor name of a person with protected identity", async () => {
    const id = await enrolled(team, {
      protectedIdentity: "ja",
      personalNumber: "199808172382",
      givenName: "Hemlig",
    });
    const [row] = await rowsOf("participation", id);
    const { rows } = await team.world.admin.query(
      "select given_name, number_cipher, phone from party.person where id = $1",
      [row?.person_id],
    );
    expect([row?.protected_identity, row?.age_at_enrolment, rows]).toEqual([
      true,
      null,
      [{ given_name: null, number_cipher: null, phone: null }],
    ]);
    expect((await team.site.get(`/deltagare/${id}`, team.member)).text).toContain(
      "Person med skyddade personuppgifter",
    );
  });

  it("refuses an intervention of another team, and one that only a council opens", async () => {
    const other = team.world.interventionId("Ung i Tyresö");
    expect(
      (await team.site.post("/deltagare/ny", enrolFields(team, { interventionId: other }), team.member))
        .status,
    ).toBe(422);
    const mia = await team.world.actorAs("teamMember", "MIA Östra Södertörn");
    const fields = enrolFields({ ...team, interventionId: team.world.interventionId("MIA Östra Södertörn") });
    const answer = await team.site.post("/deltagare/ny", fields, mia);
    expect([answer.status, answer.text.includes("bara emot personer som ett råd har beslutat om")]).toEqual([
      422,
      true,
    ]);
  });

  it("is closed to those who do not work in a team", async () => {
    for (const duty of ["registrar", "councilCoordinator", "referringOfficial", "statistician"] as const) {
      expect((await team.site.get("/deltagare/ny", await team.world.actorAs(duty))).status).toBe(403);
    }
  });
});

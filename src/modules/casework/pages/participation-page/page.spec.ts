import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../../platform/values/id.ts";
import type { Team } from "../participation-spec/found-team.ts";
import { enrolled, foundTeam } from "../participation-spec/found-team.ts";

let team: Team;
let id: string;
let clockTick = 0;
beforeAll(async () => {
  team = await foundTeam();
  id = await enrolled(team, {
    givenName: "Alva",
    familyName: "Provsson",
    enrolledOn: "2018-02-01",
    referredOn: "",
  });
});

function ownId(): string {
  clockTick += 1;
  return newId(team.world.clock.now().epochMilliseconds + clockTick);
}

async function add(part: string, fields: Readonly<Record<string, string>>) {
  return team.site.post(`/deltagare/${id}/${part}`, { id: ownId(), ...fields }, team.member);
}

async function shown(): Promise<string> {
  return (await team.site.get(`/deltagare/${id}`, team.member)).text;
}

describe("a participation's page", () => {
  it("says whom it is about, what comes next, and writes in the log that it was read", async () => {
    const text = await shown();
    for (const words of [
      "Alva Provsson",
      "Ung i Nynäs",
      "Personen har ingen kontaktperson än",
      "Försörjningsstöd",
      "Vägen så här långt",
      "Inget samtycke",
    ]) {
      expect(text).toContain(words);
    }
    const { rows } = await team.world.admin.query(
      "select 1 from audit.event where subject_id = $1 and event = 'person.read'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it("takes contact persons from two employers, and ends one", async () => {
    expect(
      (await add("kontaktpersoner/ny", { userId: team.member.userId, since: "2018-02-01" })).status,
    ).toBe(303);
    await add("kontaktpersoner/ny", {
      name: "Bo Handläggare",
      employer: "Försäkringskassan",
      since: "2018-02-01",
    });
    expect((await add("kontaktpersoner/ny", { since: "2018-02-01" })).text).toContain(
      "Välj en kollega, eller skriv namnet",
    );
    const page = await team.site.get(`/deltagare/${id}`, team.member);
    expect(page.text).toContain("Bo Handläggare, Försäkringskassan");
    const end = page.html
      .querySelectorAll("#kontaktpersoner ~ ul a, section ul a")
      .find((link) => link.text.includes("Bo Handläggare"));
    expect(
      (await team.site.post(end?.getAttribute("href") ?? "", { until: "2018-03-05" }, team.member)).status,
    ).toBe(303);
    expect(await shown()).toContain("Tidigare: Bo Handläggare");
    expect((await team.site.get("/deltagare?kontakt=mig", team.member)).text).toContain("Provsson, Alva");
  });

  it("takes goals and steps, and notices when two change the same one", async () => {
    await add("plan/ny", { kind: "goal", text: "Börja på komvux", agreedOn: "2018-02-05" });
    const step = ownId();
    await team.site.post(
      `/deltagare/${id}/plan/ny`,
      { id: step, kind: "step", text: "Träffa studievägledare", agreedOn: "2018-02-05", dueOn: "2018-03-01" },
      team.member,
    );
    expect(await shown()).toContain("Träffa studievägledare. Klart senast 1 mars 2018.");
    const change = {
      version: "1",
      text: "Träffa studievägledaren",
      dueOn: "",
      doneOn: "2018-03-02",
      outcome: "reached",
    };
    expect(
      (await team.site.post(`/deltagare/${id}/plan/${step}`, { ...change, doneOn: "" }, team.member)).text,
    ).toContain("Skriv vilken dag steget eller målet blev klart");
    expect((await team.site.post(`/deltagare/${id}/plan/${step}`, change, team.member)).status).toBe(303);
    expect((await team.site.post(`/deltagare/${id}/plan/${step}`, change, team.member)).status).toBe(409);
    expect(await shown()).toContain("Nått 2018-03-02");
  });

  it("takes activities within the participation, and ends them with it", async () => {
    const course = {
      name: "Vägledningskurs",
      kind: "preparatory",
      startsOn: "2018-02-10",
      endsOn: "",
      hoursPerWeek: "12,5",
    };
    expect((await add("aktiviteter/ny", { ...course, startsOn: "2018-03-10" })).text).toContain(
      "kan inte ligga efter i dag",
    );
    expect((await add("aktiviteter/ny", { ...course, startsOn: "2018-01-10" })).text).toContain(
      "före inskrivningen 1 februari 2018",
    );
    expect((await add("aktiviteter/ny", { ...course, hoursPerWeek: "99" })).text).toContain("högst 80");
    expect((await add("aktiviteter/ny", { ...course, kind: "fritid" })).text).toContain(
      "Välj typ av aktivitet i listan",
    );
    expect((await add("aktiviteter/ny", course)).status).toBe(303);
    expect(await shown()).toContain("12,5");
    await team.site.post(
      `/deltagare/${id}/avsluta`,
      { version: "1", exitedOn: "2018-03-01", reason: "moved" },
      team.member,
    );
    const { rows } = await team.world.admin.query(
      "select ends_on from party.activity where participation_id = $1",
      [id],
    );
    expect(rows).toEqual([{ ends_on: "2018-03-01" }]);
  });

  it("keeps the old note when one is corrected, and one note of a post sent twice", async () => {
    const note = { id: ownId(), text: "Ringde i går.\nInget svar." };
    for (const time of [1, 2]) {
      expect([
        time,
        (await team.site.post(`/deltagare/${id}/anteckningar/ny`, note, team.member)).status,
      ]).toEqual([time, 303]);
    }
    await team.site.post(
      `/deltagare/${id}/anteckningar/${note.id}`,
      { id: ownId(), text: "Ringde i förrgår." },
      team.member,
    );
    const { rows } = await team.world.admin.query(
      "select text, corrects from party.note where participation_id = $1 order by corrects nulls first",
      [id],
    );
    expect(rows).toEqual([
      { text: note.text, corrects: null },
      { text: "Ringde i förrgår.", corrects: note.id },
    ]);
    expect(await shown()).toContain("Rättar anteckningen från 5 mars 2018");
  });

  it("keeps a note that is being written", async () => {
    const path = `/deltagare/${id}/anteckningar/ny`;
    const form = (await team.site.get(path, team.member)).html.querySelector("form");
    expect(form?.getAttribute("data-draft-url")).toContain(encodeURIComponent(`participation-note/${id}`));
  });

  it("takes SIP dates that have been", async () => {
    expect((await add("gemensamt/ny", { kind: "individualPlan", heldOn: "2018-04-01" })).status).toBe(422);
    expect(
      (await add("gemensamt/ny", { kind: "jointAssessment", heldOn: "2018-02-20", note: "" })).status,
    ).toBe(303);
    expect(await shown()).toContain("2018-02-20: Gemensam kartläggning");
  });

  it("opens again with a reason, and corrects with old and new in the log", async () => {
    expect(
      (await team.site.post(`/deltagare/${id}/oppna-igen`, { version: "2", reason: "" }, team.member)).status,
    ).toBe(422);
    expect(
      (
        await team.site.post(
          `/deltagare/${id}/oppna-igen`,
          { version: "2", reason: "Flytten blev inte av." },
          team.member,
        )
      ).status,
    ).toBe(303);
    const form = (await team.site.get(`/deltagare/${id}/ratta`, team.member)).html;
    const fields: Record<string, string | string[]> = { reason: "Fel utbildning" };
    for (const input of form.querySelectorAll("form.form input[name]")) {
      const [name = "", type] = [input.getAttribute("name"), input.getAttribute("type")];
      const off = (type === "radio" || type === "checkbox") && !input.hasAttribute("checked");
      if (name !== "csrf" && !off)
        fields[name] = [...(fields[name] ?? []), input.getAttribute("value") ?? ""];
    }
    for (const select of form.querySelectorAll("form.form select"))
      fields[select.getAttribute("name") ?? ""] =
        select.querySelector("option[selected]")?.getAttribute("value") ?? "";
    expect((await team.site.post(`/deltagare/${id}/ratta`, fields, team.member)).text).toContain(
      "Inget är ändrat",
    );
    expect(
      (
        await team.site.post(
          `/deltagare/${id}/ratta`,
          { ...fields, education: "upperSecondary", incomeEnrolment: ["other"] },
          team.member,
        )
      ).status,
    ).toBe(303);
    const text = await shown();
    expect(text).toContain("Utbildning: från Grundskola till Gymnasium");
    expect(text).toContain("Försörjning vid inskrivning: från Försörjningsstöd, Annat till Annat");
    expect(text).toContain("Skäl: Flytten blev inte av.");
  });

  it("does not exist for another team, nor any of its parts", async () => {
    const neighbour = await team.world.actorAs("teamLeader", "Ung i Tyresö");
    for (const part of [
      "",
      "/avsluta",
      "/ratta",
      "/oppna-igen",
      "/plan/ny",
      "/aktiviteter/ny",
      "/anteckningar/ny",
      "/kontaktpersoner/ny",
      "/gemensamt/ny",
    ]) {
      expect([part, (await team.site.get(`/deltagare/${id}${part}`, neighbour)).status]).toEqual([part, 404]);
    }
    expect(
      (await team.site.post(`/deltagare/${id}/anteckningar/ny`, { id: ownId(), text: "x" }, neighbour))
        .status,
    ).toBe(404);
    expect((await team.site.get(`/deltagare/${id}/plan/${ownId()}`, team.member)).status).toBe(404);
    expect((await team.site.get("/deltagare/1%27", team.member)).status).toBe(404);
  });

  it("is read but not changed by the registrar", async () => {
    const registrar = await team.world.actorAs("registrar");
    const page = await team.site.get(`/deltagare/${id}`, registrar);
    expect([page.status, page.text.includes("Lägg till")]).toEqual([200, false]);
    expect((await team.site.get(`/deltagare/${id}/avsluta`, registrar)).status).toBe(403);
  });
});

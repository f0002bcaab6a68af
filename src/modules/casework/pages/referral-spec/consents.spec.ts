import { describe, expect, it } from "vitest";
import type { Scene } from "./people-of.ts";
import { scene, sentBy, toTeam } from "./people-of.ts";

async function ledgerOf({ world }: Scene): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from party.person where association_id = $1",
    [world.associationId],
  );
  return `/personer/${rows[0]?.id}/samtycken`;
}

const statistics = { kind: "statistics", givenOn: "2018-03-02", form: "spoken", covers: "", validUntil: "" };

describe("the ledger of consents", () => {
  it("keeps the kinds apart and their history, and tells the units of a withdrawal", async () => {
    const place = await scene();
    const { world, site, official, team } = place;
    await sentBy(site, toTeam(world), official);
    const path = await ledgerOf(place);
    expect((await site.get(`${path}/nytt`, team)).html.querySelectorAll("input[checked]")).toHaveLength(0);
    expect((await site.post(`${path}/nytt`, statistics, team)).status).toBe(303);
    const ledger = await site.get(path, team);
    expect(ledger.text).toContain("Muntligt 2 mars 2018.");
    const forms = ledger.html
      .querySelectorAll('form[action$="/aterkalla"]')
      .map((form) => form.getAttribute("action") ?? "");
    expect(forms).toHaveLength(2);
    const [withdraw = ""] = forms.slice(-1);
    const early = await site.post(withdraw, { withdrawnOn: "2018-02-01" }, team);
    expect(early.status).toBe(422);
    expect(early.html.querySelector('details[open] [name="withdrawnOn"]')?.getAttribute("value")).toBe(
      "2018-02-01",
    );
    expect((await site.post(withdraw, { withdrawnOn: "i morgon" }, team)).status).toBe(422);
    for (const _ of [1, 2])
      expect((await site.post(withdraw, { withdrawnOn: "idag" }, team)).status).toBe(303);
    expect((await site.get(path, team)).text).toContain("Återkallat 5 mars 2018");
    const { rows } = await world.admin.query(
      "select count(*)::int as told from party.notice where association_id = $1 and kind = 'consentWithdrawn'",
      [world.associationId],
    );
    expect(rows).toEqual([{ told: 2 }]);
  });

  it("refuses terms that cannot be, at the field, and keeps what was typed", async () => {
    const place = await scene();
    const { world, site, official } = place;
    await sentBy(site, toTeam(world), official);
    const path = `${await ledgerOf(place)}/nytt`;
    for (const [changes, said] of [
      [{ kind: "" }, "Välj vad samtycket gäller."],
      [{ givenOn: "i morgon" }, "kan inte vara givet efter i dag"],
      [{ validUntil: "2018-03-01" }, "kan inte sluta gälla innan det gavs"],
      [{ kind: "secrecy" }, "Kryssa för vilka som får ta del av uppgifterna."],
    ] as const) {
      const answer = await site.post(path, { ...statistics, covers: "Närvaro", ...changes }, official);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(said);
      expect(answer.text).toContain("Närvaro");
    }
  });

  it("is nothing for a stranger, nor for another association", async () => {
    const place = await scene();
    await sentBy(place.site, toTeam(place.world), place.official);
    const path = await ledgerOf(place);
    const elsewhere = await scene();
    for (const [site, actor] of [
      [place.site, await place.world.actorAs("teamMember", "Ung i Tyresö")],
      [elsewhere.site, elsewhere.team],
    ] as const) {
      expect((await site.get(path, actor)).status).toBe(404);
      expect((await site.post(`${path}/nytt`, statistics, actor)).status).toBe(404);
      expect(
        (
          await site.post(
            `${path}/00000000-0000-7000-8000-000000000000/aterkalla`,
            { withdrawnOn: "idag" },
            actor,
          )
        ).status,
      ).toBe(404);
    }
  });
});

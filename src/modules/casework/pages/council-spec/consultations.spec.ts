import { describe, expect, it } from "vitest";
import type { Council } from "./council-of.ts";
import { council } from "./council-of.ts";

async function register({ site, coordinator }: Council, fields: Record<string, string>) {
  const form = await site.get("/rad/konsultationer", coordinator);
  const id = form.html.querySelector("input[name=id]")?.getAttribute("value") ?? "";
  return {
    id,
    answer: await site.post(
      "/rad/konsultationer",
      { id, heldOn: "2018-03-05", quantity: "2", askedBy: "", ...fields },
      coordinator,
    ),
  };
}

describe("consultations", () => {
  it("are counted per year, corrected and removed, with a log", async () => {
    const there = await council();
    const { site, coordinator, world, member } = there;
    expect((await site.get("/rad/konsultationer", coordinator)).text).toContain(
      "Inga konsultationer är registrerade det året.",
    );
    const { id, answer } = await register(there, { askedBy: "Haninge kommun" });
    expect(answer.location).toBe("/rad/konsultationer?ar=2018");
    await site.post(
      "/rad/konsultationer",
      { id, heldOn: "2018-03-05", quantity: "2", askedBy: "" },
      coordinator,
    );
    await register(there, { heldOn: "2017-03-01", quantity: "5" });
    const list = await site.get("/rad/konsultationer", member);
    expect(list.text).toContain("2 hittills i år, 5 vid samma tid 2017.");
    expect((await site.get("/rad", coordinator)).text).toContain("2 (5 vid samma tid 2017, 5 hela året)");
    const address = `/rad/konsultationer/${id}`;
    expect(
      (
        await site.post(
          address,
          { version: "1", heldOn: "2018-03-05", quantity: "3", askedBy: "Haninge kommun" },
          coordinator,
        )
      ).status,
    ).toBe(303);
    const stale = await site.post(
      address,
      { version: "1", heldOn: "2018-03-05", quantity: "4", askedBy: "" },
      coordinator,
    );
    expect([stale.status, stale.html.querySelector("[name=quantity]")?.getAttribute("value")]).toEqual([
      409,
      "4",
    ]);
    expect((await site.post(`${address}/ta-bort`, { version: "1" }, coordinator)).status).toBe(409);
    expect((await site.post(`${address}/ta-bort`, { version: "2" }, coordinator)).status).toBe(303);
    expect((await site.get(address, coordinator)).status).toBe(404);
    const { rows } = await world.admin.query<{ event: string }>(
      "select event from audit.event where subject_id = $1 order by at, id",
      [id],
    );
    expect(rows.map(({ event }) => event).toSorted()).toEqual([
      "consultation.correct",
      "consultation.register",
      "consultation.remove",
    ]);
  });

  it("never hold a person: a number of that shape is refused anywhere and not shown again", async () => {
    const there = await council();
    for (const fields of [
      { quantity: "199801022394" },
      { askedBy: "19980102-2394" },
      { heldOn: "980102-2394" },
      { annat: "Måns 980102 2394" },
    ]) {
      const { answer } = await register(there, fields);
      expect([
        answer.status,
        answer.text.includes("Här ska inga personuppgifter stå."),
        answer.body.includes("2394"),
      ]).toEqual([422, true, false]);
    }
    const { rows } = await there.world.admin.query<{ n: number }>(
      "select count(*)::int as n from party.consultation where association_id = $1",
      [there.world.associationId],
    );
    expect(rows[0]?.n).toBe(0);
  });

  it("with a day or a number that cannot be are refused and kept; those of another council are not found", async () => {
    const there = await council();
    for (const [fields, sentence] of [
      [{ heldOn: "2018-03-06" }, "kan inte ligga efter i dag"],
      [{ heldOn: "" }, "Skriv vilken dag"],
      [{ heldOn: "1991-03-06" }, "mer än tjugo år"],
      [{ quantity: "0" }, "helt tal från 1 till 1000"],
      [{ askedBy: "Någon annan" }, "Välj i listan vem som frågade"],
    ] as const) {
      const { answer } = await register(there, fields);
      expect([answer.status, answer.text.includes(sentence)], sentence).toEqual([422, true]);
    }
    const { id } = await register(there, {});
    const elsewhere = await there.world.actorAs("councilCoordinator", "Resursrådet Nynäshamn");
    expect((await there.site.get(`/rad/konsultationer/${id}`, elsewhere)).status).toBe(404);
    expect(
      (await there.site.post(`/rad/konsultationer/${id}/ta-bort`, { version: "1" }, elsewhere)).status,
    ).toBe(404);
    const taken = await there.site.post(
      "/rad/konsultationer",
      { id, heldOn: "2018-03-05", quantity: "1", askedBy: "" },
      elsewhere,
    );
    expect([taken.status, taken.text.includes("Formuläret är redan använt")]).toEqual([409, true]);
  });
});

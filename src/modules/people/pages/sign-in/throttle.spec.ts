import { beforeAll, describe, expect, it } from "vitest";
import { giveLocalAccount, rightPassword, signInLocally } from "../../../../../tests/support/account.ts";
import { visitorTo } from "../../../../../tests/support/visitor.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";

let world: World;
let email: string;
beforeAll(async () => {
  world = await foundAssociation();
  email = await giveLocalAccount(world, (await world.actorAs("teamMember")).userId);
});

describe("many attempts", () => {
  it("make an account wait, with a sentence that says how long, and even the right password waits", async () => {
    for (let n = 0; n < 5; n++) {
      expect((await visitorTo(world).post("/logga-in", { epost: email, losenord: `fel ${n}` })).status).toBe(
        422,
      );
    }
    const waiting = await visitorTo(world).post("/logga-in", {
      epost: email.toUpperCase(),
      losenord: rightPassword,
    });
    expect(waiting.status).toBe(429);
    expect(waiting.text).toContain("Vänta 5 sekunder och försök sedan igen.");
    world.clock.advance({ seconds: 5 });
    expect((await signInLocally(visitorTo(world), world, email)).status).toBe(303);
  });

  it("make a source wait whatever accounts it tries", async () => {
    const source = "198.51.100.7";
    for (let n = 0; n < 21; n++) {
      await visitorTo(world, { source }).post("/logga-in", {
        epost: `ingen-${n}@prov.example`,
        losenord: "fel",
      });
    }
    expect(
      (await visitorTo(world, { source }).post("/logga-in", { epost: "ny@prov.example", losenord: "fel" }))
        .status,
    ).toBe(429);
    expect(
      (await visitorTo(world).post("/logga-in", { epost: "ny@prov.example", losenord: "fel" })).status,
    ).toBe(422);
  });

  it("sent at the same time do not slip by each other", async () => {
    const other = await giveLocalAccount(world, (await world.actorAs("teamMember")).userId);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        visitorTo(world).post("/logga-in", { epost: other, losenord: `fel ${n}` }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 429).length).toBeGreaterThan(0);
    const { rows } = await world.admin.query<{ text: string }>(
      "select a::text as text from platform.sign_in_attempt a",
    );
    expect(rows.some(({ text }) => text.includes(other) || text.includes("198.51.100.7"))).toBe(false);
  });
});

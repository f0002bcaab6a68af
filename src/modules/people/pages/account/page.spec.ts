import { beforeAll, describe, expect, it } from "vitest";
import {
  codeNow,
  codeSecret,
  giveLocalAccount,
  rightPassword,
  signInLocally,
} from "../../../../../tests/support/account.ts";
import type { Visitor } from "../../../../../tests/support/visitor.ts";
import { visitorTo } from "../../../../../tests/support/visitor.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { sentences } from "../sentences.ts";

let world: World;
beforeAll(async () => {
  world = await foundAssociation();
});

async function signedIn(): Promise<{ email: string; visitor: Visitor }> {
  const email = await giveLocalAccount(world, (await world.actorAs("teamMember")).userId);
  const visitor = visitorTo(world);
  await signInLocally(visitor, world, email);
  return { email, visitor };
}

describe("one's own account", () => {
  it("lists where one is signed in and ends what is somewhere else", async () => {
    const { email, visitor } = await signedIn();
    world.clock.advance({ minutes: 1 });
    const elsewhere = visitorTo(world);
    await signInLocally(elsewhere, world, email);
    const page = await visitor.get("/konto");
    expect(page.text).toContain("Den här");
    const forms = page.html.querySelectorAll("form[action^='/konto/inloggningar/']");
    expect(forms).toHaveLength(1);
    const action = forms[0]?.getAttribute("action") ?? "";
    expect((await visitor.post(action, {})).location).toBe("/konto");
    expect((await elsewhere.get("/konto")).location).toBe("/logga-in?till=%2Fkonto");
    const again = await visitor.post(action, {});
    expect([again.status, again.text]).toEqual([
      404,
      expect.stringContaining("Inloggningen är redan avslutad."),
    ]);
  });

  it("ends nobody else's session", async () => {
    const { visitor } = await signedIn();
    const other = await signedIn();
    const { rows } = await world.admin.query<{ id: string }>(
      "select s.id from platform.session s join platform.user_account u on u.id = s.user_id where u.email = $1",
      [other.email],
    );
    await visitor.get("/konto");
    expect((await visitor.post(`/konto/inloggningar/${rows[0]?.id}/avsluta`, {})).status).toBe(404);
    expect((await other.visitor.get("/konto")).status).toBe(200);
  });

  it("changes the password and signs out everywhere else", async () => {
    const { email, visitor } = await signedIn();
    world.clock.advance({ minutes: 1 });
    const elsewhere = visitorTo(world);
    await signInLocally(elsewhere, world, email);
    await visitor.get("/konto/losenord");
    const wanted = "fyra nya lugna ord";
    const changed = await visitor.post("/konto/losenord", {
      nuvarande: rightPassword,
      nytt: wanted,
      igen: wanted,
    });
    expect(changed.location).toBe("/konto");
    expect((await visitor.get("/konto")).status).toBe(200);
    expect((await elsewhere.get("/konto")).status).toBe(303);
    expect((await visitorTo(world).post("/logga-in", { epost: email, losenord: rightPassword })).status).toBe(
      422,
    );
    expect((await visitorTo(world).post("/logga-in", { epost: email, losenord: wanted })).location).toBe(
      "/logga-in/kod",
    );
  });

  it("says what is wrong with a new password, and never shows it again", async () => {
    const { visitor } = await signedIn();
    await visitor.get("/konto/losenord");
    const change = (nuvarande: string, nytt: string, igen = nytt) =>
      visitor.post("/konto/losenord", { nuvarande, nytt, igen });
    const short = await change(rightPassword, "kort");
    expect(short.text).toContain("Välj ett lösenord med minst 12 tecken.");
    expect(short.body).not.toContain('value="kort"');
    expect((await change(rightPassword, "ett bra långt ord", "ett annat ord")).text).toContain(
      "Skriv samma lösenord en gång till",
    );
    expect((await change("fel lösenord", "ett bra långt ord")).text).toContain(
      sentences.wrongPassword({ code: "wrongPassword" }).text,
    );
    expect((await change("", "")).text).toContain("Det är 3 saker att rätta");
  });

  it("connects another app only when a code from it is right", async () => {
    const { email, visitor } = await signedIn();
    await visitor.get("/konto");
    expect((await visitor.post("/konto/engangskod", { kod: "123456" })).text).toContain(
      "Kopplingskoden här är ny.",
    );
    const page = await visitor.get("/konto/engangskod");
    const key = page.html.querySelector("code")?.text.replaceAll(" ", "") ?? "";
    expect(key).not.toBe(codeSecret);
    expect((await visitor.post("/konto/engangskod", { kod: codeNow(world) })).text).toContain(
      "Koden stämmer inte.",
    );
    expect((await visitor.post("/konto/engangskod", { kod: codeNow(world, key) })).location).toBe("/konto");
    world.clock.advance({ seconds: 30 });
    const next = visitorTo(world);
    await next.post("/logga-in", { epost: email, losenord: rightPassword });
    expect((await next.post("/logga-in/kod", { kod: codeNow(world) })).status).toBe(422);
    expect((await next.post("/logga-in/kod", { kod: codeNow(world, key) })).status).toBe(303);
  });
});

describe("keeping a session alive", () => {
  it("says that it runs without prolonging it, unless somebody was active", async () => {
    const { visitor } = await signedIn();
    const idle = (await signedIn()).visitor;
    for (let minutes = 0; minutes < 40; minutes += 10) {
      world.clock.advance({ minutes: 10 });
      await visitor.get("/session/hall-vid-liv?aktiv=ja");
      await idle.get("/session/hall-vid-liv");
    }
    const answer = await visitor.get("/session/hall-vid-liv");
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { signedIn: true, idleSeconds: 1800 }]);
    expect((await idle.get("/session/hall-vid-liv")).status).toBe(401);
  });
});

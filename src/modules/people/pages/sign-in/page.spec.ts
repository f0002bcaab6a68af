import { beforeAll, describe, expect, it } from "vitest";
import {
  codeNow,
  giveLocalAccount,
  rightPassword,
  signInLocally,
} from "../../../../../tests/support/account.ts";
import { visitorTo } from "../../../../../tests/support/visitor.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { sentences } from "../sentences.ts";

let world: World;
beforeAll(async () => {
  world = await foundAssociation({ referenceDate: "2018-03-05" });
});

const wrong = sentences.wrongCredentials({ code: "wrongCredentials" }).text;

async function withAccount(options = {}): Promise<string> {
  return giveLocalAccount(world, (await world.actorAs("teamMember")).userId, options);
}

describe("the demo's sign-in", () => {
  it("offers each role by zone and signs in with one click", async () => {
    const actor = await world.actorAs("councilCoordinator");
    const visitor = visitorTo(world, { demo: true });
    const page = await visitor.get("/logga-in?till=%2Frad");
    expect(page.text).toContain("Parternas zon");
    expect(page.text).toContain("Rådets samordnare, Resursrådet Haninge");
    const signedIn = await visitor.post("/logga-in/demo", { uppdrag: actor.assignmentId, till: "/rad" });
    expect([signedIn.status, signedIn.location]).toEqual([303, "/rad"]);
    expect((await visitor.get("/uppdrag")).text).toContain("Det du arbetar som nu");
  });

  it("is not there when the demo is off", async () => {
    const actor = await world.actorAs("director");
    const visitor = visitorTo(world);
    expect((await visitor.get("/logga-in")).body).not.toContain("/logga-in/demo");
    const answer = await visitor.post("/logga-in/demo", { uppdrag: actor.assignmentId });
    expect(answer.status).toBe(404);
    expect(visitor.cookies.size).toBe(0);
  });

  it("opens no account of an association that is no demo", async () => {
    const real = await foundAssociation();
    const actor = await real.actorAs("director");
    const answer = await visitorTo(world, { demo: true }).post("/logga-in/demo", {
      uppdrag: actor.assignmentId,
    });
    expect(answer.location).toBe("/logga-in");
  });

  it("opens no keeping of users where there is an association that is no demo", async () => {
    const keeper = await (await foundAssociation()).actorAs("systemAdministrator");
    const visitor = visitorTo(world, { demo: true });
    expect((await visitor.get("/logga-in")).body).not.toContain(keeper.assignmentId);
    const answer = await visitor.post("/logga-in/demo", { uppdrag: keeper.assignmentId });
    expect(answer.location).toBe("/logga-in");
  });
});

describe("signing in with a local account", () => {
  it("takes the password, then the code, then goes where one was going", async () => {
    const visitor = visitorTo(world);
    const answer = await signInLocally(visitor, world, await withAccount(), "/remisser?sida=2");
    expect([answer.status, answer.location]).toEqual([303, "/remisser?sida=2"]);
    expect((await visitor.get("/uppdrag")).status).toBe(200);
  });

  it("opens nothing after the password alone", async () => {
    const visitor = visitorTo(world);
    const answer = await visitor.post("/logga-in", { epost: await withAccount(), losenord: rightPassword });
    expect(answer.location).toBe("/logga-in/kod");
    expect(visitor.cookies.has("session")).toBe(false);
    expect((await visitor.get("/uppdrag")).location).toBe("/logga-in?till=%2Fuppdrag");
  });

  it("says the same of an unknown account, a wrong password and a closed account", async () => {
    const closed = await world.actorAs("teamMember");
    const email = await giveLocalAccount(world, closed.userId);
    await world.admin.query("update platform.user_account set active = false where id = $1", [closed.userId]);
    for (const [epost, losenord] of [
      ["ingen@provkommun.example", rightPassword],
      [await withAccount(), "fel lösenord helt"],
      [email, rightPassword],
    ] as const) {
      const answer = await visitorTo(world).post("/logga-in", { epost, losenord });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(wrong);
      expect(answer.body).not.toContain(losenord);
    }
  });

  it("shows every fault at once and keeps the address, never the password", async () => {
    const answer = await visitorTo(world).post("/logga-in", { epost: "inte en adress", losenord: "" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Det är 2 saker att rätta");
    expect(answer.html.querySelector("input[name=epost]")?.getAttribute("value")).toBe("inte en adress");
  });

  it("never goes on to another site", async () => {
    for (const till of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      expect((await signInLocally(visitorTo(world), world, await withAccount(), till)).location).toBe("/");
    }
  });

  it("gives a token of its own to the browser, whatever token it came with", async () => {
    const visitor = visitorTo(world);
    visitor.cookies.set("session", "planted-by-somebody-else");
    await signInLocally(visitor, world, await withAccount());
    expect(visitor.cookies.get("session")).toMatch(/^[\w-]{43}$/);
    expect(visitor.cookies.has("inloggning")).toBe(false);
  });

  it("binds its cookies to the host over TLS", async () => {
    const visitor = visitorTo(world, { secure: true });
    const answer = await visitor.post("/logga-in", { epost: await withAccount(), losenord: rightPassword });
    expect(answer.headers.getSetCookie().join()).toMatch(
      /__Host-inloggning=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    );
  });

  it("refuses a sign-in sent from another site", async () => {
    const sent = { epost: await withAccount(), losenord: rightPassword };
    for (const headers of [{ "sec-fetch-site": "cross-site" }, { origin: "https://evil.example" }]) {
      expect((await visitorTo(world).post("/logga-in", sent, headers)).status).toBe(403);
    }
  });
});

describe("the one-time code", () => {
  it("opens once", async () => {
    const email = await withAccount();
    await signInLocally(visitorTo(world), world, email);
    const again = await signInLocally(visitorTo(world), world, email);
    expect(again.status).toBe(422);
    expect(again.text).toContain(sentences.codeUsed({ code: "codeUsed" }).text);
    world.clock.advance({ seconds: 30 });
    expect((await signInLocally(visitorTo(world), world, email)).status).toBe(303);
  });

  it("may be a step late, not two", async () => {
    const visitor = visitorTo(world);
    await visitor.post("/logga-in", { epost: await withAccount(), losenord: rightPassword });
    const code = codeNow(world);
    world.clock.advance({ seconds: 65 });
    expect((await visitor.post("/logga-in/kod", { kod: code })).status).toBe(422);
    const late = codeNow(world);
    world.clock.advance({ seconds: 30 });
    expect(
      (await visitor.post("/logga-in/kod", { kod: `${late.slice(0, 3)} ${late.slice(3)}` })).status,
    ).toBe(303);
  });

  it("may be wrong five times, then one begins again", async () => {
    const visitor = visitorTo(world);
    await visitor.post("/logga-in", { epost: await withAccount(), losenord: rightPassword });
    const tries = [];
    for (let n = 0; n < 5; n++) tries.push(await visitor.post("/logga-in/kod", { kod: "000000" }));
    expect(tries[3]?.text).toContain("Skriv de sex siffror som appen visar nu.");
    expect(tries[4]?.location).toBe("/logga-in");
    expect((await visitor.get("/logga-in")).text).toContain("Börja om med e-post och lösenord.");
    expect((await visitor.post("/logga-in/kod", { kod: codeNow(world) })).location).toBe("/logga-in");
  });

  it("is too late after ten minutes", async () => {
    const visitor = visitorTo(world);
    await visitor.post("/logga-in", { epost: await withAccount(), losenord: rightPassword });
    world.clock.advance({ minutes: 10 });
    await visitor.post("/logga-in/kod", { kod: codeNow(world) });
    expect((await visitor.get("/logga-in")).text).toContain(
      sentences.signInTooOld({ code: "signInTooOld" }).text,
    );
  });

  it("is set up before the first sign-in is finished", async () => {
    const visitor = visitorTo(world);
    const email = await withAccount({ code: false });
    expect((await visitor.post("/logga-in", { epost: email, losenord: rightPassword })).location).toBe(
      "/logga-in/koppla",
    );
    const page = await visitor.get("/logga-in/koppla");
    const key = page.html.querySelector("code")?.text.replaceAll(" ", "") ?? "";
    expect(page.html.querySelector("a[href^='otpauth://totp/']")?.getAttribute("href")).toContain(key);
    expect((await visitor.post("/logga-in/koppla", { kod: "123" })).status).toBe(422);
    expect((await visitor.post("/logga-in/koppla", { kod: codeNow(world, key) })).location).toBe("/");
    const { rows } = await world.admin.query<{ secret: Buffer }>(
      "select totp_secret as secret from platform.user_account where email = $1",
      [email],
    );
    expect(rows[0]?.secret.toString("latin1")).not.toContain(key);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { giveLocalAccount, rightPassword, signInLocally } from "../../../../../tests/support/account.ts";
import type { Authenticator } from "../../../../../tests/support/authenticator.ts";
import { softAuthenticator } from "../../../../../tests/support/authenticator.ts";
import type { Visitor, VisitorAnswer } from "../../../../../tests/support/visitor.ts";
import { visitorOrigin, visitorTo } from "../../../../../tests/support/visitor.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { sentences } from "../sentences.ts";

let world: World;
beforeAll(async () => {
  world = await foundAssociation();
});

function askedFor(page: VisitorAnswer): { challenge: string } {
  const options =
    page.html.querySelector("[data-passkey-options]")?.getAttribute("data-passkey-options") ?? "{}";
  return JSON.parse(options) as { challenge: string };
}

async function withKey(): Promise<{ email: string; key: Authenticator; visitor: Visitor }> {
  const email = await giveLocalAccount(world, (await world.actorAs("teamMember")).userId);
  const visitor = visitorTo(world);
  await signInLocally(visitor, world, email);
  const key = softAuthenticator();
  const added = await visitor.post("/konto/nycklar", {
    svar: key.create(askedFor(await visitor.get("/konto/nycklar/ny")), visitorOrigin),
  });
  expect(added.location).toBe("/konto");
  return { email, key, visitor };
}

async function confirmWith(answer: (asked: { challenge: string }) => string, email: string) {
  const visitor = visitorTo(world);
  await visitor.post("/logga-in", { epost: email, losenord: rightPassword, till: "/deltagare" });
  const page = await visitor.get("/logga-in/kod");
  return { visitor, sent: await visitor.post("/logga-in/nyckel", { svar: answer(askedFor(page)) }) };
}

const wrongKey = sentences.wrongKey({ code: "wrongKey" }).text;

describe("a passkey", () => {
  it("is added and then signs in instead of a code", async () => {
    const { email, key, visitor } = await withKey();
    expect((await visitor.get("/konto")).text).toContain("Nyckeln är tillagd.");
    const { sent } = await confirmWith((asked) => key.get(asked, visitorOrigin), email);
    expect([sent.status, sent.location]).toEqual([303, "/deltagare"]);
  });

  it("of somebody else, of another site, with another challenge, copied or garbled opens nothing", async () => {
    const { email, key } = await withKey();
    const stranger = softAuthenticator();
    const answers: ((asked: { challenge: string }) => string)[] = [
      (asked) => stranger.get(asked, visitorOrigin),
      (asked) => key.get(asked, "https://evil.example"),
      () => key.get({ challenge: "bWFkZS11cA" }, visitorOrigin),
      () => "{}",
      () => "not json",
    ];
    for (const answer of answers) {
      world.clock.advance({ minutes: 20 });
      const { sent, visitor } = await confirmWith(answer, email);
      expect([sent.status, sent.text]).toEqual([422, expect.stringContaining(wrongKey)]);
      expect(visitor.cookies.has("session")).toBe(false);
    }
  });

  it("that has fallen behind, as a copy does, opens nothing", async () => {
    const { email, key } = await withKey();
    key.counter = 10;
    expect((await confirmWith((asked) => key.get(asked, visitorOrigin), email)).sent.status).toBe(303);
    key.counter = 3;
    expect((await confirmWith((asked) => key.get(asked, visitorOrigin), email)).sent.status).toBe(422);
  });

  it("is refused when it is added with another challenge, from another site or twice", async () => {
    const { key, visitor } = await withKey();
    const other = softAuthenticator();
    const add = async (answer: (asked: { challenge: string }) => string) => {
      const asked = askedFor(await visitor.get("/konto/nycklar/ny"));
      return visitor.post("/konto/nycklar", { svar: answer(asked) });
    };
    const refusal = sentences.keyNotAdded({ code: "keyNotAdded" }).text;
    expect((await add(() => other.create({ challenge: "bWFkZS11cA" }, visitorOrigin))).text).toContain(
      refusal,
    );
    expect((await add((asked) => other.create(asked, "https://evil.example"))).status).toBe(422);
    expect((await add(() => "")).status).toBe(422);
    const twice = await add((asked) => key.create(asked, visitorOrigin));
    expect([twice.status, twice.text]).toEqual([409, expect.stringContaining("Nyckeln är redan tillagd.")]);
  });

  it("is removed, unless it is the only way to confirm a sign-in", async () => {
    const { email, key, visitor } = await withKey();
    await world.admin.query(
      "update platform.user_account set totp_secret = null, totp_confirmed_at = null where email = $1",
      [email],
    );
    await visitor.get("/konto");
    const kept = await visitor.post("/konto/nycklar/ta-bort", { nyckel: key.credentialId });
    expect([kept.status, kept.text]).toEqual([409, expect.stringContaining("ditt enda sätt att bekräfta")]);
    await world.admin.query("update platform.user_account set totp_confirmed_at = now() where email = $1", [
      email,
    ]);
    expect((await visitor.post("/konto/nycklar/ta-bort", { nyckel: key.credentialId })).location).toBe(
      "/konto",
    );
    expect((await visitor.post("/konto/nycklar/ta-bort", { nyckel: key.credentialId })).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IdentityProvider } from "../../../../../tests/support/identity-provider.ts";
import { startIdentityProvider } from "../../../../../tests/support/identity-provider.ts";
import { visitorOrigin, visitorTo } from "../../../../../tests/support/visitor.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { addProvider } from "../../actions/sign-in/providers.ts";
import { sentences } from "../sentences.ts";

let world: World;
let provider: IdentityProvider;
let providerId: string | null;
const name = "Provlegitimationen";

beforeAll(async () => {
  provider = await startIdentityProvider(`${visitorOrigin}/logga-in/extern/svar`);
  world = await foundAssociation();
  const { issuer, clientId, clientSecret } = provider;
  providerId = await world.db.inSystem((work) =>
    addProvider(work, world.keyring, { name, issuer, clientId, clientSecret }),
  );
});
afterAll(async () => {
  await world.admin.query("update platform.identity_provider set active = false where id = $1", [providerId]);
  await provider.close();
});

async function signIn(subject: string, visitor = visitorTo(world), till = "/deltagare") {
  const sent = await visitor.get(`/logga-in/extern/${providerId}?till=${encodeURIComponent(till)}`);
  const back = await provider.signIn(sent.location, subject);
  return { visitor, back, answer: await visitor.get(back.pathname + back.search) };
}

async function newUser(): Promise<{ userId: string; email: string }> {
  const { userId } = await world.actorAs("teamMember");
  return { userId, email: `${userId}@test.example` };
}

describe("signing in through an identity provider", () => {
  it("is offered, sends state, nonce and PKCE, and signs in the account with the address", async () => {
    const { email } = await newUser();
    provider.accounts.set("subject-1", { email: email.toUpperCase(), email_verified: true });
    const visitor = visitorTo(world);
    expect((await visitor.get("/logga-in")).text).toContain(`Logga in med ${name}`);
    const sent = new URL((await visitor.get(`/logga-in/extern/${providerId}`)).location);
    expect(sent.searchParams.get("code_challenge_method")).toBe("S256");
    for (const parameter of ["state", "nonce", "code_challenge"])
      expect(sent.searchParams.get(parameter)).toMatch(/^[\w-]{43}$/);
    const { answer } = await signIn("subject-1", visitor);
    expect([answer.status, answer.location]).toEqual([303, "/deltagare"]);
    expect((await visitor.get("/uppdrag")).text).toContain("Det du arbetar som nu");
  });

  it("knows the subject afterwards, whatever address it then has, and lets nobody else take the address over", async () => {
    const { email } = await newUser();
    provider.accounts.set("subject-2", { email, email_verified: true });
    await signIn("subject-2");
    provider.accounts.set("subject-2", { email: "ny.adress@prov.example", email_verified: true });
    expect((await signIn("subject-2")).answer.location).toBe("/deltagare");
    provider.accounts.set("subject-3", { email, email_verified: true });
    expect((await signIn("subject-3")).answer.location).toBe("/logga-in");
  });

  it("opens nothing for somebody without an account, with an address that is not vouched for, or with a closed account", async () => {
    const [unsure, closed] = [await newUser(), await newUser()];
    await world.admin.query("update platform.user_account set active = false where id = $1", [closed.userId]);
    provider.accounts.set("subject-4", { email: "okand@prov.example", email_verified: true });
    provider.accounts.set("subject-5", { email: unsure.email });
    provider.accounts.set("subject-6", { email: closed.email, email_verified: true });
    for (const subject of ["subject-4", "subject-5", "subject-6"]) {
      const { visitor, answer } = await signIn(subject);
      expect(answer.location).toBe("/logga-in");
      expect((await visitor.get("/logga-in")).text).toContain(
        sentences.unknownUser({ code: "unknownUser", name }).text,
      );
      expect(visitor.cookies.has("session")).toBe(false);
    }
  });

  it("takes an answer once, in the browser that asked, and only with its state", async () => {
    const { email } = await newUser();
    provider.accounts.set("subject-7", { email, email_verified: true });
    const { visitor, back } = await signIn("subject-7");
    await visitor.get(back.pathname + back.search);
    expect((await visitor.get("/logga-in")).text).toContain(
      sentences.signInTooOld({ code: "signInTooOld" }).text,
    );

    const victim = visitorTo(world);
    await victim.get(`/logga-in/extern/${providerId}`);
    const attacker = visitorTo(world);
    const sent = await attacker.get(`/logga-in/extern/${providerId}`);
    const planted = await provider.signIn(sent.location, "subject-7");
    expect((await victim.get(planted.pathname + planted.search)).location).toBe("/logga-in");
    expect(victim.cookies.has("session")).toBe(false);
    expect((await victim.get("/logga-in")).text).toContain(
      sentences.providerRefused({ code: "providerRefused", name }).text,
    );
  });

  it("never goes on to another site", async () => {
    const { email } = await newUser();
    provider.accounts.set("subject-8", { email, email_verified: true });
    expect((await signIn("subject-8", visitorTo(world), "//evil.example")).answer.location).toBe("/");
  });

  it("says so when the provider is away or gone", async () => {
    const issuer = "http://127.0.0.1:9";
    const away = await world.db.inSystem((work) =>
      addProvider(work, world.keyring, {
        name: "Borta",
        issuer: `${issuer}/${world.slug}`,
        clientId: "x",
        clientSecret: null,
      }),
    );
    const visitor = visitorTo(world);
    expect((await visitor.get(`/logga-in/extern/${away}`)).location).toBe("/logga-in");
    expect((await visitor.get("/logga-in")).text).toContain("Borta svarar inte just nu.");
    await visitor.get(`/logga-in/extern/${crypto.randomUUID()}`);
    expect((await visitor.get("/logga-in")).text).toContain("Det sättet att logga in finns inte längre.");
  });

  it("keeps the client's secret sealed", async () => {
    const { rows } = await world.admin.query<{ secret: Buffer }>(
      "select client_secret as secret from platform.identity_provider where id = $1",
      [providerId],
    );
    expect(rows[0]?.secret.toString("latin1")).not.toContain(provider.clientSecret);
  });
});

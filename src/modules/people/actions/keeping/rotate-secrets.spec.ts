import { expect, it } from "vitest";
import { giveLocalAccount } from "../../../../../tests/support/account.ts";
import { testKey } from "../../../../../tests/support/test-keyring.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { Keyring } from "../../../../platform/crypto/index.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import { codeSecrets } from "../../store/sealed-secrets.ts";
import { openSecret } from "../sign-in/code-secret.ts";
import { addProvider } from "../sign-in/providers.ts";
import { rotateSecrets } from "./rotate-secrets.ts";

const newKey = new Uint8Array(32).fill(8);
const both = new Keyring({
  current: 2,
  keys: new Map([
    [1, testKey],
    [2, newKey],
  ]),
});
const onlyNew = new Keyring({ current: 2, keys: new Map([[2, newKey]]) });

it("seals every secret with the current key, so that the old one can be taken away", async () => {
  const world = await foundAssociation();
  const { userId } = await world.actorAs("teamMember");
  await giveLocalAccount(world, userId);
  // Refused at the end, so that the secrets of other tests in the database stay as they were.
  await world.db.inSystem(async (work) => {
    const provider = {
      name: "Prov",
      issuer: `https://${world.slug}.example`,
      clientId: "x",
      clientSecret: "y",
    };
    await addProvider(work, world.keyring, provider);
    expect(await rotateSecrets(work, both)).toBeGreaterThanOrEqual(2);
    expect(await rotateSecrets(work, both)).toBe(0);
    const mine = (await codeSecrets(work)).find(({ id }) => id === userId);
    expect(openSecret(onlyNew, mine?.sealed ?? new Uint8Array(), userId)).toMatch(/^[A-Z2-7]{32}$/);
    return refused({ code: "onlyTried" });
  });
});

import { describe, expect, it } from "vitest";
import { hashOfNothing, hashPassword, passwordMatches } from "./password-hash.ts";

const costOf = (stored: string) => stored.split("$").slice(1, 4);

describe("the hash of a password", () => {
  it("is Argon2id, salted, and opens for that password only", async () => {
    const [one, other] = [
      await hashPassword("fyra lugna långa ord"),
      await hashPassword("fyra lugna långa ord"),
    ];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await passwordMatches("fyra lugna långa ord".normalize("NFD"), one)).toBe(true);
    expect(await passwordMatches("fyra lugna långa ora", one)).toBe(false);
  });

  it("costs as much to compare where there is no account", async () => {
    expect(await passwordMatches("fyra lugna långa ord", null)).toBe(false);
    expect(costOf(hashOfNothing)).toEqual(costOf(await hashPassword("fyra lugna långa ord")));
  });
});

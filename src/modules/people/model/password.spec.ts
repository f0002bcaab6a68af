import { describe, expect, it } from "vitest";
import { judgePassword } from "./password.ts";

const email = "signe.provsson@kommun.example";

describe("a password", () => {
  it("may be any words that are long enough", () => {
    expect(judgePassword("tolv tecken!", email).ok).toBe(true);
    expect(judgePassword("åäö åäö åäö2", email).ok).toBe(true);
  });

  it.each([
    ["elva tecken", "passwordTooShort"],
    ["a".repeat(201), "passwordTooLong"],
    ["signe.provsson2026", "passwordNamesYou"],
    ["aaaaaaaabbbb", "passwordTooPlain"],
  ])("is refused when it is %s", (password, code) => {
    expect(judgePassword(password, email)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("is the same however the keyboard composes its letters", () => {
    const composed = judgePassword("välkommen åter hit".normalize("NFC"), email);
    expect(judgePassword("välkommen åter hit".normalize("NFD"), email)).toEqual(composed);
  });
});

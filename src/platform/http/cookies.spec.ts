import { describe, expect, it } from "vitest";
import { readCookie, setCookie } from "./cookies.ts";

describe("cookies", () => {
  it("are bound to the host over TLS, and cannot be read by scripts or sent from other sites", () => {
    expect(setCookie({ name: "session", value: "a b;c", maxAgeSeconds: null }, true)).toBe(
      "__Host-session=a%20b%3Bc; Path=/; HttpOnly; SameSite=Lax; Secure",
    );
  });

  it("go without prefix and Secure over plain http", () => {
    expect(setCookie({ name: "flash", value: "x", maxAgeSeconds: 60 }, false)).toBe(
      "flash=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=60",
    );
  });

  it("come back as they were set", () => {
    const [pair] = setCookie({ name: "flash", value: "å=ä;ö", maxAgeSeconds: null }, true).split("; ");
    expect(readCookie(`other=1; ${pair}; last=2`, "flash", true)).toBe("å=ä;ö");
  });

  it("are found by whole name, and a cookie without the prefix is not taken for one with it", () => {
    expect(readCookie("xsession=1; session2=2", "session", false)).toBeUndefined();
    expect(readCookie("session=forged", "session", true)).toBeUndefined();
    expect(readCookie(undefined, "session", false)).toBeUndefined();
  });

  it("that cannot be decoded are none", () => {
    expect(readCookie("session=%E0%A4%A", "session", false)).toBeUndefined();
  });
});

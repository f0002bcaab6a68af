import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashToken, randomToken, sameBytes } from "./token.ts";

describe("tokens", () => {
  it("are long, safe in an address and never alike", () => {
    const tokens = Array.from({ length: 100 }, () => randomToken());
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    expect(randomToken(16)).toHaveLength(22);
  });

  it("are stored as SHA-256", () => {
    expect(Buffer.from(hashToken("abc")).toString("hex")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("are alike only when every byte is", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (left, right) => {
        expect(sameBytes(left, right)).toBe(Buffer.compare(left, right) === 0);
        expect(sameBytes(left, Uint8Array.from(left))).toBe(true);
      }),
    );
  });
});

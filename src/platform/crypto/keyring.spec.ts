import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Keyring } from "./keyring.ts";

const oldKey = new Uint8Array(32).fill(1);
const newKey = new Uint8Array(32).fill(2);
const before = new Keyring({ current: 1, keys: new Map([[1, oldKey]]) });
const during = new Keyring({
  current: 2,
  keys: new Map([
    [1, oldKey],
    [2, newKey],
  ]),
});
const after = new Keyring({ current: 2, keys: new Map([[2, newKey]]) });

describe("encrypt and decrypt", () => {
  it("gives back every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.uuid(), (text, purpose, association) => {
        const opened = before.decrypt(before.encrypt(text, purpose, association), purpose, association);
        expect(opened).toEqual({ ok: true, value: text });
      }),
    );
  });

  it("does not open for another association or purpose", () => {
    const envelope = before.encrypt("hemligt", "note", "a");
    expect(before.decrypt(envelope, "note", "b")).toEqual({ ok: false, refusal: { code: "tamperedCipher" } });
    expect(before.decrypt(envelope, "name", "a")).toEqual({ ok: false, refusal: { code: "tamperedCipher" } });
  });

  it("keeps purpose and association apart even when they run together", () => {
    const envelope = before.encrypt("hemligt", "ab", "c");
    expect(before.decrypt(envelope, "a", "bc").ok).toBe(false);
  });

  it("refuses an envelope with any bit changed", () => {
    const envelope = before.encrypt("hemligt", "note", "a");
    fc.assert(
      fc.property(fc.nat(envelope.length - 1), fc.nat(7), (at, bit) => {
        const changed = Uint8Array.from(envelope);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(before.decrypt(changed, "note", "a").ok).toBe(false);
      }),
    );
  });

  it("refuses an envelope cut short anywhere", () => {
    const envelope = before.encrypt("hemligt", "note", "a");
    for (let length = 0; length < envelope.length; length++) {
      expect(before.decrypt(envelope.subarray(0, length), "note", "a").ok).toBe(false);
    }
  });

  it("never gives the same bytes twice", () => {
    expect(before.encrypt("x", "note", "a")).not.toEqual(before.encrypt("x", "note", "a"));
  });
});

describe("rotation", () => {
  const envelope = before.encrypt("hemligt", "note", "a");

  it("opens what an older key closed and says that it should be closed anew", () => {
    expect(during.decrypt(envelope, "note", "a")).toEqual({ ok: true, value: "hemligt" });
    expect(during.needsRotation(envelope)).toBe(true);
    expect(during.needsRotation(during.encrypt("hemligt", "note", "a"))).toBe(false);
  });

  it("names the version when the key is gone", () => {
    expect(after.decrypt(envelope, "note", "a")).toEqual({
      ok: false,
      refusal: { code: "unknownKeyVersion", version: 1 },
    });
  });

  it("finds rows indexed before and during it", () => {
    const looked = during.indexes("text", "name", "a");
    expect(looked).toContainEqual(before.index("text", "name", "a"));
    expect(looked[0]).toEqual(during.index("text", "name", "a"));
    expect(looked).toHaveLength(2);
    expect(during.needsRotation(before.index("text", "name", "a"))).toBe(true);
  });
});

describe("index", () => {
  it("is the same for the same value and place, and differs for any other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const first = before.index(one, "name", "a");
        expect(before.index(one, "name", "a")).toEqual(first);
        expect(Buffer.compare(before.index(other, "name", "a"), first) === 0).toBe(one === other);
        expect(before.index(one, "name", "b")).not.toEqual(first);
        expect(before.index(one, "mail", "a")).not.toEqual(first);
      }),
    );
  });
});

describe("configuration", () => {
  it("throws on a short key, a version out of range and a missing current key", () => {
    expect(() => new Keyring({ current: 1, keys: new Map([[1, new Uint8Array(31)]]) })).toThrow(RangeError);
    expect(() => new Keyring({ current: 256, keys: new Map([[256, oldKey]]) })).toThrow(RangeError);
    expect(() => new Keyring({ current: 3, keys: new Map([[1, oldKey]]) })).toThrow(RangeError);
  });
});

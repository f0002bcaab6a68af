import { describe, expect, it } from "vitest";
import {
  organisationIdOf,
  organisationNumberIn,
  organisationNumberOr,
  ownersOf,
  partId,
  uuidOr,
} from "./ids.ts";

const owner = "019c2a5e-7b30-7c11-8a52-3f9d10c4be77";

describe("ids of the open interface", () => {
  it("gives the same part the same id for ever, near its owner's", () => {
    expect(partId(owner, "location", "torget")).toBe("019c2a5e-7b30-7c11-8a52-3f9db1a5bbac");
    expect(partId(owner, "location", "torget")).not.toBe(partId(owner, "contact", "torget"));
    const { from, to } = ownersOf(partId(owner, "location", "torget"));
    expect(owner >= from && owner <= to).toBe(true);
  });

  it("holds an organisation number that can be read again", () => {
    const id = organisationIdOf("2120000084");
    expect(uuidOr(id)).toBe(id);
    expect(organisationNumberIn(id)).toBe("2120000084");
    expect(organisationNumberIn(owner)).toBeNull();
  });

  it("takes no sole trader's number, which is a personal one", () => {
    expect(organisationNumberOr("212000-0084")).toBe("2120000084");
    for (const none of [null, "", "9105149802", "21200000845", "text"])
      expect(organisationNumberOr(none)).toBeNull();
  });

  it("reads a UUID in any case and nothing else", () => {
    expect(uuidOr(owner.toUpperCase())).toBe(owner);
    for (const no of ["", "1", `${owner}0`, owner.replace("-", ""), "'; drop table"])
      expect(uuidOr(no)).toBeNull();
  });
});

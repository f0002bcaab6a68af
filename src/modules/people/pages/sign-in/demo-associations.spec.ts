import { expect, it } from "vitest";
import { byAssociation } from "./demo-associations.ts";

const at = (associationId: string | null, id: string) => ({
  ...{ id, associationId },
  associationName: associationId ?? "",
});

it("puts the association with the most roles first, with operation, and the rest by association", () => {
  const small = at("Lilla", "a");
  const large = [at("Stora", "b"), at("Stora", "c")];
  const operation = at(null, "d");
  expect(byAssociation([small, ...large, operation])).toEqual({
    first: [...large, operation],
    others: [{ name: "Lilla", items: [small] }],
  });
});

it("offers operation where there is no association", () => {
  expect(byAssociation([at(null, "d")])).toEqual({ first: [at(null, "d")], others: [] });
});

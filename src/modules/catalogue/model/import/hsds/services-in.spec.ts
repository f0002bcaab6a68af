import { expect, it } from "vitest";
import { servicesIn } from "./services-in.ts";

it("a package gives each service the organization that it names, the first where two have the same id", () => {
  const organizations = [
    { id: "a", name: "Ett" },
    { id: "a", name: "Två" },
  ];
  const services = [{ name: "X", organization_id: "a" }, { name: "Y", organization_id: "b" }, { name: "Z" }];
  expect(servicesIn(JSON.stringify({ organizations, services }))).toEqual({
    ok: true,
    value: [{ ...services[0], organization: { id: "a", name: "Ett" } }, services[1], services[2]],
  });
});

it("a file of many services and many organizations is read at once, and one of brackets alone is no JSON", () => {
  const organizations = Array.from({ length: 100_000 }, (_, n) => ({ id: String(n) }));
  const services = Array.from({ length: 60_000 }, () => ({ organization_id: "x" }));
  const text = JSON.stringify({ services, organizations });
  const before = performance.now();
  expect(servicesIn(text).ok).toBe(true);
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(servicesIn("[".repeat(1_000_000))).toMatchObject({ ok: false });
});

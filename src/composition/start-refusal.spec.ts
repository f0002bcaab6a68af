import { describe, expect, it } from "vitest";
import type { StartRefusal } from "./start-refusal.ts";
import { refusalOfConnection, startSentence } from "./start-refusal.ts";

const failure = (message: string, properties: object = {}) => Object.assign(new Error(message), properties);

describe("why the database could not be opened", () => {
  it.each([
    [failure("password authentication failed", { code: "28P01" }), "database.signInRefused"],
    [failure("no pg_hba.conf entry", { code: "28000" }), "database.signInRefused"],
    [failure("SASL: client password must be a string"), "database.signInRefused"],
    [failure('database "x" does not exist', { code: "3D000" }), "database.missing"],
    [failure("permission denied to create role", { code: "42501" }), "database.mayNotCreate"],
    [failure("could not extend file", { code: "53100" }), "database.diskFull"],
    [failure("connect ECONNREFUSED", { code: "ECONNREFUSED", syscall: "connect" }), "database.unreachable"],
    [failure("getaddrinfo ENOTFOUND", { code: "ENOTFOUND" }), "database.unreachable"],
    [failure("timeout exceeded when trying to connect"), "database.unreachable"],
    [failure("There was an error establishing an SSL connection"), "database.unreachable"],
    [failure("the database system is shutting down", { code: "57P03" }), "database.unreachable"],
    [failure('type "x" does not exist', { code: "42704" }), "database.failed"],
  ])("%s", (error, code) => {
    const refusal = refusalOfConnection(error);
    expect(refusal.code).toBe(code);
    expect(startSentence(refusal)).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  it("a fault of the program is no refusal", () => {
    for (const error of [
      failure("x is not a function"),
      failure("open", { code: "ENOENT", syscall: "open" }),
      "text",
    ])
      expect(() => refusalOfConnection(error)).toThrow();
  });
});

it.each<StartRefusal>([
  { code: "database.tooOld", version: 14 },
  { code: "schema.newer", migrations: ["9999-x.sql"] },
  { code: "schema.changed", migrations: ["0001-x.sql"] },
  { code: "wall.open", holes: ["table a.b has no policy"] },
  { code: "keys.wrong" },
  { code: "port.taken", port: 3000 },
  { code: "port.forbidden", port: 80 },
])("$code has a sentence that says what to do", (refusal) => {
  expect(startSentence(refusal)).toMatch(/^[A-ZÅÄÖ].*\.$/);
});

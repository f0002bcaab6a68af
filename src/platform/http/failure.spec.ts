import { describe, expect, it } from "vitest";
import { partsForTest } from "../../../tests/support/http-parts.ts";
import { NoTurn } from "../db/turns.ts";
import { failurePage, isDatabaseAway } from "./failure.ts";

const failure = (message: string, properties: object = {}) => Object.assign(new Error(message), properties);

describe("what means that the database is away", () => {
  it.each([
    failure("connect ECONNREFUSED", { code: "ECONNREFUSED", syscall: "connect" }),
    failure("read ECONNRESET", { code: "ECONNRESET", syscall: "read" }),
    failure("write EPIPE", { code: "EPIPE", syscall: "write" }),
    failure("getaddrinfo ENOTFOUND db", { code: "ENOTFOUND", syscall: "getaddrinfo" }),
    failure("connect ENOENT /run/.s.PGSQL.5432", { code: "ENOENT", syscall: "connect" }),
    failure("the database system is starting up", { code: "57P03" }),
    failure("terminating connection due to administrator command", { code: "57P01" }),
    failure("sorry, too many clients already", { code: "53300" }),
    failure("Connection terminated unexpectedly"),
    failure("timeout exceeded when trying to connect"),
    failure("Client has encountered a connection error and is not queryable"),
  ])("$message", (error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([
    failure("ENOENT: no such file or directory, open 'x'", { code: "ENOENT", syscall: "open" }),
    failure("EACCES: permission denied, open 'x'", { code: "EACCES", syscall: "open" }),
    failure("duplicate key value", { code: "23505" }),
    failure("the assignment was terminated"),
    failure("EPERM", { code: "EPERM" }),
  ])("but not: $message", (error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });

  it("and never something that is no error", () => {
    expect([undefined, null, "57P01", { code: "57P01" }].filter(isDatabaseAway)).toEqual([]);
  });
});

describe("the page for the unexpected", () => {
  it.each([
    [failure("x is not a function"), 500, "Något gick fel hos oss"],
    [failure("Connection terminated unexpectedly"), 503, "Databasen svarar inte just nu"],
    [new NoTurn("no turn within 20000 ms"), 503, "Många läser just nu"],
    [failure("could not extend file", { code: "53100" }), 503, "Det går inte att spara just nu"],
    [failure("duplicate key value", { code: "23505" }), 409, "Någon annan sparade samtidigt"],
    [failure("deadlock detected", { code: "40P01" }), 409, "Någon annan sparade samtidigt"],
    ["thrown text", 500, "Något gick fel hos oss"],
  ])("%s", (error, status, title) => {
    const lines: object[] = [];
    const parts = partsForTest({ log: (line) => lines.push(line) });
    const page = failurePage(parts, "/remisser/:id", error);
    expect(page).toMatchObject({ kind: "error", status, title, reference: "REF-1" });
    expect(lines).toMatchObject([{ event: "failure", route: "/remisser/:id", reference: "REF-1" }]);
    expect(JSON.stringify(page)).not.toContain(error instanceof Error ? error.message : error);
  });
});

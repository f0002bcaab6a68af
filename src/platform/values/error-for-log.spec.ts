import { describe, expect, it } from "vitest";
import { errorForLog } from "./error-for-log.ts";

const typed = "Måns Påhittad";

describe("an error in the log", () => {
  it("of PostgreSQL tells code, constraint and place, and nothing of the values", () => {
    const error = Object.assign(new Error(`duplicate key value violates unique constraint: ${typed}`), {
      code: "23505",
      constraint: "person_number",
      table: "person",
      detail: `Key (given_name)=(${typed}) already exists.`,
      where: `unnamed portal parameter $1 = '${typed}'`,
    });
    const told = errorForLog(error);
    expect(told).not.toContain("Påhittad");
    expect(told).toContain("code=23505 constraint=person_number table=person");
    expect(told).toContain("error-for-log.spec.ts");
  });

  it.each([
    new SyntaxError(`Unexpected token 'M', "${typed}" is not valid JSON`),
    new RangeError(`Cannot parse: ${typed}`),
    new Error(`no such person: "${typed}"`),
    new Error("no such number: 19980102-2394"),
    new Error("no such number: 19980102 2394"),
    new Error("no account for mans.pahittad@example.org"),
    new Error("wrapped", { cause: new SyntaxError(`"${typed}" is not valid JSON`) }),
  ])("repeats nothing that was typed: $name $message", (error) => {
    const first = errorForLog(error);
    expect(first).not.toMatch(/Påhittad|2394|example\.org/);
  });

  it("keeps what a fault of ours is told by, though its stack begins with the message", () => {
    const several = new Error("several\nlines of Påhittad");
    expect(errorForLog(several)).toContain("several");
    expect(errorForLog(new TypeError("x is not a function"))).toContain("TypeError: x is not a function");
    expect(
      errorForLog(Object.assign(new Error("connect ENOENT"), { code: "ENOENT", syscall: "connect" })),
    ).toContain("code=ENOENT syscall=connect");
    expect(errorForLog("thrown text")).toBe("thrown string");
  });
});

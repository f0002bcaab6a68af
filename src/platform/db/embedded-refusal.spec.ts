import { expect, test } from "vitest";
import type { EmbeddedRefusal } from "./embedded-refusal.ts";
import { embeddedSentence, refusalOfFileError, refusalOfServerOutput } from "./embedded-refusal.ts";

function failure(code: string): Error {
  return Object.assign(new Error(code), { code, path: "/data/postgres" });
}

test("a full disk and a missing permission are told from other file errors", () => {
  expect(refusalOfFileError(failure("ENOSPC"), "/data").code).toBe("database.disk_full");
  expect(refusalOfFileError(failure("EACCES"), "/data")).toEqual({
    code: "database.no_permission",
    path: "/data/postgres",
  });
  expect(() => refusalOfFileError(failure("EISDIR"), "/data")).toThrow("EISDIR");
});

test.each([
  ['FATAL:  lock file "postmaster.pid" already exists', "database.already_running"],
  ["FATAL:  could not write to file: No space left on device", "database.disk_full"],
  ["FATAL:  could not open file: Permission denied", "database.no_permission"],
  ["FATAL:  could not map anonymous shared memory", "database.start_failed"],
])("PostgreSQL's words %s become %s", (output, code) => {
  expect(refusalOfServerOutput(output, "/data", "/data/postgres.log").code).toBe(code);
});

test("every refusal has a sentence that ends with a full stop", () => {
  const all: EmbeddedRefusal[] = [
    { code: "database.already_running", dataDir: "/d" },
    { code: "database.not_running", dataDir: "/d" },
    { code: "database.other_version", found: "15", expected: "18" },
    { code: "database.no_permission", path: "/d" },
    { code: "database.disk_full", path: "/d" },
    { code: "database.unsupported_platform", platform: "linux-riscv64" },
    { code: "database.start_failed", log: "/d/postgres.log", reason: "FATAL: x" },
  ];
  for (const refusal of all) expect(embeddedSentence(refusal)).toMatch(/^[A-ZÅÄÖ].*\.$/);
});

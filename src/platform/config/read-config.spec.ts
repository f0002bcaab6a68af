import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { configSentences } from "./faults.ts";
import { keyFiles } from "./key-file.ts";
import type { Environment } from "./read-config.ts";
import { readConfig } from "./read-config.ts";

const key = (letter: string) => Buffer.from(letter.repeat(32)).toString("base64");
const place = { root: "/srv/samordna", callerFolder: "/home/anna" };
const files = { readOrMake: () => `1:${key("a")}` };
const read = (environment: Environment) => readConfig(environment, place, files);

function faultsOf(environment: Environment) {
  const result = read(environment);
  if (!Array.isArray(result)) throw new Error("no fault found");
  return result.map(({ code }) => code);
}

function configOf(environment: Environment) {
  const result = read(environment);
  if (Array.isArray(result)) throw new Error(configSentences({ faults: result }).join("\n"));
  return result;
}

test("nothing set: the embedded database in demo mode on port 3000, data beside the product", () => {
  expect(configOf({})).toMatchObject({
    port: 3000,
    dataDir: "/srv/samordna/.samordna",
    databaseUrl: undefined,
    demo: true,
    origin: "http://localhost:3000",
    secure: false,
  });
});

test("links are called only where the installation says so, in a word it knows", () => {
  expect(configOf({}).checksLinks).toBe(false);
  expect(configOf({ SAMORDNA_CHECK_LINKS: "true" }).checksLinks).toBe(true);
  expect(faultsOf({ SAMORDNA_CHECK_LINKS: "ja" })).toEqual(["checkLinks"]);
});

test("a relative data folder is relative to where the command was given", () => {
  expect(configOf({ SAMORDNA_DATA_DIR: "data" }).dataDir).toBe("/home/anna/data");
});

test("a server is production until told otherwise, and then needs its address and keys", () => {
  const server = { DATABASE_URL: "postgresql://u:p@db/samordna" };
  expect(faultsOf(server)).toEqual(["originMissing"]);
  expect(faultsOf({ ...server, SAMORDNA_ORIGIN: "https://samordna.example.se" })).toEqual(["keysMissing"]);
  const whole = {
    ...server,
    SAMORDNA_ORIGIN: "https://samordna.example.se/",
    SAMORDNA_KEYS: `1:${key("a")}`,
  };
  expect(configOf(whole)).toMatchObject({ demo: false, secure: true, origin: "https://samordna.example.se" });
  expect(configOf({ ...server, SAMORDNA_MODE: "demo" }).demo).toBe(true);
});

test("the first key is the current one, and the secret stays while keys rotate", () => {
  const before = configOf({ SAMORDNA_KEYS: `1:${key("a")}` });
  const during = configOf({ SAMORDNA_KEYS: `2:${key("b")}, 1:${key("a")}` });
  expect(during.keyring.current).toBe(2);
  expect([...during.keyring.keys.keys()]).toEqual([2, 1]);
  expect(during.secret).toEqual(before.secret);
});

describe("demo sign-in and production exclude each other", () => {
  test("demo mode is refused at an address others can reach", () => {
    expect(faultsOf({ SAMORDNA_MODE: "demo", SAMORDNA_ORIGIN: "https://samordna.example.se" })).toEqual([
      "demoInPublic",
    ]);
  });
  test("production is refused without TLS, except on the own machine", () => {
    expect(faultsOf({ SAMORDNA_MODE: "production", SAMORDNA_ORIGIN: "http://samordna.example.se" })).toEqual([
      "originInsecure",
    ]);
    expect(configOf({ SAMORDNA_MODE: "production", SAMORDNA_ORIGIN: "http://localhost:3000" }).demo).toBe(
      false,
    );
  });
});

test("all faults come at once, each with a sentence, and no secret is repeated", () => {
  const result = read({
    PORT: "tretusen",
    DATABASE_URL: "mysql://u:hemligt@db/x",
    SAMORDNA_MODE: "test",
    SAMORDNA_ORIGIN: "https://samordna.example.se/app",
    SAMORDNA_KEYS: "1:hemligt",
    SAMORDNA_POOL_SIZE: "1",
  });
  const faults = Array.isArray(result) ? result : [];
  expect(faults.map(({ code }) => code).sort()).toEqual([
    "databaseUrl",
    "keys",
    "mode",
    "origin",
    "poolSize",
    "port",
  ]);
  const sentences = configSentences({ faults });
  expect(sentences.join(" ")).not.toContain("hemligt");
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
});

test.each(["0:", "256:", "1:kort", `1:${key("a")},1:${key("b")}`])("keys %s are refused", (text) => {
  const SAMORDNA_KEYS = text.endsWith(":") ? `${text}${key("a")}` : text;
  expect(faultsOf({ SAMORDNA_KEYS })).toEqual(["keys"]);
});

test("a broken key file is a fault, and never overwritten", () => {
  const broken = { readOrMake: () => null };
  expect(readConfig({}, place, broken)).toEqual([
    { code: "keyFile", file: "/srv/samordna/.samordna/keys.json" },
  ]);
});

test("the key file is made once, readable by nobody else", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samordna-keys-"));
  const file = path.join(folder, "data", "keys.json");
  const made = keyFiles.readOrMake(file);
  expect(keyFiles.readOrMake(file)).toBe(made);
  expect(statSync(file).mode & 0o077).toBe(0);
  rmSync(folder, { recursive: true });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrate, readMigrations } from "../../src/platform/db/migrate.ts";
import type { Connection } from "../../src/platform/db/pool.ts";
import { createPool } from "../../src/platform/db/pool.ts";
import { freshDatabase } from "../support/database.ts";
import { inDatabase, onServer } from "../support/test-server.ts";
import type { Environment } from "./product.ts";
import { buildProduct, startProduct, stopProduct } from "./product.ts";

/** Each way not to start: sentences in Swedish on standard error, exit 1, and the database as it was. */
const folder = mkdtempSync(path.join(tmpdir(), "samordna-refusals-"));
const key = Buffer.alloc(32, 7).toString("base64");
beforeAll(buildProduct, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The address of a test database, in the form that an operator writes. */
function addressOf(connection: Connection, changes: Partial<Connection> = {}): string {
  if (connection.connectionString !== undefined) return connection.connectionString;
  const { host = "", port = 5432, user = "", password = "", database = "" } = { ...connection, ...changes };
  const query = host.startsWith("/") ? `?host=${encodeURIComponent(host)}` : "";
  return `postgresql://${user}:${encodeURIComponent(password)}@${query === "" ? host : "localhost"}:${port}/${database}${query}`;
}

const withServer = (address: string, more: Environment = {}): Environment => ({
  DATABASE_URL: address,
  SAMORDNA_KEYS: `1:${key}`,
  SAMORDNA_ORIGIN: "http://localhost:3000",
  SAMORDNA_DATA_DIR: folder,
  ...more,
});

async function refusalOf(environment: Environment): Promise<string> {
  const product = await startProduct(environment);
  if (product.origin !== "") {
    await stopProduct(product);
    throw new Error("it started");
  }
  const { err, out } = product.said;
  expect(await product.ended).toBe(1);
  expect(out).toBe("");
  expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:|node:internal/);
  expect(err.trim().split("\n").at(-1)).toMatch(/^[A-ZÅÄÖ].*\.$/);
  return err;
}

describe("a wrong DATABASE_URL", { timeout: 60_000 }, () => {
  const login = "samordna:hemligt-ord";
  it.each([
    ["no such host", `postgresql://${login}@finns-inte.invalid/x`, /svarar inte \(E/],
    ["nothing on the port", `postgresql://${login}@127.0.0.1:1/x`, /svarar inte \(ECONNREFUSED\)/],
    ["no such socket", `postgresql://${login}@localhost/x?host=/finns/inte`, /svarar inte \(ENOENT\)/],
    ["no address at all", "finns-inte", /DATABASE_URL går inte att tolka/],
  ])("%s", async (_, address, sentence) => {
    const said = await refusalOf(withServer(address));
    expect(said).toMatch(sentence);
    expect(said).not.toContain("hemligt-ord");
  });

  it("something else on the port", async () => {
    const other = createServer((socket) =>
      socket.on("error", () => undefined).end("HTTP/1.1 400 Bad\r\n\r\n"),
    );
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    expect(await refusalOf(withServer(`postgresql://${login}@127.0.0.1:${port}/x`))).toMatch(
      /svarar inte \(/,
    );
    other.close();
  });

  it("a wrong password, and no such database", async () => {
    const { connection } = await freshDatabase();
    if (connection.connectionString === undefined)
      expect(await refusalOf(withServer(addressOf(connection, { password: "fel" })))).toMatch(
        /släpper inte in/,
      );
    const missing = inDatabase(connection, "finns_inte");
    expect(await refusalOf(withServer(addressOf(missing)))).toMatch(/finns inte\. Skapa den först/);
  });
});

describe("a schema that is not of this version", { timeout: 60_000 }, () => {
  it("older: is brought here, and what was in it is kept", async () => {
    const { connection: server } = inject("testServer");
    const name = `${inject("testServer").prefix}_older`;
    await onServer(server, [`create database ${name}`]);
    const connection = inDatabase(server, name);
    const owner = createPool({ ...connection, max: 1 }, () => undefined);
    await migrate(owner, (await readMigrations()).slice(0, 5));
    await owner.query(
      "insert into association.association (id, slug, name) values ('01900000-0000-7000-8000-000000000001', 'gammalt', 'Gammalt förbund')",
    );
    const product = await startProduct(withServer(addressOf(connection)));
    expect(product.said.err).toBe("");
    expect((await fetch(`${product.origin}/logga-in`)).status).toBe(200);
    expect(await stopProduct(product)).toBe(0);
    const { rows } = await owner.query("select name from association.association where slug = 'gammalt'");
    const { rowCount } = await owner.query("select 1 from migration.applied");
    expect([rows, rowCount]).toEqual([[{ name: "Gammalt förbund" }], (await readMigrations()).length]);
    await owner.end();
  });

  it.each([
    [
      "newer",
      "insert into migration.applied values ('9999-later.sql', 'x')",
      /nyare version av Samordna \(9999-later\.sql\)/,
    ],
    [
      "changed",
      "update migration.applied set checksum = 'x' where name like '0003%'",
      /0003-\S+ har ändrats i efterhand/,
    ],
    [
      "open",
      "alter table party.person disable row level security",
      /party\.person has no row-level security/,
    ],
  ])("%s: is left alone", async (_, change, sentence) => {
    const { admin, connection } = await freshDatabase();
    await admin.query(change);
    const before = await admin.query("select * from migration.applied order by name");
    expect(await refusalOf(withServer(addressOf(connection)))).toMatch(sentence);
    expect((await admin.query("select * from migration.applied order by name")).rows).toEqual(before.rows);
    await admin.end();
  });

  it("whose keys are others: is left alone", async () => {
    const { admin, connection } = await freshDatabase();
    const address = addressOf(connection);
    expect(await stopProduct(await startProduct(withServer(address)))).toBe(0);
    const other = { SAMORDNA_KEYS: `1:${Buffer.alloc(32, 8).toString("base64")}` };
    expect(await refusalOf(withServer(address, other))).toMatch(/Nycklarna öppnar inte den här databasen/);
    expect(await stopProduct(await startProduct(withServer(address)))).toBe(0);
    await admin.end();
  });
});

describe("on the own machine", { timeout: 60_000 }, () => {
  const dataDir = path.join(folder, "own");
  const environment = {
    SAMORDNA_DATA_DIR: dataDir,
    SAMORDNA_MODE: "production",
    SAMORDNA_ORIGIN: "http://localhost:3000",
  };

  it("a second start on the same data, a taken port and a spoilt key file: sentences, and the first is left in peace", async () => {
    const first = await startProduct(environment);
    expect(first.said.err).toBe("");
    expect(await refusalOf(environment)).toMatch(/redan igång med datamappen/);
    const elsewhere = { ...environment, SAMORDNA_DATA_DIR: path.join(folder, "elsewhere") };
    const port = new URL(first.origin).port;
    expect(await refusalOf({ ...elsewhere, PORT: port })).toContain(`Porten ${port} används redan`);
    expect((await fetch(`${first.origin}/logga-in`)).status).toBe(200);
    expect(await stopProduct(first)).toBe(0);

    const keyFile = path.join(dataDir, "keys.json");
    const whole = readFileSync(keyFile, "utf8");
    writeFileSync(keyFile, whole.slice(0, 10));
    expect(await refusalOf(environment)).toMatch(/Nyckelfilen .* går inte att tolka/);
    cpSync(path.join(folder, "elsewhere", "keys.json"), keyFile);
    expect(await refusalOf(environment)).toMatch(/Nycklarna öppnar inte den här databasen/);
    writeFileSync(keyFile, whole);
    const again = await startProduct(environment);
    expect(again.said.err).toBe("");
    expect(await stopProduct(again)).toBe(0);
  });
});

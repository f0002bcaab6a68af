// Makes database/schema.sql (the map people read) and the types of the tables from the migrations alone, in an embedded
// database of its own. `--check` only tells whether they are up to date.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createPool } from "../src/platform/db/pool.ts";
import { inDatabase, openTestServer } from "../tests/support/test-server.ts";
import { root } from "./files.ts";
import { schemaMap } from "./schema-map.ts";

const mapFile = path.join(root, "database/schema.sql");
const typesFile = path.join(root, "src/platform/db/schema.generated.ts");
const checking = process.argv.includes("--check");

/** As the pool's parsers give them: days and instants as text, int8 as bigint. */
const typeOptions = [
  "--dialect=postgres",
  "--exclude-pattern=migration.*",
  "--date-parser=string",
  "--numeric-parser=number",
  `--type-mapping=${JSON.stringify({ timestamptz: "string", date: "string", int8: "bigint" })}`,
  `--out-file=${typesFile}`,
];

function types(address: string): boolean {
  const program = path.join(root, "node_modules/kysely-codegen/dist/cli/bin.js");
  const options = [program, ...typeOptions, `--url=${address}`];
  if (checking)
    return spawnSync(process.execPath, [...options, "--verify"], { stdio: "ignore" }).status === 0;
  execFileSync(process.execPath, options, { stdio: "ignore" });
  return true;
}

function map(text: string): boolean {
  if (checking) return readFileSync(mapFile, "utf8") === text;
  writeFileSync(mapFile, text);
  return true;
}

const server = await openTestServer(undefined);
try {
  const { host = "", user = "", password = "" } = server.connection;
  const pool = createPool(inDatabase(server.connection, server.template), () => undefined);
  const mapIsRight = map(await schemaMap(pool));
  await pool.end();
  const typesAreRight = types(
    `postgres://${user}:${password}@localhost/${server.template}?host=${encodeURIComponent(host)}`,
  );
  if (!mapIsRight) console.error("database/schema.sql is not what the migrations give. Run: npm run schema");
  if (!typesAreRight)
    console.error("src/platform/db/schema.generated.ts is not what the migrations give. Run: npm run schema");
  if (!mapIsRight || !typesAreRight) process.exitCode = 1;
} finally {
  await server.close();
}

import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type pg from "pg";
import { Temporal } from "temporal-polyfill";
import { foundStructure } from "../src/demo/structure.ts";
import { importFiles } from "../src/modules/casework/actions/import/import-files.ts";
import { prepareImport } from "../src/modules/casework/actions/import/prepare-import.ts";
import { readFiles } from "../src/modules/casework/actions/import/read-files.ts";
import { operatorRegistrar } from "../src/modules/people/index.ts";
import type { Actor } from "../src/platform/access/actor.ts";
import { Keyring } from "../src/platform/crypto/index.ts";
import type { Database } from "../src/platform/db/database.ts";
import { createDatabase } from "../src/platform/db/database.ts";
import { embeddedSentence, startEmbedded } from "../src/platform/db/embedded.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import type { Connection } from "../src/platform/db/pool.ts";
import { createPool } from "../src/platform/db/pool.ts";
import { ensureRuntimeLogin } from "../src/platform/db/runtime-login.ts";
import { copyIn, copyOut } from "./copy.ts";

/** Milliseconds, medians of the rounds. `ratio` is the import's rate over the rate of COPY: 1 would be as fast. */
export type ImportFigures = {
  readonly participations: number;
  readonly rows: number;
  readonly bytes: number;
  readonly importAll: number;
  readonly copy: number;
  readonly ratio: number;
  /** Of the import: reading bytes into rows, checking and comparing, and all the rest: writing. */
  readonly reading: number;
  readonly checking: number;
  readonly writing: number;
};

const sample = path.join(import.meta.dirname, "../src/demo/data/sample-a");
/** In the order that references allow. */
const tables = [
  "party.person",
  "party.person_unit",
  "party.participation",
  "party.participation_action",
  "party.income",
  "party.activity",
  "party.follow_up",
  "party.consultation",
  "party.survey_answer",
];

type Place = { db: Database; owner: pg.Pool; keyring: Keyring; actor: Actor };
type Given = { readonly name: string; readonly bytes: Buffer };

/** Imports about `participations` rows made of the sample, and puts the same rows into the same tables by COPY. */
export async function measureImport(participations = 100_000, rounds = 3): Promise<ImportFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), "samordna-bench-"));
  // Statistics taken by the side in the middle of a COPY say that the tables are empty, and each reference is then checked
  // by reading the whole table.
  const started = await startEmbedded(folder, { settings: { autovacuum: "off" } });
  if (!started.ok) throw new Error(embeddedSentence(started.refusal));
  try {
    return await measureIn(started.value.connection, participations, rounds);
  } finally {
    await started.value.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(
  connection: Connection,
  participations: number,
  rounds: number,
): Promise<ImportFigures> {
  const owner = createPool({ ...connection, max: 2 }, () => undefined);
  await migrate(owner);
  const login = await ensureRuntimeLogin(owner, randomBytes(32));
  const clock = { now: () => Temporal.Now.instant() };
  const db = createDatabase(
    createPool({ ...connection, ...login, max: 4 }, () => undefined),
    clock,
  );
  const keyring = new Keyring({ current: 1, keys: new Map([[1, randomBytes(32)]]) });
  const founded = await db.inSystem((work) => foundStructure(work, { slug: "matning", name: "Mätning" }));
  if (!founded.ok) throw new Error(founded.refusal.code);
  const actor = await operatorRegistrar(db, founded.value.associationId);
  if (actor === null) throw new Error("no operator");
  const place = { db, owner, keyring, actor };
  const files = repeated(participations);
  const taken: Round[] = [];
  for (let round = 0; round < rounds; round++) taken.push(await measureRound(place, files));
  await db.close();
  await owner.end();
  return summed(taken, files);
}

type Round = {
  readonly reading: number;
  readonly checking: number;
  readonly importAll: number;
  readonly copy: number;
  readonly rows: number;
  readonly participations: number;
};

async function measureRound(place: Place, files: readonly Given[]): Promise<Round> {
  const { db, keyring, actor, owner } = place;
  await empty(owner);
  let at = performance.now();
  const lap = () => {
    const before = at;
    at = performance.now();
    return at - before;
  };
  const rehearsal = await readFiles(files);
  const reading = lap();
  await db.inZone(actor, (work) => prepareImport(work, keyring, rehearsal.files, {}));
  const checking = lap();
  const read = await readFiles(files);
  const outcome = await db.inZone(actor, (work) => importFiles(work, keyring, read.files));
  const importAll = lap();
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { summary } = outcome.value;
  const participations = summary.kinds.find(({ kind }) => kind === "deltagare")?.new ?? 0;
  return { reading, checking, importAll, rows: summary.new, participations, copy: await measureCopy(owner) };
}

async function measureCopy(owner: pg.Pool): Promise<number> {
  const client = await owner.connect();
  try {
    const rows = new Map<string, Buffer>();
    for (const table of tables) rows.set(table, await copyOut(client, table));
    await empty(owner);
    const began = performance.now();
    await client.query("begin");
    for (const [table, bytes] of rows) await copyIn(client, table, bytes);
    await client.query("commit");
    return performance.now() - began;
  } finally {
    client.release();
  }
}

async function empty(owner: pg.Pool): Promise<void> {
  await owner.query(`truncate ${tables.join(", ")}, statistics.change_mark cascade`);
  await owner.query("checkpoint");
}

/** The sample's rows again and again under new ids, until there are as many participations as asked for. */
function repeated(participations: number): Given[] {
  return readdirSync(sample)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, bytes: Buffer.from(repeatedFile(name, participations)) }));
}

function repeatedFile(name: string, participations: number): string {
  const [header = "", ...rows] = readFileSync(path.join(sample, name), "utf8").trimEnd().split("\r\n");
  const times = Math.ceil(participations / 3966);
  const copies = Array.from({ length: times }, (_, copy) => rows.map((row) => `${copy}-${row}`));
  return `${[header, ...copies.flat()].join("\r\n")}\r\n`;
}

function summed(taken: readonly Round[], files: readonly Given[]): ImportFigures {
  const middle = (part: keyof Round) => {
    const sorted = taken.map((round) => round[part]).sort((a, b) => a - b);
    return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
  };
  const [importAll, copy, reading, checking] = [
    ...[middle("importAll"), middle("copy"), middle("reading"), middle("checking")],
  ] as const;
  return {
    participations: middle("participations"),
    rows: middle("rows"),
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    ...{ importAll, copy, reading, checking },
    writing: importAll - reading - checking,
    ratio: Math.round((100 * copy) / importAll) / 100,
  };
}

import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { attachEmbedded } from "../../src/platform/db/embedded.ts";
import type { Act } from "./acts.ts";

const tableOf = {
  participation: "select id::text from party.participation where id::text = any ($1)",
  note: "select id::text from party.note where id::text = any ($1)",
  referral: "select id::text from party.referral where id::text = any ($1)",
  sending:
    "select referral_id::text as id from party.referral_action where kind = 'send' and referral_id::text = any ($1)",
} as const;

/** Each counts what must not be: a part of an action without its other parts. */
const halves: Readonly<Record<string, string>> = {
  "referral without its first action": `select 1 from party.referral r where not exists
    (select 1 from party.referral_action a where (a.association_id, a.referral_id) = (r.association_id, r.id) and a.kind = 'create')`,
  "referral whose version is not that of its last action": `select 1 from party.referral r where version <>
    (select max(sequence) from party.referral_action a where (a.association_id, a.referral_id) = (r.association_id, r.id))`,
  "referral sent by halves": `select 1 from party.referral r where (state <> 'draft') <> exists
    (select 1 from party.referral_action a where (a.association_id, a.referral_id) = (r.association_id, r.id) and a.kind = 'send')`,
  "referral action without a row in the log": `select 1 from party.referral_action a where a.kind in ('create', 'send') and not exists
    (select 1 from audit.event e where e.subject_id = a.referral_id and e.event = 'referral.' || a.kind)`,
  "participation without its action": `select 1 from party.participation p where not exists
    (select 1 from party.participation_action a where (a.association_id, a.participation_id) = (p.association_id, p.id))`,
  "participation whose version is not that of its last action": `select 1 from party.participation p where version <>
    (select max(sequence) from party.participation_action a where (a.association_id, a.participation_id) = (p.association_id, p.id))`,
  "enrolment without a row in the log": `select 1 from party.participation_action a where a.kind = 'enrol' and not exists
    (select 1 from audit.event e where e.subject_id = a.participation_id and e.event = 'participation.enrol')`,
  "enrolment without its income sources": `select 1 from party.participation_action a where a.kind = 'enrol' and
    (select count(*) from party.income i where i.participation_id = a.participation_id) <> 2`,
  "note without a row in the log": `select 1 from party.note n where
    (select count(*) from party.note m where m.participation_id = n.participation_id) <>
    (select count(*) from audit.event e where e.subject_id = n.participation_id and e.event = 'participation.writeNote')`,
  "person whom no unit knows": `select 1 from party.person p where not exists
    (select 1 from party.person_unit u where (u.association_id, u.person_id) = (p.association_id, p.id))`,
};

/** Looks into the embedded database of a data folder, as its owner; waits while it is on its way up. */
export async function lookInto<T>(dataDir: string, task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connected(dataDir);
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}

async function connected(dataDir: string): Promise<pg.Client> {
  for (let tries = 0; tries < 200; tries += 1) {
    const attached = attachEmbedded(dataDir);
    const client = new pg.Client(attached.ok ? attached.value : { host: dataDir });
    client.on("error", () => undefined);
    if (
      attached.ok &&
      (await client.connect().then(
        () => true,
        () => false,
      ))
    )
      return client;
    await sleep(50);
  }
  throw new Error(`the database of ${dataDir} does not run`);
}

/** What was promised and is not there. */
export async function lostActs(client: pg.Client, acts: readonly Act[]): Promise<string[]> {
  const lost: string[] = [];
  for (const [kind, query] of Object.entries(tableOf)) {
    const promised = acts.filter((act) => act.kind === kind && act.acknowledged).map((act) => act.id);
    const { rows } = await client.query<{ id: string }>(query, [promised]);
    const there = new Set(rows.map((row) => row.id));
    lost.push(...promised.filter((id) => !there.has(id)).map((id) => `lost ${kind} ${id}`));
  }
  return lost;
}

/** Everything that is there by halves, over the whole database. */
export async function halfActs(client: pg.Client): Promise<string[]> {
  const found: string[] = [];
  for (const [what, query] of Object.entries(halves)) {
    const { rowCount } = await client.query(query);
    if (rowCount !== 0) found.push(`${rowCount} × ${what}`);
  }
  return found;
}

/** The education that all imported participations have: the sign of one whole import. Several mean half an import. */
export async function importedEducations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ education: string }>(
    "select distinct education from party.participation where external_id is not null order by 1",
  );
  return rows.map((row) => row.education);
}

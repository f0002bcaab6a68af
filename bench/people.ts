import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { keyFiles } from "../src/platform/config/key-file.ts";
import { parseKeys } from "../src/platform/config/keys.ts";
import { hashToken, Keyring, randomToken } from "../src/platform/crypto/index.ts";
import { benchId } from "./fill/fill.ts";

/** A user who works as something right now, as the headers its requests carry show. `unit` is a number from 1. */
export type Colleague = {
  readonly unit: number;
  readonly csrf: string;
  readonly headers: Readonly<Record<string, string>>;
};

const purpose = "personalIdentityNumber";
const sample = path.join(import.meta.dirname, "../src/demo/data/sample-a/deltagare.csv");
/** Association 1 has five interventions; two colleagues of each stand for ten that work at the same time. */
const units = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];

/** Ten signed-in users of the first association with the duty. A session is as many rows as it is in the product, and not more. */
export async function signIn(
  owner: pg.Pool,
  duty: "teamMember" | "statistician",
): Promise<readonly Colleague[]> {
  const colleagues: Colleague[] = [];
  for (const [index, unit] of units.entries()) colleagues.push(await signInOne(owner, duty, unit, index));
  return colleagues;
}

async function signInOne(owner: pg.Pool, duty: string, unit: number, index: number): Promise<Colleague> {
  const token = randomToken();
  const csrf = randomToken();
  const association = benchId(1, "association", 1);
  const team = duty === "teamMember";
  await owner.query(
    `with u as (insert into platform.user_account (id, email, display_name, created_at) values (gen_random_uuid(), $1, $2, now()) returning id),
     a as (insert into platform.assignment (id, user_id, association_id, duty, unit_id, member_id, valid_from, created_at)
       select gen_random_uuid(), id, $3, $4, $5, $6, '2006-01-01', now() from u returning id, user_id)
     insert into platform.session (token_hash, user_id, assignment_id, csrf_token, method, created_at, last_seen_at, expires_at)
     select $7, user_id, id, $8, 'password', now(), now(), now() + interval '10 hours' from a`,
    [
      `${randomBytes(6).toString("hex")}@matning.example`,
      `Användare ${index + 1}`,
      association,
      duty,
      team ? benchId(1, "intervention", unit) : null,
      team ? benchId(1, "member", 4) : null,
      Buffer.from(hashToken(token)),
      csrf,
    ],
  );
  return { unit, csrf, headers: { cookie: `session=${token}` } };
}

/**
 * Gives the first association's persons ciphers that open, since pages show numbers: those of the demo's persons, which
 * are test numbers, again and again. Only their first bearer is found by number.
 */
export async function giveNumbers(owner: pg.Pool, folder: string): Promise<void> {
  const keys = parseKeys(keyFiles.readOrMake(path.join(folder, "keys.json")) ?? "");
  if (keys === null) throw new Error("the key file cannot be read");
  const keyring = new Keyring(keys);
  const association = benchId(1, "association", 1);
  const numbers = testNumbers();
  const { rows } = await owner.query<{ id: string }>(
    "select id from party.person where association_id = $1 order by id",
    [association],
  );
  const ids = rows.map((row) => row.id);
  const numberOf = (index: number) => numbers[index % numbers.length] ?? "";
  const ciphers = ids.map((_, index) => Buffer.from(keyring.encrypt(numberOf(index), purpose, association)));
  const indexes = ids.map((_, index) =>
    index < numbers.length
      ? Buffer.from(keyring.index(numberOf(index), purpose, association))
      : Buffer.concat([Buffer.of(1), randomBytes(32)]),
  );
  await owner.query(
    `update party.person p set number_cipher = t.cipher, number_index = t.index
     from unnest($2::uuid[], $3::bytea[], $4::bytea[]) as t (id, cipher, index) where p.association_id = $1 and p.id = t.id`,
    [association, ids, ciphers, indexes],
  );
}

export function testNumbers(): readonly string[] {
  const rows = readFileSync(sample, "utf8").trimEnd().split("\r\n").slice(1);
  return [...new Set(rows.map((row) => row.split(";")[1] ?? "").filter((number) => number !== ""))];
}

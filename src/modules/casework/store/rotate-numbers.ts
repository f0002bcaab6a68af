import type pg from "pg";
import type { Keyring } from "../../../platform/crypto/index.ts";

const purpose = "personalIdentityNumber";
const batch = 500;

interface Row {
  readonly association_id: string;
  readonly id: string;
  readonly number_cipher: Buffer;
}

/**
 * Puts every personal number under the current key, some hundred at a time, each batch in a transaction of its own: it can
 * be stopped and run again, and look-up works all the while since both keys are searched. Runs as owner, over all
 * associations. Gives how many were changed; throws where a number cannot be opened, and changes nothing of that batch.
 */
export async function rotateNumbers(
  owner: pg.Pool,
  keyring: Keyring,
  report: (done: number) => void = () => undefined,
): Promise<number> {
  const current = keyring.encrypt("", purpose, "")[0] ?? 0;
  for (let total = 0; ; ) {
    const changed = await rotateBatch(owner, keyring, current);
    if (changed === 0) return total;
    total += changed;
    report(total);
  }
}

async function rotateBatch(owner: pg.Pool, keyring: Keyring, current: number): Promise<number> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<Row>(
      "select association_id, id, number_cipher from party.person where key_version <> $1 order by association_id, id limit $2 for update skip locked",
      [current, batch],
    );
    for (const row of rows) await rotateOne(client, keyring, current, row);
    await client.query("commit");
    return rows.length;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function rotateOne(client: pg.PoolClient, keyring: Keyring, current: number, row: Row): Promise<void> {
  const opened = keyring.decrypt(row.number_cipher, purpose, row.association_id);
  if (!opened.ok)
    throw new Error(`a number under key ${row.number_cipher[0]} cannot be opened: ${opened.refusal.code}`);
  await client.query(
    "update party.person set number_cipher = $1, number_index = $2, key_version = $3 where association_id = $4 and id = $5",
    [
      keyring.encrypt(opened.value, purpose, row.association_id),
      keyring.index(opened.value, purpose, row.association_id),
      current,
      row.association_id,
      row.id,
    ],
  );
}

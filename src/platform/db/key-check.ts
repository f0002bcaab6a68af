import type { Keyring } from "../crypto/index.ts";
import type { Database } from "./database.ts";

const purpose = "key check";
const word = "samordna";

/** True where the keyring opens what this database was written with. The first start with a key leaves its mark. */
export async function keysBelongHere(db: Database, keyring: Keyring): Promise<boolean> {
  return db.inSystem(async (work) => {
    const rows = await work.tx.selectFrom("platform.key_check").selectAll().execute();
    for (const row of rows) {
      const opened = keyring.decrypt(row.envelope, purpose, "");
      if (!opened.ok || opened.value !== word) return false;
    }
    const envelope = Buffer.from(keyring.encrypt(word, purpose, ""));
    const version = envelope[0] ?? 0;
    if (!rows.some((row) => row.version === version)) {
      await work.tx.insertInto("platform.key_check").values({ version, envelope }).execute();
    }
    return true;
  });
}

import { expect, it } from "vitest";
import { freshDatabase } from "../../../tests/support/database.ts";
import { findHolesInTheWall } from "./start-up-check.ts";

/** Roles belong to the whole server, which other tests share: each hole is made and looked for in a transaction that is taken back. */
async function holesAfter(...statements: readonly string[]): Promise<string[]> {
  const { admin } = await freshDatabase();
  const client = await admin.connect();
  try {
    await client.query("begin");
    for (const statement of statements) await client.query(statement);
    return await findHolesInTheWall(client);
  } finally {
    await client.query("rollback");
    client.release();
    await admin.end();
  }
}

it("a migrated database has no hole", async () => {
  expect(await holesAfter()).toEqual([]);
});

it.each([
  [
    "a table without row-level security",
    ["alter table party.person disable row level security"],
    "table party.person has no row-level security",
  ],
  [
    "a new table without policy",
    ["create table association.bare (n int)", "alter table association.bare enable row level security"],
    "table association.bare has no policy",
  ],
  [
    "a table that a zone's role owns, whom no policy holds",
    ["grant create on schema party to samordna_party", "alter table party.note owner to samordna_party"],
    "party.note is owned by a runtime role",
  ],
  [
    "a role that row security does not hold",
    ["alter role samordna_association bypassrls"],
    "role samordna_association passes by row-level security",
  ],
  [
    "a way into the party zone",
    ["grant usage on schema party to samordna_system"],
    "role samordna_system reaches the party zone",
  ],
  [
    "a way in for everybody",
    ["grant usage on schema party to public"],
    "role samordna_public reaches the party zone",
  ],
  [
    "a role that may take another's place",
    ["grant samordna_party to samordna_association"],
    "a zone's role may take another's place: samordna_association to samordna_party",
  ],
])("finds %s", async (_, statements, hole) => {
  expect(await holesAfter(...statements)).toContain(hole);
});

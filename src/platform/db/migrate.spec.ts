import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { freshDatabase } from "../../../tests/support/database.ts";
import type { Migration } from "./migrate.ts";
import { migrate, readMigrations } from "./migrate.ts";

const migration = (name: string, sql: string): Migration => ({
  ...{ name, sql },
  checksum: createHash("sha256").update(sql).digest("hex"),
});

describe("bringing a database to this version", () => {
  it("changes nothing where everything is applied", async () => {
    const { admin } = await freshDatabase();
    expect(await migrate(admin)).toEqual({ applied: [], unknown: [], changed: [] });
  });

  it("applies what is missing, in order and once", async () => {
    const { admin } = await freshDatabase();
    const more = [
      ...(await readMigrations()),
      migration("9001-a.sql", "create table platform.a (n int)"),
      migration("9002-b.sql", "insert into platform.a values (1)"),
    ];
    expect((await migrate(admin, more)).applied).toEqual(["9001-a.sql", "9002-b.sql"]);
    expect((await migrate(admin, more)).applied).toEqual([]);
    expect((await admin.query("select * from platform.a")).rowCount).toBe(1);
  });

  it("leaves nothing of a run that fails in its last migration", async () => {
    const { admin } = await freshDatabase();
    const more = [
      ...(await readMigrations()),
      migration("9001-a.sql", "create table platform.a (n int)"),
      migration("9002-b.sql", "insert into platform.missing values (1)"),
    ];
    await expect(migrate(admin, more)).rejects.toMatchObject({ code: "42P01" });
    const { rows } = await admin.query("select to_regclass('platform.a') as a");
    expect(rows).toEqual([{ a: null }]);
    expect(await migrate(admin)).toEqual({ applied: [], unknown: [], changed: [] });
  });

  it("touches nothing that a newer version has used, and names its migrations", async () => {
    const { admin } = await freshDatabase();
    await admin.query("insert into migration.applied values ('9999-later.sql', 'x')");
    const more = [...(await readMigrations()), migration("9001-a.sql", "create table platform.a (n int)")];
    expect(await migrate(admin, more)).toEqual({ applied: [], unknown: ["9999-later.sql"], changed: [] });
    expect((await admin.query("select to_regclass('platform.a') as a")).rows).toEqual([{ a: null }]);
  });

  it("tells a migration that has changed since it was applied", async () => {
    const { admin } = await freshDatabase();
    const [first, ...rest] = await readMigrations();
    const changed = [migration(first?.name ?? "", `${first?.sql} -- changed`), ...rest];
    expect(await migrate(admin, changed)).toEqual({ applied: [], unknown: [], changed: [first?.name] });
  });

  it("waits for another start that is at it", async () => {
    const { admin } = await freshDatabase();
    const slow = [
      ...(await readMigrations()),
      migration("9001-a.sql", "select pg_sleep(0.3); create table platform.a (n int)"),
    ];
    const reports = await Promise.all([migrate(admin, slow), migrate(admin, slow), migrate(admin, slow)]);
    expect(reports.map((report) => report.applied.length).sort()).toEqual([0, 0, 1]);
  });

  it("lets two first starts meet on an empty database", async () => {
    const { admin } = await freshDatabase();
    await admin.query("drop schema migration cascade");
    await admin.query("create schema stand_in");
    const only = [migration("0001-a.sql", "create table stand_in.a (n int)")];
    const reports = await Promise.all(Array.from({ length: 4 }, () => migrate(admin, only)));
    expect(reports.map((report) => report.applied.length).sort()).toEqual([0, 0, 0, 1]);
  });
});

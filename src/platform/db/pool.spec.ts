import { describe, expect, it } from "vitest";
import { freshDatabase } from "../../../tests/support/database.ts";
import { createPool } from "./pool.ts";

describe("a pool whose connections die", () => {
  const opened = async () => {
    const { admin, connection } = await freshDatabase();
    const told: string[] = [];
    const pool = createPool({ ...connection, max: 1 }, (error) => told.push(error.message));
    const pid = async () =>
      (await pool.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]?.pid;
    const kill = async () => admin.query("select pg_terminate_backend($1)", [await pid()]);
    return { pool, admin, told, pid, kill };
  };

  it("while idle: says so and opens another", async () => {
    const { pool, told, pid, kill } = await opened();
    const first = await pid();
    await kill();
    await expect.poll(() => told.length).toBe(1);
    expect(await pid()).not.toBe(first);
    await pool.end();
  });

  it("while lent out and asked nothing: the next question fails, and the process lives", async () => {
    const { pool, admin, pid } = await opened();
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    await admin.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await expect
      .poll(() =>
        client.query("select 1").then(
          () => "answered",
          () => "failed",
        ),
      )
      .toBe("failed");
    client.emit("error", new Error("a second word from a dead connection"));
    client.release();
    await expect.poll(() => pid().catch(() => rows[0]?.pid)).not.toBe(rows[0]?.pid);
    await pool.end();
  });
});

it("days, instants and whole numbers come as text, text in UTC and bigint", async () => {
  const { admin } = await freshDatabase();
  const { rows } = await admin.query(
    "select date '2018-03-05' as day, timestamptz '2018-03-05 12:00+01' as at, 9007199254740993::bigint as big, 1.5::numeric as n, array['2018-03-05']::date[] as days, '{}'::date[] as none",
  );
  expect(rows).toEqual([
    {
      ...{ day: "2018-03-05", at: "2018-03-05T11:00:00.000Z", big: 9007199254740993n },
      ...{ n: 1.5, days: ["2018-03-05"], none: [] },
    },
  ]);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildProduct, databaseGone, databasePid, startByLauncher, stopProduct } from "./product.ts";

const folder = mkdtempSync(path.join(tmpdir(), "samordna-stop-"));
const environment = {
  SAMORDNA_DATA_DIR: path.join(folder, "data"),
  SAMORDNA_MODE: "production",
  SAMORDNA_ORIGIN: "http://localhost:3000",
};
beforeAll(buildProduct, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s to the launcher ends with 0 and leaves neither server nor database",
  async (signal) => {
    const product = await startByLauncher(environment);
    expect(product.said.err).toBe("");
    expect(databasePid(environment.SAMORDNA_DATA_DIR)).not.toBeNull();
    product.process.kill(signal);
    expect(await product.ended).toBe(0);
    expect(databasePid(environment.SAMORDNA_DATA_DIR)).toBeNull();
    await expect(fetch(product.origin)).rejects.toThrow();
  },
  60_000,
);

it("the launcher killed outright takes server and database with it", async () => {
  const product = await startByLauncher(environment);
  product.process.kill("SIGKILL");
  expect(await databaseGone(environment.SAMORDNA_DATA_DIR)).toBe(true);
  await expect(fetch(product.origin)).rejects.toThrow();
  const again = await startByLauncher(environment);
  expect(again.said.err).toBe("");
  expect(await stopProduct(again)).toBe(0);
}, 60_000);

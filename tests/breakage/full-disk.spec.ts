import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formIn, signedInClient } from "./client.ts";
import { buildProduct, startProduct, stopProduct } from "./product.ts";

/** A small file system of its own; only root may mount one, and only Linux has it. Elsewhere the sentences have unit tests. */
const mount = mkdtempSync(path.join(tmpdir(), "samordna-full-"));
const mounted =
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=420m,mode=755,exec", "tmpfs", mount]).status === 0;
const dataDir = path.join(mount, "data");
const environment = { SAMORDNA_DATA_DIR: dataDir };
const filler = path.join(mount, "filler");

/** Takes what is left of the disk, but for some bytes. */
function fill(leave: number): void {
  const free = Number(
    execFileSync("df", ["--output=avail", "-B1", mount], { encoding: "utf8" }).split("\n")[1],
  );
  if (free > leave) writeFileSync(filler, Buffer.alloc(free - leave));
}

beforeAll(buildProduct, 120_000);
afterAll(() => {
  if (mounted) spawnSync("umount", [mount]);
  rmSync(mount, { recursive: true, force: true });
});

describe.runIf(mounted)("a full disk", () => {
  it("says so, loses nothing, and all goes on when there is room again", async () => {
    const product = await startProduct(environment);
    expect(product.said.err).toBe("");
    const team = await signedInClient(product.origin, "Handläggare i team, Ung i Nynäs");
    fill(0);
    const answers = new Map<number, string>();
    for (let tries = 0; tries < 400 && !answers.has(503); tries += 1) {
      const reply = await write(team).catch(() => null);
      if (reply !== null) answers.set(reply.status, reply.body);
    }
    expect(answers.get(503)).toMatch(/disk är full|Databasen svarar inte/);
    expect([...answers.keys()].filter((status) => ![200, 303, 503].includes(status))).toEqual([]);
    rmSync(filler, { force: true });
    await expect
      .poll(async () => (await write(team).catch(() => null))?.status, { timeout: 30_000, interval: 200 })
      .toBe(303);
    expect(await stopProduct(product)).toBe(0);

    fill(0);
    const refused = await startProduct(environment);
    if (refused.origin !== "") await stopProduct(refused);
    else expect(refused.said.err).toMatch(/[Dd]isken är full/);
    rmSync(filler, { force: true });
    const again = await startProduct(environment);
    expect(again.said.err).toBe("");
    expect(await stopProduct(again)).toBe(0);
  }, 120_000);
});

/** Drafts of 60 kB, which no compression makes small: a few fill what PostgreSQL has set aside. */
async function write(client: Awaited<ReturnType<typeof signedInClient>>) {
  const form = formIn((await client.get("/deltagare/ny")).body, "/deltagare/ny");
  const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(45))).toString("base64");
  return client.send(form, {
    ...{ givenName: noise, familyName: "Provsson", sex: "woman", enrolledOn: "2018-03-01", confirmed: "ja" },
    ...{ municipalityId: form.option("municipalityId", "Nynäshamn"), referrer: "municipality" },
    ...{ education: "compulsory", incomeSources: ["other"], statisticsConsent: "ja" },
  });
}

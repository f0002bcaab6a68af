import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../tests/support/command-line.ts";
import { foundAssociation } from "../../tests/support/world.ts";

const world = foundAssociation();

describe("a user on the command line", () => {
  it("becomes the first administrator, with a link to choose a password", async () => {
    const { slug, admin } = await world;
    const email = `Drift-${slug}@prov.example`;
    const words = [
      "user",
      "create",
      "--email",
      email,
      "--name",
      "Drift",
      "--employer",
      "Prov",
      "--administrator",
    ];
    const made = await runCommand(await world, words);
    expect([made.exit, made.told]).toEqual([0, []]);
    expect(made.printed.join("\n")).toMatch(/\/inbjudan\/[\w-]{43}/);
    const { rows } = await admin.query<{ duty: string }>(
      "select a.duty from platform.assignment a join platform.user_account u on u.id = a.user_id where u.email = $1",
      [email.toLowerCase()],
    );
    expect(rows).toEqual([{ duty: "systemAdministrator" }]);
    const again = await runCommand(await world, words);
    expect([again.exit, again.told.join()]).toEqual([1, expect.stringContaining("har redan ett konto")]);
    expect((await runCommand(await world, ["user", "create", "--email", "x"])).exit).toBe(2);
  });
});

describe("an identity provider on the command line", () => {
  it("is added with its secret from a file, once", async () => {
    const { slug } = await world;
    const folder = await mkdtemp(path.join(tmpdir(), "provider-"));
    const file = path.join(folder, "secret");
    await writeFile(file, "hemligt\n");
    const words = [
      "provider",
      "add",
      "--name",
      "Prov",
      "--issuer",
      `https://${slug}.example`,
      "--client-id",
      "s",
    ];
    expect((await runCommand(await world, [...words, "--client-secret-file", file])).exit).toBe(0);
    expect((await runCommand(await world, words)).exit).toBe(1);
    expect((await runCommand(await world, [...words, "--client-secret-file", `${file}-no`])).exit).toBe(2);
    expect((await runCommand(await world, ["provider", "add", "--issuer", "no address"])).exit).toBe(2);
    await rm(folder, { recursive: true });
  });
});

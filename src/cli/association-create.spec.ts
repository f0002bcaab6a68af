import { describe, expect, it } from "vitest";
import { runCommand } from "../../tests/support/command-line.ts";
import { fixture } from "../../tests/support/import-sample.ts";
import { foundAssociation } from "../../tests/support/world.ts";

const world = foundAssociation();

async function create(slug: string, like: string, name = "Samordningsförbundet Prov") {
  return runCommand(await world, ["association", "create", "--slug", slug, "--name", name, "--like", like]);
}

/** Definitions, names of files and version may differ. */
function figures(json: string): Record<string, unknown> {
  const { definitions, files, schemaVersion, ...rest } = JSON.parse(json) as Record<string, unknown>;
  return rest;
}

describe("a new association on the command line", () => {
  it("takes the same files, and gives the same figures", async () => {
    const { slug } = await world;
    const copy = `${slug}-kopia`;
    const made = await create(copy, slug);
    expect([made.exit, made.told]).toEqual([0, []]);
    const imported = await runCommand(await world, [
      "import",
      "src/demo/data/sample-a",
      "--association",
      copy,
    ]);
    expect(imported.exit).toBe(0);
    const { printed } = await runCommand(await world, [
      ...["statistics", "--association", copy, "--year", "2017", "--json"],
    ]);
    const expected = fixture("sample-a", "sample-a.2017.expected.json").toString();
    expect(figures(printed.join("\n"))).toEqual(figures(expected));
  });

  it("is refused with a sentence, and then there is none", async () => {
    const { slug } = await world;
    expect(await create(slug, slug)).toMatchObject({ exit: 1, printed: [] });
    expect(await create("Fel Namn", slug)).toMatchObject({ exit: 2, printed: [] });
    const unknown = await create(`${slug}-ny`, "finns-inte");
    expect(unknown.exit).toBe(2);
    expect(unknown.told.join()).toContain("finns-inte");
    expect((await runCommand(await world, ["association", "create", "--slug", "x"])).exit).toBe(2);
  });
});

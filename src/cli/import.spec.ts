import { describe, expect, it } from "vitest";
import { runCommand } from "../../tests/support/command-line.ts";
import { fixture } from "../../tests/support/import-sample.ts";
import { foundAssociation } from "../../tests/support/world.ts";

type Fault = {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly kind: string;
  readonly expected: string;
};
type Printed = {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly (Omit<Fault, "expected"> & { severity: string; message: string })[];
};

const faults = (JSON.parse(fixture("sample-a-bad", "errors.json").toString()) as { errors: Fault[] }).errors;
const folders = [...new Set(faults.map(({ file }) => file.split("/")[0] ?? ""))];
const good = "src/demo/data/sample-a";

/** Where both are right, the program converts; only whole columns of day numbers wait for an answer. */
function isReported({ expected, kind }: Fault): boolean {
  if (expected === "accept-or-reject") return kind === "excel-serienummer-hela-kolumner";
  return expected !== "accept";
}

function place(fault: Omit<Fault, "expected">, severity: string, file: string): string {
  return JSON.stringify([file, fault.line, fault.column, fault.kind, severity]);
}

const world = foundAssociation({ referenceDate: "2017-12-31" });

async function importing(...argv: readonly string[]) {
  const { slug } = await world;
  return runCommand(await world, ["import", ...argv, "--association", slug]);
}

function parsed(printed: readonly string[]): Printed {
  return JSON.parse(printed.join("\n")) as Printed;
}

describe("import on the command line", () => {
  it.each(folders)("reports every fault of %s at its place, and no other", async (folder) => {
    const { exit, printed } = await importing(`tests/fixtures/sample-a-bad/${folder}`, "--json", "--dry-run");
    const { findings, summary } = parsed(printed);
    const wanted = faults
      .filter((fault) => fault.file.startsWith(`${folder}/`) && isReported(fault))
      .map((fault) =>
        place(fault, fault.expected === "warn" ? "warn" : "reject", fault.file.slice(folder.length + 1)),
      );
    expect(findings.map((finding) => place(finding, finding.severity, finding.file)).sort()).toEqual(
      wanted.sort(),
    );
    expect(exit).toBe(findings.some(({ severity }) => severity === "reject") ? 1 : 0);
    expect(Object.keys(summary)).toEqual(["new", "changed", "unchanged", "rejected"]);
  });

  it("saves nothing of a faulty folder, nothing when only tried, and then all of a good one", async () => {
    const { admin, associationId } = await world;
    const count = async () => {
      const { rows } = await admin.query<{ n: number }>(
        "select count(*)::int as n from party.participation where association_id = $1",
        [associationId],
      );
      return rows[0]?.n;
    };
    expect((await importing("tests/fixtures/sample-a-bad/rad-fel")).exit).toBe(1);
    expect((await importing(good, "--dry-run")).exit).toBe(0);
    expect(await count()).toBe(0);
    const { exit, printed, told } = await importing(good);
    expect(printed).toEqual(["Nya rader 13839, ändrade 0, oförändrade 0, avvisade 0.", "Importen är klar."]);
    expect([exit, await count()]).toEqual([0, 3966]);
    expect(told.at(-1)).toBe("Sparar enkätsvar (100 %)");
    const again = parsed((await importing(good, "--json")).printed);
    expect(again).toEqual({
      summary: { new: 0, changed: 0, unchanged: 13_839, rejected: 0 },
      findings: [],
    });
  });

  it.each([
    ["a folder that is not there", ["finns-inte"], "Mappen finns inte"],
    ["a folder without any of the files", ["docs"], "Mappen innehåller ingen av filerna"],
  ])("takes %s for wrong usage", async (_, argv, sentence) => {
    const { exit, printed, told } = await importing(...argv);
    expect([exit, printed]).toEqual([2, []]);
    expect(told.join()).toContain(sentence);
  });

  it("takes an unknown association, or none, for wrong usage", async () => {
    expect((await runCommand(await world, ["import", good, "--association", "finns-inte"])).exit).toBe(2);
    expect((await runCommand(await world, ["import", good])).exit).toBe(2);
    expect((await runCommand(await world, ["import", "--association", (await world).slug])).exit).toBe(2);
  });

  it("works as an operator that nobody can sign in as, and says so in the log", async () => {
    const { admin, associationId } = await world;
    const { rows } = await admin.query(
      `select u.display_name as name, u.active, u.employed_by_association as office, a.duty, a.member_id is not null as employed
       from platform.user_account u join platform.assignment a on a.user_id = u.id
       where a.association_id = $1 and u.display_name = 'Driftåtkomst'`,
      [associationId],
    );
    expect(rows).toEqual([
      { name: "Driftåtkomst", active: false, office: false, duty: "registrar", employed: true },
    ]);
    const log = await admin.query(
      "select detail from audit.event where association_id = $1 and event = 'import.run'",
      [associationId],
    );
    expect(log.rows).toContainEqual({ detail: { files: 5, new: 13_839, changed: 0, unchanged: 0 } });
  });
});

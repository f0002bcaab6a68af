import { beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../../tests/support/command-line.ts";
import type { World } from "../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../tests/support/world.ts";
import { enterDecision } from "../modules/finance/index.ts";
import type { ExitCode } from "./command.ts";
import { commands } from "./commands.ts";
import { contributionsSplit } from "./contributions-split.ts";
import { parseArguments } from "./parse-arguments.ts";

async function split(...argv: string[]): Promise<{ exit: ExitCode; printed: string[]; told: string[] }> {
  const parsed = parseArguments(commands, ["contributions", "split", ...argv]);
  if (!parsed.ok) return { exit: 2, printed: [], told: [parsed.refusal.sentence] };
  const [printed, told]: string[][] = [[], []];
  const place = { callerFolder: "", dataDir: "", embedded: true, stamp: "" };
  const exit = await contributionsSplit.run(parsed.value.input, {
    ...place,
    print: (line) => printed?.push(line),
    tell: (line) => told?.push(line),
  });
  return { exit, printed: printed ?? [], told: told ?? [] };
}

describe("contributions split", () => {
  it.each([
    ["2415875", "48000,31500,20300", ["1161944.00", "762526.00", "491405.00"]],
    ["1000001", "10000,10000,10000,7777", ["264712.00", "264712.00", "264711.00", "205866.00"]],
    ["1000000", "1,1,1", ["333334.00", "333333.00", "333333.00"]],
    ["2415875.50", "1,1", ["1207937.75", "1207937.75"]],
    ["0,01", "1,1", ["0.01", "0.00"]],
    ["250 000", "104,896", ["26000.00", "224000.00"]],
  ])("of %s by %s", async (amount, weights, parts) => {
    const { exit, printed } = await split("--amount", amount, "--weights", weights, "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(printed[0] ?? "")).toEqual(parts);
  });

  it("prints a part a line without --json", async () => {
    expect((await split("--amount", "10", "--weights", "1,1")).printed).toEqual(["5.00\n5.00"]);
  });

  it.each([
    [["--amount", "mycket", "--weights", "1,1"], /Beloppet ”mycket” går inte att läsa/],
    [["--amount=-5", "--weights", "1,1"], /går inte att läsa/],
    [["--amount", "5", "--weights", "1,x"], /Vikterna ”1,x” går inte att läsa/],
    [["--amount", "5", "--weights", "0,0"], /minst ett över noll/],
    [["--amount", "5"], /Så skriver du: contributions split/],
    [["--belopp", "5"], /Så skriver du: contributions split/],
  ])("answers %j with a sentence and 2", async (argv, sentence) => {
    const { exit, told } = await split(...argv);
    expect(exit).toBe(2);
    expect(told.join(" ")).toMatch(sentence);
  });
});

describe("contributions of a year", () => {
  let world: World;
  beforeAll(async () => {
    world = await foundAssociation();
    const amounts = new Map(
      (
        [
          ...([
            ["Försäkringskassan", 8_208_000],
            ["Region Stockholm", 4_104_000],
          ] as const),
          ...([
            ["Haninge kommun", 2_210_000],
            ["Tyresö kommun", 1_188_000],
          ] as const),
          ["Nynäshamns kommun", 706_000],
        ] as const
      ).map(([name, kronor]) => [world.memberId(name), BigInt(kronor) * 100n]),
    );
    const paper = { year: 2019, decidedOn: "2018-11-30", reference: "", reason: "", statedTotal: null };
    accepted(
      await world.inZone(await world.actorAs("economist"), (work) =>
        enterDecision(work, { ...paper, amounts }),
      ),
    );
  });

  it("are member, share of the whole and amount", async () => {
    const { exit, printed } = await runCommand(world, [
      ...["contributions", "--association", world.slug, "--year", "2019", "--json"],
    ]);
    expect(exit).toBe(0);
    expect(JSON.parse(printed.join("\n"))).toEqual([
      { member: "Försäkringskassan", share: 0.5, amount: "8208000.00" },
      { member: "Region Stockholm", share: 0.25, amount: "4104000.00" },
      { member: "Haninge kommun", share: 0.134625, amount: "2210000.00" },
      { member: "Nynäshamns kommun", share: 0.043007, amount: "706000.00" },
      { member: "Tyresö kommun", share: 0.072368, amount: "1188000.00" },
    ]);
  });

  it("are none, and say so, where nothing is decided", async () => {
    const { exit, printed, told } = await runCommand(world, [
      ...["contributions", "--association", world.slug, "--year", "2020", "--json"],
    ]);
    expect([exit, printed, told]).toEqual([
      ...[0, ["[]"]],
      ["Det finns inget beslut om medlemsavgifter för 2020."],
    ]);
  });

  it("come as lines without --json", async () => {
    const { printed } = await runCommand(world, [
      "contributions",
      "--association",
      world.slug,
      "--year",
      "2019",
    ]);
    expect(printed[0]?.split("\n")[0]).toBe("Försäkringskassan\t0.5\t8208000.00");
  });

  it.each([
    [["--year", "2019"], 2, /Så skriver du/],
    [["--association", "x", "--year", "i fjol"], 2, /Året ”i fjol” går inte att läsa/],
    [["--association", "finns-inte", "--year", "2019"], 1, /finns inte/],
  ])("answer %j with a sentence and %i", async (argv, exit, sentence) => {
    const result = await runCommand(world, ["contributions", ...argv]);
    expect(result.exit).toBe(exit);
    expect(result.told.join(" ")).toMatch(sentence);
  });
});

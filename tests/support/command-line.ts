import path from "node:path";
import { commands } from "../../src/cli/commands.ts";
import { parseArguments } from "../../src/cli/parse-arguments.ts";
import type { World } from "./world.ts";

export interface CommandResult {
  readonly exit: number;
  /** Standard output and standard error, line by line. */
  readonly printed: readonly string[];
  readonly told: readonly string[];
}

/** Runs a command as a terminal would, against a test's database. Relative paths are reckoned from the repository. */
export async function runCommand(
  { db, keyring, admin }: World,
  argv: readonly string[],
): Promise<CommandResult> {
  const printed: string[] = [];
  const told: string[] = [];
  const parsed = parseArguments(commands, argv);
  if (!parsed.ok) return { exit: 2, printed, told: [parsed.refusal.sentence] };
  const { command, input } = parsed.value;
  if (command.offline === true) throw new Error("the command wants the data folder, not a database");
  const callerFolder = path.resolve(import.meta.dirname, "../..");
  const exit = await command.run(input, {
    ...{ callerFolder, dataDir: callerFolder, embedded: false, stamp: "20180305-120000" },
    installation: { db, keyring, owner: admin, close: async () => undefined },
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { exit, printed, told };
}

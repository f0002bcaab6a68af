import { parseArgs } from "node:util";
import type { Outcome } from "../platform/values/outcome.ts";
import { done, refused } from "../platform/values/outcome.ts";
import type { AnyCommand, CommandInput } from "./command.ts";

export type UsageRefusal = { readonly code: "usage"; readonly sentence: string };

/** Finds the command whose words begin the arguments, and reads its options. Every fault of usage is a sentence. */
export function parseArguments(
  commands: readonly AnyCommand[],
  argv: readonly string[],
): Outcome<{ command: AnyCommand; input: CommandInput }, UsageRefusal> {
  const command = commands.find((one) => one.words.every((word, index) => argv[index] === word));
  if (command === undefined)
    return refused({
      code: "usage",
      sentence:
        argv.length === 0 ? "Skriv vilket kommando du vill köra." : `Kommandot ”${argv[0]}” finns inte.`,
    });
  try {
    const options = Object.fromEntries(
      Object.entries(command.options).map(([name, kind]) => [
        name,
        { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
      ]),
    );
    const { values, positionals } = parseArgs({
      args: argv.slice(command.words.length),
      options,
      allowPositionals: true,
      strict: true,
    });
    const [fewest, most] = command.positionals;
    if (positionals.length < fewest || positionals.length > most)
      return refused({ code: "usage", sentence: `Så skriver du: ${command.usage}` });
    return done({ command, input: { positionals, options: values as CommandInput["options"] } });
  } catch {
    return refused({ code: "usage", sentence: `Så skriver du: ${command.usage}` });
  }
}

export function usageOf(commands: readonly AnyCommand[]): string {
  return [
    "Samordna från kommandoraden:",
    "",
    ...commands.map((command) => `  npm run -s samordna -- ${command.usage}`),
  ].join("\n");
}

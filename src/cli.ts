import type { CommandContext, CommandPlace, ExitCode } from "./cli/command.ts";
import { commands } from "./cli/commands.ts";
import { parseArguments, usageOf } from "./cli/parse-arguments.ts";
import { openInstallation } from "./composition/installation.ts";
import { openDatabase } from "./composition/open-database.ts";
import { systemClock } from "./composition/services.ts";
import { startSentence } from "./composition/start-refusal.ts";
import { configSentences, loadConfig } from "./platform/config/config.ts";
import { embeddedSentence } from "./platform/db/embedded.ts";
import { logToStandardError } from "./platform/http/log.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run(argv: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(commands, argv);
  if (!parsed.ok) {
    tell(`${parsed.refusal.sentence}\n\n${usageOf(commands)}`);
    return 2;
  }
  const config = loadConfig(process.env);
  if (!config.ok) return refuse(configSentences(config.refusal));
  const { command, input } = parsed.value;
  const place: CommandPlace = {
    print,
    tell,
    callerFolder: process.env.INIT_CWD ?? process.cwd(),
    dataDir: config.value.dataDir,
    embedded: config.value.databaseUrl === undefined,
    stamp: systemClock.now().toString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-"),
  };
  if (command.offline) return command.run(input, place);
  const database = await openDatabase(config.value, true);
  if (!database.ok) return refuse([embeddedSentence(database.refusal)]);
  try {
    const installation = await openInstallation(
      config.value,
      database.value.connection,
      systemClock,
      logToStandardError,
    );
    if (!installation.ok) return refuse([startSentence(installation.refusal)]);
    try {
      const context: CommandContext = { ...place, installation: installation.value };
      return await command.run(input, context);
    } finally {
      await installation.value.close();
    }
  } finally {
    await database.value.stop();
  }
}

function refuse(sentences: readonly string[]): ExitCode {
  for (const sentence of sentences) tell(sentence);
  return 1;
}

process.exitCode = await run(process.argv.slice(2));

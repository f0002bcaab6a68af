import { readFile } from "node:fs/promises";
import path from "node:path";
import { addProvider } from "../modules/people/index.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { textOption } from "./command.ts";

/** An OpenID Connect provider to sign in through. The secret is read from a file, so that it stands in no list of processes. */
export const providerAdd: Command = {
  words: ["provider", "add"],
  usage: "provider add --name NAMN --issuer ADRESS --client-id ID [--client-secret-file FIL]",
  options: { name: "text", issuer: "text", "client-id": "text", "client-secret-file": "text" },
  positionals: [0, 0],
  run,
};

async function run(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const name = textOption(input, "name");
  const issuer = textOption(input, "issuer");
  const clientId = textOption(input, "client-id");
  if (name === undefined || issuer === undefined || clientId === undefined || !URL.canParse(issuer)) {
    context.tell(`Så skriver du: ${providerAdd.usage}`);
    return 2;
  }
  const secret = await readSecret(textOption(input, "client-secret-file"), context.callerFolder);
  if (secret === undefined) {
    context.tell("Filen med hemligheten går inte att läsa. Kontrollera sökvägen.");
    return 2;
  }
  const { db, keyring } = context.installation;
  const added = await db.inSystem((work) =>
    addProvider(work, keyring, { name, issuer, clientId, clientSecret: secret }),
  );
  if (added === null) {
    context.tell("Den utfärdaren finns redan.");
    return 1;
  }
  context.print(
    `${name} finns nu på inloggningssidan. Ange er adress med /logga-in/extern/svar på slutet som svarsadress hos utfärdaren.`,
  );
  return 0;
}

/** Null where no file was named, undefined where it can not be read. */
async function readSecret(file: string | undefined, from: string): Promise<string | null | undefined> {
  if (file === undefined) return null;
  return readFile(path.resolve(from, file), "utf8").then(
    (text) => text.trim(),
    () => undefined,
  );
}

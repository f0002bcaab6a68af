import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkUpload, documentSentence } from "../modules/document-check/index.ts";
import type { CommandInput, CommandPlace, ExitCode, OfflineCommand } from "./command.ts";
import { checkJson, checkLines } from "./document-check-report.ts";

/** Recomputes sums, differences and shares in a Word, Excel or CSV document and tells what does not tie. */
export const documentCheck: OfflineCommand = {
  words: ["document", "check"],
  usage: "document check FIL [--json]",
  options: { json: "flag" },
  positionals: [1, 1],
  offline: true,
  run,
};

async function run(input: CommandInput, place: CommandPlace): Promise<ExitCode> {
  const [given] = input.positionals;
  if (given === undefined) {
    place.tell(`Så skriver du: ${documentCheck.usage}`);
    return 2;
  }
  const bytes = await bytesOf(path.resolve(place.callerFolder, given));
  if (bytes === null) {
    place.tell(`Filen ${given} finns inte eller går inte att läsa.`);
    return 1;
  }
  const checked = checkUpload(bytes);
  if (!checked.ok) {
    place.tell(documentSentence(checked.refusal).sentence);
    return 1;
  }
  const lines =
    input.options.json === true
      ? [JSON.stringify(checkJson(checked.value), null, 1)]
      : checkLines(checked.value);
  for (const line of lines) place.print(line);
  return 0;
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

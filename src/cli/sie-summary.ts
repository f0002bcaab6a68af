import { createReadStream } from "node:fs";
import path from "node:path";
import type { SieSummary } from "../platform/files/sie/index.ts";
import { SieParser } from "../platform/files/sie/index.ts";
import type { CommandInput, CommandPlace, ExitCode, OfflineCommand } from "./command.ts";
import { sieJson, sieLines } from "./sie-report.ts";

/** Tells what a SIE file holds and what is wrong with it, without touching any database. */
export const sieSummary: OfflineCommand = {
  offline: true,
  words: ["sie", "summary"],
  usage: "sie summary FIL [--json]",
  options: { json: "flag" },
  positionals: [1, 1],
  run,
};

/** 0 where the file is a SIE file, whatever is found in it: the findings say how it fares, as in `document check`. */
async function run(input: CommandInput, place: CommandPlace): Promise<ExitCode> {
  const file = path.resolve(place.callerFolder, input.positionals[0] ?? "");
  let summary: SieSummary;
  try {
    summary = await read(file);
  } catch (error) {
    place.tell(unreadable(file, error));
    return 1;
  }
  if (!summary.isSie) place.tell(summary.findings[0]?.message ?? "Filen är ingen SIE-fil.");
  if (input.options.json === true) place.print(JSON.stringify(sieJson(summary), null, 1));
  else if (summary.isSie) for (const line of sieLines(summary)) place.print(line);
  return summary.isSie ? 0 : 1;
}

async function read(file: string): Promise<SieSummary> {
  const parser = new SieParser({ fileName: path.basename(file) });
  for await (const chunk of createReadStream(file)) parser.write(chunk as Buffer);
  return parser.end();
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return `Filen ${file} finns inte.`;
  if (code === "EISDIR") return `${file} är en mapp. Ange en SIE-fil.`;
  if (code === "EACCES" || code === "EPERM") return `Du får inte läsa filen ${file}.`;
  return `Filen ${file} kunde inte läsas (${String(code ?? "okänt fel")}).`;
}

import path from "node:path";
import type { ImportReport } from "../modules/casework/index.ts";
import { importDirectory, importSentence } from "../modules/casework/index.ts";
import { operatorRegistrar } from "../modules/people/index.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { textOption } from "./command.ts";
import { findAssociation } from "./find-association.ts";
import { reportLines } from "./import-report.ts";

/** Imports the files of a folder: all of it, or nothing where a row is rejected. */
export const importCommand: Command = {
  words: ["import"],
  usage: "import MAPP --association KORTNAMN [--dry-run] [--json]",
  options: { association: "text", "dry-run": "flag", json: "flag" },
  positionals: [1, 1],
  run,
};

async function run(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const slug = textOption(input, "association");
  const [given] = input.positionals;
  if (slug === undefined || given === undefined) {
    context.tell(`Så skriver du: ${importCommand.usage}`);
    return 2;
  }
  const association = await findAssociation(context, slug);
  if (association === null) return 2;
  const { db, keyring } = context.installation;
  const actor = await operatorRegistrar(db, association.id);
  if (actor === null) {
    context.tell("Förbundet har inga medlemmar än. Lägg upp dem först.");
    return 1;
  }
  const dryRun = input.options["dry-run"] === true;
  const outcome = await importDirectory({
    ...{ db, keyring, actor, dryRun, folder: path.resolve(context.callerFolder, given) },
    progress: progressTo(context),
  });
  if (outcome.ok) {
    for (const name of outcome.value.unknown)
      context.tell(`${name} är ingen av de fem filerna och läses inte.`);
    print(context, input, outcome.value, dryRun);
    // Until the database knows its new rows, a minute later, pages that list them would be slow.
    if (!dryRun) await context.installation.owner.query("analyze");
    return outcome.value.summary.rejected > 0 || isRejected(outcome.value) ? 1 : 0;
  }
  const { refusal } = outcome;
  if (refusal.code === "rowsRejected") {
    print(context, input, refusal, dryRun);
    return 1;
  }
  context.tell(importSentence(refusal).sentence);
  return refusal.code === "folderMissing" || refusal.code === "nothingToImport" ? 2 : 1;
}

function isRejected({ findings }: ImportReport): boolean {
  return findings.some(({ severity }) => severity === "reject");
}

function print({ print }: CommandContext, input: CommandInput, report: ImportReport, dryRun: boolean): void {
  const lines = input.options.json === true ? [jsonOf(report)] : reportLines(report, dryRun);
  for (const line of lines) print(line);
}

function jsonOf({ summary, findings }: ImportReport): string {
  const { new: added, changed, unchanged, rejected } = summary;
  return JSON.stringify({ summary: { new: added, changed, unchanged, rejected }, findings }, null, 1);
}

/** Whole tenths, so that a long import says that it lives without filling the screen. */
function progressTo({ tell }: CommandContext): (done: number, total: number, text: string) => Promise<void> {
  let last = -1;
  return async (done, total, text) => {
    const tenth = total === 0 ? 0 : Math.floor((done / total) * 10);
    if (tenth === last) return;
    last = tenth;
    tell(total === 0 ? text : `${text} (${tenth * 10} %)`);
  };
}

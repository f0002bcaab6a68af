import { workFor } from "../modules/associations/index.ts";
import { readContributionTable } from "../modules/finance/index.ts";
import { kronorText } from "../platform/values/kronor.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { textOption } from "./command.ts";
import { findAssociation } from "./find-association.ts";

/**
 * What each member is to pay in a year by the latest decision. `share` is the part of the whole, rounded to six
 * decimals; `amount` is a text in kronor with two decimals.
 */
export const contributions: Command = {
  words: ["contributions"],
  usage:
    "contributions --association KORTNAMN --year ÅR [--json]   (share är andel av hela summan med sex decimaler, amount är kronor)",
  options: { association: "text", year: "text", json: "flag" },
  positionals: [0, 0],
  run,
};

async function run(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const [slug, year] = [textOption(input, "association"), textOption(input, "year")];
  if (slug === undefined || year === undefined) {
    context.tell(`Så skriver du: ${contributions.usage}`);
    return 2;
  }
  if (!/^20\d\d$/.test(year)) {
    context.tell(`Året ”${year}” går inte att läsa. Skriv det med fyra siffror, till exempel 2019.`);
    return 2;
  }
  const association = await findAssociation(context, slug);
  if (association === null) return 1;
  const lines = await linesOf(context, association.id, Number(year));
  if (lines.length === 0) context.tell(`Det finns inget beslut om medlemsavgifter för ${year}.`);
  context.print(
    input.options.json === true
      ? JSON.stringify(lines, null, 1)
      : lines.map(({ member, share, amount }) => `${member}\t${share}\t${amount}`).join("\n"),
  );
  return 0;
}

async function linesOf(context: CommandContext, associationId: string, year: number) {
  const table = await context.installation.db.inSystem(async (work) => {
    await workFor(work, associationId);
    return await readContributionTable(work, [year]);
  });
  const [decided] = table.years;
  return table.members.flatMap(({ id, name }) => {
    const amount = decided?.amounts.get(id);
    return decided === undefined || amount === undefined
      ? []
      : [{ member: name, share: shareOf(amount, decided.total), amount: kronorText(amount) }];
  });
}

function shareOf(amount: bigint, total: bigint): number {
  return Math.round((Number(amount) / Number(total)) * 1_000_000) / 1_000_000;
}

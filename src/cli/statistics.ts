import { publishedFigures, wholeFigures, wholeSeries } from "../modules/statistics/index.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { textOption } from "./command.ts";
import { findAssociation } from "./find-association.ts";

/** Figures of a year in the exchange format: whole in the party zone, small cells hidden for the association. */
export const statistics: Command = {
  words: ["statistics"],
  usage: "statistics --association KORTNAMN [--year ÅR] [--zone party|association] --json",
  options: { association: "text", year: "text", zone: "text", json: "flag" },
  positionals: [0, 0],
  run,
};

async function run(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const slug = textOption(input, "association");
  const zone = textOption(input, "zone") ?? "party";
  const yearText = textOption(input, "year");
  if (
    slug === undefined ||
    (zone !== "party" && zone !== "association") ||
    (yearText !== undefined && !/^\d{4}$/.test(yearText))
  ) {
    context.tell(`Så skriver du: ${statistics.usage}`);
    return 2;
  }
  const association = await findAssociation(context, slug);
  if (association === null) return 1;
  const figures = await figuresOf(
    context,
    association.id,
    zone,
    yearText === undefined ? undefined : Number(yearText),
  );
  context.print(JSON.stringify(figures, null, 1));
  return 0;
}

async function figuresOf(
  context: CommandContext,
  associationId: string,
  zone: "party" | "association",
  year: number | undefined,
): Promise<unknown> {
  const { db } = context.installation;
  if (zone === "party")
    return year === undefined ? wholeSeries(db, associationId) : wholeFigures(db, associationId, year);
  const published = await publishedFigures(db, associationId, year === undefined ? undefined : [year]);
  return year === undefined ? published.map((one) => one.figures) : (published[0]?.figures ?? null);
}

import { associationLike } from "../composition/association-like.ts";
import { associationSentence } from "../modules/associations/index.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { textOption } from "./command.ts";

/** A new association like another: same members, interventions, councils and code lists, and no persons. */
export const associationCreate: Command = {
  words: ["association", "create"],
  usage: "association create --slug KORTNAMN --name NAMN --like KORTNAMN",
  options: { slug: "text", name: "text", like: "text" },
  positionals: [0, 0],
  run,
};

async function run(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const slug = textOption(input, "slug");
  const name = textOption(input, "name");
  const like = textOption(input, "like");
  if (slug === undefined || name === undefined || like === undefined) {
    context.tell(`Så skriver du: ${associationCreate.usage}`);
    return 2;
  }
  const { db } = context.installation;
  const outcome = await db.inSystem((work) => associationLike(work, { slug, name, like }));
  if (outcome.ok) {
    context.print(
      `${name} finns nu med kortnamnet ${slug}. Medlemmar, insatser, råd, mål och kodlistor är som i ${like}.`,
    );
    return 0;
  }
  context.tell(associationSentence(outcome.refusal).text);
  return outcome.refusal.code === "association.slugTaken" ? 1 : 2;
}

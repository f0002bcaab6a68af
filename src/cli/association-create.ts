import type { Command } from "./command.ts";
import { textOption } from "./command.ts";

/** A new association like another: same members, interventions, councils and code lists, and no persons. */
export const associationCreate: Command = {
  words: ["association", "create"],
  usage: "association create --slug KORTNAMN --name NAMN --like KORTNAMN",
  options: { slug: "text", name: "text", like: "text" },
  positionals: [0, 0],
  run: async (input, context) => {
    const slug = textOption(input, "slug");
    const name = textOption(input, "name");
    const like = textOption(input, "like");
    if (slug === undefined || name === undefined || like === undefined) {
      context.tell(`Så skriver du: ${associationCreate.usage}`);
      return 2;
    }
    context.tell("");
    return 1;
  },
};

import { createUser, giveAssignment, inviteUser, sentenceFor } from "../modules/people/index.ts";
import type { BareWork } from "../platform/db/work.ts";
import { done } from "../platform/values/outcome.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { textOption } from "./command.ts";

/** A user, and with --administrator the first one who can lay up the others on the pages. Prints where a password is chosen. */
export const userCreate: Command = {
  words: ["user", "create"],
  usage:
    "user create --email E-POST --name NAMN --employer ARBETSGIVARE [--association-employee] [--administrator]",
  options: {
    email: "text",
    name: "text",
    employer: "text",
    "association-employee": "flag",
    administrator: "flag",
  },
  positionals: [0, 0],
  run,
};

async function run(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const email = textOption(input, "email");
  const name = textOption(input, "name");
  const employer = textOption(input, "employer");
  if (email === undefined || !email.includes("@") || name === undefined || employer === undefined) {
    context.tell(`Så skriver du: ${userCreate.usage}`);
    return 2;
  }
  const employedByAssociation = input.options["association-employee"] === true;
  const user = { email, name, employer, employedByAssociation };
  const outcome = await context.installation.db.inSystem((work) =>
    create(work, user, input.options.administrator === true),
  );
  if (!outcome.ok) {
    context.tell(sentenceFor(outcome.refusal).text);
    return 1;
  }
  context.print(
    `${name} är upplagd. Välj lösenord på er adress till Samordna, på sidan /inbjudan/${outcome.value}`,
  );
  context.print("Länken går att använda en gång, inom 7 dagar.");
  return 0;
}

async function create(work: BareWork, user: Parameters<typeof createUser>[1], administrator: boolean) {
  const created = await createUser(work, user, null);
  if (!created.ok) return created;
  const given = administrator ? await giveAssignment(work, administration(work, created.value)) : done("");
  return given.ok ? inviteUser(work, created.value, null) : given;
}

function administration(work: BareWork, userId: string): Parameters<typeof giveAssignment>[1] {
  const validFrom = work.today.toString();
  const nowhere = { associationId: null, unitId: null, memberId: null };
  return { userId, by: null, wanted: { duty: "systemAdministrator", ...nowhere, validFrom, validTo: null } };
}

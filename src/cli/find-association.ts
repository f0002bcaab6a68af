import type { Association } from "../modules/associations/index.ts";
import { associationBySlug } from "../modules/associations/index.ts";
import type { CommandContext } from "./command.ts";

/** The association of `--association`; null after having said that there is none. */
export async function findAssociation(context: CommandContext, slug: string): Promise<Association | null> {
  const association = await context.installation.db.inSystem((work) => associationBySlug(work, slug));
  if (association === null)
    context.tell(
      `Förbundet ”${slug}” finns inte. Kontrollera stavningen: kortnamnet är det som står i adressen, till exempel ostra-sodertorn.`,
    );
  return association;
}

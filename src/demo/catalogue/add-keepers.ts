import type { BareWork } from "../../platform/db/work.ts";
import { insertAssignment, insertUser, readHolder } from "../store/users.ts";

const keepers = [
  { mailbox: "forbundschef", title: "Förbundschef", duty: "director" },
  { mailbox: "katalogredaktor", title: "Katalogredaktör", duty: "catalogueEditor" },
] as const;

/** Gives the association a director and a catalogue editor where it has none; run as system. */
export async function addKeepers(
  work: BareWork,
  associationId: string,
  { slug, mailDomain }: { readonly slug: string; readonly mailDomain: string },
): Promise<void> {
  for (const { mailbox, title, duty } of keepers) {
    if ((await readHolder(work, associationId, duty)) !== undefined) continue;
    const email = `${mailbox}.${slug}@${mailDomain}`;
    const userId = await insertUser(work, { email, name: `${title}, demo`, employer: null });
    if (userId === null) continue;
    await insertAssignment(work, userId, {
      ...{ duty, associationId, unitId: null, memberId: null },
      validFrom: "2017-01-01",
    });
  }
}

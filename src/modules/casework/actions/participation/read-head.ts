import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { Participation } from "../../model/participation/participation.ts";
import type { Person } from "../../model/person/person.ts";
import { readPerson } from "../../store/person.ts";
import type { ParticipationNotFound } from "./load-participation.ts";
import { loadParticipation } from "./load-participation.ts";

export interface ParticipationHead {
  readonly participation: Participation;
  readonly person: Person | null;
}

/** Whom a form is about: enough for its heading. */
export async function readParticipationHead(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<ParticipationHead, ParticipationNotFound>> {
  const found = await loadParticipation(work, id);
  return found.ok
    ? done({ participation: found.value, person: await readPerson(work, keyring, found.value.personId) })
    : found;
}

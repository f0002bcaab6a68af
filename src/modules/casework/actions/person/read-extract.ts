import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import { associationOf } from "../../../associations/index.ts";
import type { Person } from "../../model/person/person.ts";
import type { LogPage, PersonNotFound } from "./read-log.ts";
import { wholeLogOfPerson } from "./read-log.ts";

export interface Extract {
  readonly person: Person;
  readonly log: LogPage;
  readonly associationName: string;
}

/** What the extract of a participant's log is made of. That it was taken is itself in the log. */
export async function readExtract(
  work: Work,
  keyring: Keyring,
  personId: string,
): Promise<Outcome<Extract, PersonNotFound>> {
  const found = await wholeLogOfPerson(work, keyring, personId);
  if (!found.ok) return found;
  const { person, ...log } = found.value;
  return done({ person, log, associationName: (await associationOf(work)).name });
}

import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { ParticipationMerge } from "../../model/import/plan-merge.ts";
import type { ParticipationRow } from "../../model/import/rows.ts";
import type { KnownParticipation } from "../../store/import-existing.ts";
import type { ImportedPerson } from "../../store/import-persons.ts";
import { readKnownPersons } from "../../store/import-persons.ts";

/** Whose participation each row is, and what has to be done to the register of persons for that. */
export type SettledPersons = {
  /** `deltagande_id` to the person's id. */
  readonly personOf: ReadonlyMap<string, string>;
  readonly added: readonly ImportedPerson[];
  readonly renamed: readonly ImportedPerson[];
  readonly nowProtected: readonly string[];
};

/**
 * One person for each number in the association. A protected row has no number to be matched by: it keeps the person it
 * had, or gets one of its own. Names are corrected only where the participation's row has changed; a new participation of
 * a person leaves what is registered of the person as it is.
 */
export async function settlePersons(
  work: Work,
  keyring: Keyring,
  merges: readonly ParticipationMerge[],
  known: ReadonlyMap<string, KnownParticipation>,
): Promise<SettledPersons> {
  const rows = merges.flatMap(({ row }) => (row === null ? [] : [row]));
  const numbers = new Set(rows.flatMap(({ number }) => (number === null ? [] : [number.reveal()])));
  const byNumber = new Map(await readKnownPersons(work, keyring, numbers));
  const personOf = new Map<string, string>();
  const added: ImportedPerson[] = [];
  const renamed = new Map<string, ImportedPerson>();
  const nowProtected = new Set<string>();
  const add = (row: ParticipationRow): string => {
    const id = work.newId();
    added.push(personIn(row, id));
    return id;
  };
  for (const row of rows) {
    const before = known.get(row.id);
    const digits = row.number?.reveal() ?? null;
    const found = digits === null ? before?.personId : byNumber.get(digits);
    const id = found ?? add(row);
    personOf.set(row.id, id);
    if (digits !== null) byNumber.set(digits, id);
    if (before === undefined || found === undefined) continue;
    if (digits !== null) renamed.set(id, personIn(row, id));
    else if (!before.protectedIdentity) nowProtected.add(id);
  }
  return { personOf, added, renamed: [...renamed.values()], nowProtected: [...nowProtected] };
}

function personIn(row: ParticipationRow, id: string): ImportedPerson {
  const { number, givenName, familyName, sex, municipality } = row;
  return { id, number, givenName, familyName, sex, municipality };
}

import type { BareWork } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { FoundingRefusal } from "../model/founding.ts";
import { checkFounding } from "../model/founding.ts";
import { standardCodes } from "../model/standard-codes.ts";
import { insertAssociation, workFor } from "../store/associations.ts";
import { insertCodes } from "../store/code-values.ts";

export interface NewAssociation {
  readonly slug: string;
  readonly name: string;
  /** YYYY-MM-DD; only a demo knows its facts to another day than today. */
  readonly referenceDate?: string;
}

/** An association with the standard code lists and nothing else. Run as system; afterwards the work is for the new one. */
export async function createAssociation(
  work: BareWork,
  input: NewAssociation,
): Promise<Outcome<{ id: string }, FoundingRefusal>> {
  const founded = await foundAssociation(work, input);
  if (founded.ok) await insertCodes(work, founded.value.id, standardCodes());
  return founded;
}

/** The bare row, for those who fill the code lists themselves. */
export async function foundAssociation(
  work: BareWork,
  input: NewAssociation,
): Promise<Outcome<{ id: string }, FoundingRefusal>> {
  const checked = checkFounding(input.slug, input.name);
  if (!checked.ok) return checked;
  const id = work.newId();
  const inserted = await insertAssociation(work, {
    id,
    ...checked.value,
    referenceDate: input.referenceDate ?? null,
  });
  if (!inserted) return refused({ code: "association.slugTaken", slug: input.slug });
  await workFor(work, id);
  return done({ id });
}

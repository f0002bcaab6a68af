import type { Person } from "../../model/person/person.ts";
import { personName } from "../../model/person/person.ts";

/** Null is a person whose identity this reader never sees. */
export function nameOnPage(person: Person | null): string {
  return person === null ? "Person med skyddade personuppgifter" : personName(person);
}

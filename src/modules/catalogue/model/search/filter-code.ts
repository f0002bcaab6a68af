import type { ChoiceFilter } from "./search-query.ts";
import { choiceFilters } from "./search-query.ts";

/** A filter's value as one word, as a shard lists it: the filter's number, then the value. */
export function filterCode(filter: ChoiceFilter, value: string): string {
  return `${choiceFilters.indexOf(filter)}${value}`;
}

export function filterNumberOf(code: string): number {
  return code.charCodeAt(0) - 48;
}

import type { Kind, ObjectFacts } from "./kinds.ts";
import { isOfKind } from "./kinds.ts";
import { otherFacts } from "./other-facts.ts";
import { pageFacts } from "./page-facts.ts";
import { serviceFacts } from "./service-facts.ts";

const standard: Readonly<Record<string, ObjectFacts>> = { ...serviceFacts, ...otherFacts };
const kinds = ["uuid", "text", "uri", "email", "day", "moment", "number"] as const satisfies readonly Kind[];

/** The only property that this interface adds to the standard, and the only place it may stand. */
const added: Readonly<Record<string, string>> = { service: "samordna" };

/** What is wrong with an answer after the standard, in words with where it stands; `page` is a list of any object. */
export function standardFaults(name: string, data: unknown, at: string = name): readonly string[] {
  if (!isRecord(data)) return [`${at} is no object`];
  if (name === "page") return pageFaults(data);
  const facts = standard[name];
  if (facts === undefined) return [`${at}: the standard has no ${name}`];
  const absent = words(facts.must).filter((field) => data[field] === undefined);
  return [
    ...absent.map((field) => `${at}.${field} must be there`),
    ...Object.entries(data).flatMap(([field, value]) =>
      added[name] === field ? [] : fieldFaults(facts, field, value, `${at}.${field}`),
    ),
  ];
}

function fieldFaults(facts: ObjectFacts, field: string, value: unknown, at: string): readonly string[] {
  const kind = kinds.find((one) => words(facts[one]).includes(field));
  if (kind !== undefined) return isOfKind[kind](value) ? [] : [`${at} is no ${kind}: ${value}`];
  const codes = facts.codes?.[field];
  if (codes !== undefined) return codes.some((code) => code === value) ? [] : [`${at} is no code: ${value}`];
  const one = facts.one?.[field];
  if (one !== undefined) return standardFaults(one, value, at);
  const many = facts.many?.[field];
  if (many === undefined) return [`${at} is not in the standard`];
  if (!Array.isArray(value)) return [`${at} is no list`];
  return value.flatMap((item, index) => standardFaults(many, item, `${at}.${index}`));
}

function pageFaults(page: Readonly<Record<string, unknown>>): readonly string[] {
  return [
    ...words(pageFacts.counts).flatMap((field) =>
      Number.isInteger(page[field]) ? [] : [`page.${field} is no whole number`],
    ),
    ...words(pageFacts.flags).flatMap((field) =>
      typeof page[field] === "boolean" ? [] : [`page.${field} is neither true nor false`],
    ),
    ...(Array.isArray(page.contents) ? [] : ["page.contents is no list"]),
  ];
}

function words(names: string | undefined): readonly string[] {
  return names === undefined || names === "" ? [] : names.split(" ");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

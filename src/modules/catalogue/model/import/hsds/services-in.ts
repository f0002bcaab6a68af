import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import type { FileRefusal } from "../finding.ts";
import { at, isJson, textAt } from "./json.ts";

type Refusal = Extract<
  FileRefusal,
  { code: "catalogueImport.notJson" | "catalogueImport.notHsds" | "catalogueImport.empty" }
>;

/**
 * The services of a JSON file: a page `{ contents: […] }`, a list, one service, a package `{ services: […],
 * organizations: […] }`, an organization with its services, or a line of JSON for each service.
 */
export function servicesIn(text: string): Outcome<readonly unknown[], Refusal> {
  const parsed = parseJson(text) ?? parseLines(text);
  if (parsed === null) return refused({ code: "catalogueImport.notJson" });
  const services = unwrapped(parsed.value);
  if (services === null) return refused({ code: "catalogueImport.notHsds" });
  return services.length === 0 ? refused({ code: "catalogueImport.empty" }) : done(services);
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function parseLines(text: string): { readonly value: unknown } | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  const values: unknown[] = [];
  for (const line of lines) {
    const parsed = parseJson(line);
    if (parsed === null) return null;
    values.push(parsed.value);
  }
  return { value: values };
}

function unwrapped(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.flatMap((one) => nested(one) ?? [one as unknown]);
  return nested(value) ?? (isService(value) ? [value] : null);
}

function nested(value: unknown): readonly unknown[] | null {
  for (const name of ["contents", "services", "service"]) {
    const list = at(value, name);
    if (Array.isArray(list)) {
      const organizationOf = organizationsAround(value);
      return list.map((one: unknown) => withOrganization(one, organizationOf));
    }
  }
  return null;
}

/** In a package the organization stands beside the services, or around them; by an id, which is empty for a service without. */
function organizationsAround(around: unknown): (id: string) => unknown {
  const beside = [at(around, "organizations"), at(around, "organization")].find(Array.isArray) as
    | readonly unknown[]
    | undefined;
  if (beside === undefined) return () => (textAt(around, "name") === "" ? undefined : around);
  const byId = new Map(beside.toReversed().map((one) => [textAt(one, "id"), one]));
  return (id) => (id === "" ? undefined : byId.get(id));
}

function withOrganization(service: unknown, organizationOf: (id: string) => unknown): unknown {
  if (!isJson(service) || isJson(at(service, "organization"))) return service;
  const organization = organizationOf(textAt(service, "organization_id"));
  if (!isJson(organization)) return service;
  return { ...service, organization: { ...organization, services: undefined } };
}

function isService(value: unknown): boolean {
  return isJson(value) && textAt(value, "name") !== "";
}

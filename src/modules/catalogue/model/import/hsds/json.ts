// Reads values of any shape: what is not there or of another kind than asked for is empty. Only an object's own properties are
// looked at, so that a file cannot name those that every object has.

export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function at(value: unknown, name: string): unknown {
  return isJson(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Empty where there is no text; a number is told by its digits. */
export function textAt(value: unknown, name: string): string {
  const found = at(value, name);
  if (typeof found === "number" && Number.isFinite(found)) return String(found);
  return typeof found === "string" ? found.trim() : "";
}

/** The first of several properties that says something. */
export function firstText(value: unknown, ...names: readonly string[]): string {
  return names.map((name) => textAt(value, name)).find((text) => text !== "") ?? "";
}

/** At most 200: nothing in a service has more. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = at(value, name);
  return Array.isArray(found) ? (found as readonly unknown[]).slice(0, 200) : [];
}

export function textsAt(value: unknown, name: string): readonly string[] {
  return listAt(value, name).filter((one) => typeof one === "string");
}

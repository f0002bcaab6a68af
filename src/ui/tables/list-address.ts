/** Names of the query parameters every list shares; Swedish, since users read addresses. */
export const pageParameter = "sida";
export const sortParameter = "sortera";

export type ParameterChanges = Readonly<Record<string, string | undefined>>;

/** The same address with some parameters set or (undefined) removed; any change but of page starts at page one. */
export function changedAddress(path: string, changes: ParameterChanges): string {
  const [pathname = "", query = ""] = path.split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.delete(pageParameter);
  for (const [name, value] of Object.entries(changes)) {
    parameters.delete(name);
    if (value !== undefined && value !== "") {
      parameters.append(name, value);
    }
  }
  const changed = parameters.toString();
  return changed === "" ? pathname : `${pathname}?${changed}`;
}

export type SortOrder = { readonly key: string; readonly descending: boolean };

/** `namn` is ascending and `-namn` descending. */
export function sortOrder(path: string): SortOrder | undefined {
  const value = new URLSearchParams(path.split("?", 2)[1] ?? "").get(sortParameter);
  if (value === null || value === "") {
    return undefined;
  }
  return value.startsWith("-")
    ? { key: value.slice(1), descending: true }
    : { key: value, descending: false };
}

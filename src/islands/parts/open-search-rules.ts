/** Milliseconds of quiet before what is typed is searched for; a choice is searched for at once. */
export const quiet = 300;

/** Milliseconds without a change after which what was searched for is taken as meant, and told to be counted. */
export const meant = 2000;

/** The address that the form itself would lead to, without fields that say nothing. */
export function addressOfForm(path: string, fields: Iterable<readonly [string, FormDataEntryValue]>): string {
  const query = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === "string" && value.trim() !== "") query.append(name, value);
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

export function waitFor(kind: string): number {
  return kind === "checkbox" || kind.startsWith("select") ? 0 : quiet;
}

/** The address with these ticked for comparison in place of those it had. */
export function withTicked(address: string, ticked: readonly string[]): string {
  const url = new URL(address);
  url.searchParams.delete("insats");
  for (const entry of ticked) url.searchParams.append("insats", entry);
  return url.href;
}

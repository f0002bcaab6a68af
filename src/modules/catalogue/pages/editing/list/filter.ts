import type { ActiveFilter } from "../../../../../ui/index.ts";
import type { EntryList, ListedEntry } from "../../../actions/editing/read-list.ts";

/** As the address says it; empty is no filter. */
export interface ListFilter {
  readonly state: string;
  readonly municipality: string;
  readonly host: string;
}

const tests: Readonly<Record<string, { readonly label: string; holds(one: ListedEntry): boolean }>> = {
  utkast: { label: "Utkast", holds: ({ state }) => state.kind === "draft" },
  publicerad: { label: "Publicerade", holds: ({ state }) => state.kind === "shown" },
  planerad: {
    label: "Planerade",
    holds: ({ state }) => state.kind === "planned" || (state.kind === "shown" && state.next !== null),
  },
  slutar: {
    label: "Slutar eller har slutat visas",
    holds: ({ state }) => state.kind === "ended" || (state.kind === "shown" && state.until !== null),
  },
  pausad: { label: "Pausade", holds: ({ state }) => state.kind === "paused" },
  andrad: { label: "Har ändringar som inte är publicerade", holds: ({ changed }) => changed },
  overifierad: { label: "Behöver bekräftas", holds: ({ unverified, dueSoon }) => unverified || dueSoon },
  saknas: { label: "Något saknas", holds: ({ missing }) => missing > 0 },
  forslag: { label: "Har förslag som väntar", holds: ({ waiting }) => waiting > 0 },
  borttagen: { label: "Borttagna", holds: ({ state }) => state.kind === "removed" },
};

export const stateOptions = Object.entries(tests).map(([value, { label }]) => ({ value, label }));

export function filterOf(query: URLSearchParams): ListFilter {
  const state = query.get("lage") ?? "";
  return {
    state: Object.hasOwn(tests, state) ? state : "",
    municipality: query.get("kommun") ?? "",
    host: query.get("huvudman") ?? "",
  };
}

/** Removed entries are shown only to the one who asks for them. */
export function filtered(
  entries: readonly ListedEntry[],
  { state, municipality, host }: ListFilter,
): readonly ListedEntry[] {
  return entries.filter(
    (one) =>
      (state === "" ? one.state.kind !== "removed" : tests[state]?.holds(one)) &&
      (state === "borttagen" || one.state.kind !== "removed") &&
      (municipality === "" || one.entry.draft.municipalities.includes(municipality)) &&
      (host === "" || one.entry.draft.host.name === host),
  );
}

export function hostsOf(entries: readonly ListedEntry[]): readonly string[] {
  const names = new Set(entries.map(({ entry }) => entry.draft.host.name).filter((name) => name !== ""));
  return [...names].sort((a, b) => a.localeCompare(b, "sv"));
}

export function activeFilters({ state, municipality, host }: ListFilter, list: EntryList): ActiveFilter[] {
  const place = list.municipalities.find(({ code }) => code === municipality)?.name ?? municipality;
  const label = tests[state]?.label ?? "";
  return [
    { label, parameters: ["lage"] },
    { label: place, parameters: ["kommun"] },
    { label: host, parameters: ["huvudman"] },
  ].filter((one) => one.label !== "");
}

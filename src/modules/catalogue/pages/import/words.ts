import { formatCount } from "../../../../platform/values/format.ts";
import type { CatalogueImport } from "../../actions/import/read-import.ts";

export const stateNames = {
  checked: "Väntar på ditt besked",
  confirmed: "Läses in",
  done: "Inläst",
  undone: "Ångrad",
} as const satisfies Record<CatalogueImport["state"], string>;

/** "1 insats", "12 insatser". */
export function entriesWord(count: number): string {
  return count === 1 ? "1 insats" : `${formatCount(count)} insatser`;
}

/** "1 rad", "12 rader"; of services in HSDS "tjänst". */
export function rowsWord(count: number, { format }: Pick<CatalogueImport, "format">): string {
  const [one, many] = format === "hsds" ? ["tjänst", "tjänster"] : ["rad", "rader"];
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** What a row of the file is called. */
export function lineWord({ format }: Pick<CatalogueImport, "format">): string {
  return format === "hsds" ? "Tjänst" : "Rad";
}

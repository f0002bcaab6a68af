import { columnPlaces } from "./columns.ts";
import type { FileKind } from "./file-kinds.ts";
import { FILE_KIND_ORDER, formatOf } from "./file-kinds.ts";

/** The kind by the file's name ("Försörjning 2017.xlsx" too), else by the header that has most of a kind's columns; null when neither tells. */
export function recogniseFile(name: string, header: readonly string[]): FileKind | null {
  return byName(name) ?? byHeader(header);
}

function byName(name: string): FileKind | null {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const plain = base.normalize("NFC").toLowerCase().replaceAll("ö", "o").replaceAll(/[åä]/g, "a");
  return FILE_KIND_ORDER.find((kind) => plain.startsWith(kind)) ?? null;
}

function byHeader(header: readonly string[]): FileKind | null {
  let best: FileKind | null = null;
  let bestShare = 0.5;
  for (const kind of FILE_KIND_ORDER) {
    const { columns } = formatOf(kind);
    const share = columnPlaces(header, columns).size / columns.length;
    if (share > bestShare) {
      best = kind;
      bestShare = share;
    }
  }
  return best;
}

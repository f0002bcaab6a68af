import { columnPlaces } from "./columns.ts";
import type { FileKind } from "./file-kinds.ts";
import { formatOf } from "./file-kinds.ts";
import { nearestName } from "./near-names.ts";
import type { SourceTable } from "./source-file.ts";

/** `index` is a place in the header, or null when no column of the file is like this one. "near" must be confirmed. */
export type ColumnProposal = {
  readonly column: string;
  readonly index: number | null;
  readonly certainty: "same" | "near" | "none";
};

export type MappingProposal = {
  readonly proposals: readonly ColumnProposal[];
  /** Places in the header that no column takes; they are not read. */
  readonly leftOver: readonly number[];
};

/** Column to place in the header, as the user settled it. */
export type ColumnMapping = Readonly<Record<string, number>>;

/** What offices call the columns, in letters a–z and digits alone. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  deltagande_id: ["id", "deltagarid", "deltagandenr", "lopnummer"],
  personnummer: ["pnr", "personnr", "persnr", "personid"],
  förnamn: ["tilltalsnamn"],
  kön: ["gender"],
  kommun: ["hemkommun", "folkbokforingskommun", "boendekommun"],
  insats: ["insatsnamn", "team", "verksamhet"],
  remittent: ["remitterande", "remitteradav", "aktualiseradav"],
  remissdatum: ["remissdag", "remitterad", "anmalningsdatum"],
  inskriven: ["inskrivningsdatum", "startdatum", "inskrivning", "inskrivenden"],
  avslutad: ["avslutsdatum", "slutdatum", "avslut", "utskriven"],
  avslutsorsak: ["orsak", "avslutningsorsak", "avslutorsak"],
  utbildning: ["utbildningsniva", "hogstautbildning"],
  skyddade_personuppgifter: ["skyddad", "skyddadidentitet", "sekretess"],
  försörjningskälla: ["forsorjning", "inkomstkalla"],
  start: ["startdatum", "borjan"],
  slut: ["slutdatum"],
  typ: ["aktivitetstyp"],
  råd: ["resursrad"],
};

/** Matches each column of the kind with the file's header: same names first, then other names and near ones. */
export function proposeMapping(header: readonly string[], kind: FileKind): MappingProposal {
  const { columns } = formatOf(kind);
  const same = columnPlaces(header, columns);
  const free = new Set(header.keys());
  for (const index of same.values()) free.delete(index);
  const proposals = columns.map((column): ColumnProposal => {
    const index = same.get(column);
    if (index !== undefined) return { column, index, certainty: "same" };
    const near = nearIndex(column, header, free);
    if (near === null) return { column, index: null, certainty: "none" };
    free.delete(near);
    return { column, index: near, certainty: "near" };
  });
  return { proposals, leftOver: [...free] };
}

function nearIndex(column: string, header: readonly string[], free: ReadonlySet<number>): number | null {
  const names = [plain(column), ...(OTHER_NAMES[column] ?? [])];
  const open = [...free];
  const known = open.find((index) => names.includes(plain(header[index] ?? "")));
  if (known !== undefined) return known;
  const near = nearestName(
    plain(column),
    open.map((index) => plain(header[index] ?? "")),
  );
  return open.find((index) => near !== null && plain(header[index] ?? "") === near) ?? null;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}

/** The same table with the format's own names over the mapped columns. A place outside the header is passed over. */
export function applyMapping(table: SourceTable, kind: FileKind, mapping: ColumnMapping): SourceTable {
  const { columns } = formatOf(kind);
  const chosen = new Map<number, string>();
  for (const column of columns) {
    const index = mapping[column];
    if (index !== undefined) chosen.set(index, column);
  }
  const own = columnPlaces(table.header, columns);
  const replaced = new Set(
    columns.filter((column) => mapping[column] !== undefined).map((column) => own.get(column)),
  );
  const header = table.header.map(
    (name, index) => chosen.get(index) ?? (replaced.has(index) ? `${name} (ej vald)` : name),
  );
  return { ...table, header };
}

/**
 * The five-file format: one row per participation, income source, activity, consultation and survey answer. Column names
 * are Swedish because they stand in the files; `optional` columns may be empty, every column must be there.
 */
export const FILE_KINDS = {
  deltagare: {
    columns: [
      "deltagande_id",
      "personnummer",
      "förnamn",
      "efternamn",
      "kön",
      "kommun",
      "insats",
      "remittent",
      "remissdatum",
      "inskriven",
      "avslutad",
      "avslutsorsak",
      "utbildning",
      "skyddade_personuppgifter",
      "samtycke",
    ],
    optional: ["personnummer", "förnamn", "efternamn", "avslutad", "avslutsorsak"],
    dates: ["remissdatum", "inskriven", "avslutad"],
  },
  forsorjning: {
    columns: ["deltagande_id", "tillfälle", "datum", "försörjningskälla"],
    optional: [],
    dates: ["datum"],
  },
  aktiviteter: {
    columns: ["deltagande_id", "aktivitet", "typ", "start", "slut"],
    optional: ["slut"],
    dates: ["start", "slut"],
  },
  konsultationer: {
    columns: ["konsultation_id", "råd", "datum", "antal"],
    optional: [],
    dates: ["datum"],
  },
  enkatsvar: {
    columns: ["mätning", "grupp", "insats", "fråga", "svar"],
    optional: ["insats", "svar"],
    dates: [],
  },
} as const satisfies Record<string, FileFormat>;

type FileFormat = {
  readonly columns: readonly string[];
  readonly optional: readonly string[];
  readonly dates: readonly string[];
};

export type FileKind = keyof typeof FILE_KINDS;

export type Column<K extends FileKind = FileKind> = (typeof FILE_KINDS)[K]["columns"][number];

/** In the order they are checked: participations first, since other files refer to them. */
export const FILE_KIND_ORDER = [
  "deltagare",
  "forsorjning",
  "aktiviteter",
  "konsultationer",
  "enkatsvar",
] as const satisfies readonly FileKind[];

/** The same as plain lists of text, for code that treats all kinds alike. */
export function formatOf(kind: FileKind): FileFormat {
  return FILE_KINDS[kind];
}

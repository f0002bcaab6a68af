import type { AreaMunicipality } from "./population.ts";
import { oldestAge } from "./population.ts";
import type { AgeSpan, Sex } from "./scb-age.ts";
import { parseAge, parseSex } from "./scb-age.ts";
import type { FileLines, ScbColumns } from "./scb-columns.ts";
import { linesOf } from "./scb-columns.ts";

/** What is wrong in a file, at its row and column, and what to do. An error means that nothing can be saved. */
export interface PopulationFinding {
  /** Null for the whole file. */
  readonly line: number | null;
  readonly column: string;
  readonly severity: "error" | "note";
  readonly message: string;
}

/** A count of one municipality, of an age span and sex. */
export interface ScbRow {
  readonly line: number;
  readonly municipality: AreaMunicipality;
  readonly age: AgeSpan;
  readonly sex: Sex;
  readonly count: number;
}

export interface ScbRows {
  readonly rows: readonly ScbRow[];
  readonly findings: readonly PopulationFinding[];
  /** Municipalities with a line that could not be read. */
  readonly faulted: ReadonlySet<string>;
  /** Lines of municipalities outside the association, counties and the country. */
  readonly elsewhere: number;
}

type Carried = { region: string; name: string; age: string };

/** The lines of the association's municipalities. Excel's tables say region and age once and leave them empty below. */
export function readScbRows(
  file: FileLines,
  columns: ScbColumns,
  area: readonly AreaMunicipality[],
): ScbRows {
  const rows: ScbRow[] = [];
  const findings: PopulationFinding[] = [];
  const faulted = new Set<string>();
  let elsewhere = 0;
  const carried: Carried = { region: "", name: "", age: "" };
  for (const { line, cells } of linesOf(file)) {
    if (line < columns.firstLine) continue;
    const at = (place: number | null) => (place === null ? "" : (cells[place] ?? "").trim());
    if (cells.filter((cell) => cell.trim() !== "").length < 2) continue;
    carried.region = at(columns.code) || carried.region;
    carried.name = at(columns.name) || (at(columns.code) === "" ? carried.name : "");
    carried.age = at(columns.age) || carried.age;
    const municipality = municipalityOf(carried, area);
    if (municipality === undefined) {
      elsewhere += 1;
      continue;
    }
    const read = readLine(line, municipality, carried, at(columns.sex), at(columns.value), columns);
    if (!("message" in read)) rows.push(read);
    else {
      findings.push(read);
      faulted.add(municipality.id);
    }
  }
  return { rows, findings, faulted, elsewhere };
}

function municipalityOf({ region, name }: Carried, area: readonly AreaMunicipality[]) {
  const code = /^\d{3,4}\b/.exec(region)?.[0].padStart(4, "0");
  if (code !== undefined) return area.find((one) => one.code === code);
  if (/^\d/.test(region)) return undefined;
  const words = (text: string) =>
    text
      .toLocaleLowerCase("sv")
      .replace(/s? kommun$/, "")
      .trim();
  return area.find((one) => words(one.name) === words(name || region));
}

function readLine(
  line: number,
  municipality: AreaMunicipality,
  { region, name, age: ageCell }: Carried,
  sexCell: string,
  valueCell: string,
  columns: ScbColumns,
): ScbRow | PopulationFinding {
  const fault = (column: string, message: string) => ({ line, column, severity: "error" as const, message });
  const said = name || region.replace(/^\d+\s*/, "");
  if (said !== "" && !sameName(said, municipality.name))
    return fault(
      "region",
      `Koden ${municipality.code} hör till ${municipality.name}, men raden säger ”${said}”. Rätta koden eller namnet.`,
    );
  const age = columns.age === null ? { from: 0, to: oldestAge } : parseAge(ageCell);
  if (age === null)
    return fault("ålder", `Åldern ”${ageCell}” går inte att läsa. Skriv till exempel ”16 år”.`);
  const sex = columns.sex === null ? "both" : parseSex(sexCell);
  if (sex === null)
    return fault("kön", `”${sexCell}” går inte att läsa som kön. Skriv kvinnor, män eller totalt.`);
  const digits = valueCell.replaceAll(/[\s\u00A0\u2000-\u200B\u202F]/g, "");
  if (!/^\d{1,8}$/.test(digits))
    return fault(
      columns.valueLabel,
      `”${valueCell}” är inget antal. Skriv ett helt tal utan decimaler, till exempel 88 000.`,
    );
  return { line, municipality, age, sex, count: Number(digits) };
}

function sameName(said: string, name: string): boolean {
  const bare = (text: string) =>
    text
      .toLocaleLowerCase("sv")
      .replace(/s? kommun$/, "")
      .trim();
  return bare(said) === bare(name);
}

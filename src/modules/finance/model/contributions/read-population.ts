import type { AreaMunicipality } from "./population.ts";
import { ageText, oldestAge } from "./population.ts";
import type { Sex } from "./scb-age.ts";
import type { FileLines } from "./scb-columns.ts";
import { findColumns } from "./scb-columns.ts";
import type { PopulationFinding, ScbRow } from "./scb-rows.ts";
import { readScbRows } from "./scb-rows.ts";

export interface AgeBand {
  readonly ageFrom: number;
  readonly ageTo: number;
}

/** What a file says of each municipality. Nothing may be saved while there is an error among the findings. */
export interface PopulationReading {
  readonly figures: readonly { readonly municipality: AreaMunicipality; readonly inhabitants: number }[];
  readonly findings: readonly PopulationFinding[];
}

/** `onDate` is YYYY-MM-DD; its year chooses among the file's year columns. */
export function readPopulation(
  file: FileLines,
  area: readonly AreaMunicipality[],
  onDate: string,
  band: AgeBand,
): PopulationReading {
  const year = Number(onDate.slice(0, 4));
  const columns = findColumns(file, year);
  if ("code" in columns && typeof columns.code === "string")
    return { figures: [], findings: [wholeFile(columnsMessage(columns, year))] };
  if (!("firstLine" in columns)) return { figures: [], findings: [] };
  const read = readScbRows(file, columns, area);
  if (columns.age === null && !isEveryone(band))
    return {
      figures: [],
      findings: [
        wholeFile(
          `Filen har ingen kolumn med ålder, så den kan bara ge hela befolkningen och inte ${ageText(band.ageFrom, band.ageTo)}. Hämta tabellen med ålder eller välj åldrarna 0–120.`,
        ),
      ],
    };
  const findings = [...read.findings];
  const figures = area.flatMap((municipality) => {
    if (read.faulted.has(municipality.id)) return [];
    const own = read.rows.filter((row) => row.municipality.id === municipality.id);
    const sum = sumOf(municipality, own, band);
    if (typeof sum === "number") return [{ municipality, inhabitants: sum }];
    findings.push(sum);
    return [];
  });
  if (read.elsewhere > 0)
    findings.push({
      ...{ line: null, column: "region", severity: "note" },
      message: `${read.elsewhere} rader gäller andra kommuner, län eller riket och används inte.`,
    });
  return { figures, findings };
}

function columnsMessage(refusal: { code: string; years?: readonly number[] }, year: number): string {
  return refusal.code === "population.noYear"
    ? `Filen har ingen kolumn för ${year}${(refusal.years ?? []).length === 0 ? "" : `, bara för ${(refusal.years ?? []).join(", ")}`}. Ändra dagen eller hämta tabellen för rätt år.`
    : "Filen saknar rubriker som går att känna igen. Den ska ha kolumnerna region, ålder, kön och år, eller kod, namn och antal.";
}

function wholeFile(message: string): PopulationFinding {
  return { line: null, column: "", severity: "error", message };
}

function isEveryone({ ageFrom, ageTo }: AgeBand): boolean {
  return ageFrom === 0 && ageTo >= 100;
}

/** The band's inhabitants, from rows that cover each of its ages exactly once. */
function sumOf(
  municipality: AreaMunicipality,
  rows: readonly ScbRow[],
  band: AgeBand,
): number | PopulationFinding {
  const wrong = (message: string, line: number | null = null, column = "ålder"): PopulationFinding => ({
    ...{ line, column, severity: "error", message },
  });
  if (rows.length === 0)
    return wrong(`${municipality.name} (${municipality.code}) finns inte i filen.`, null, "region");
  const oneSex = withoutDoubleSex(rows);
  if (typeof oneSex === "string")
    return wrong(`${municipality.name}: ${oneSex}`, rows[0]?.line ?? null, "kön");
  const whole = oneSex.filter(({ age }) => age.from === 0 && age.to === oldestAge);
  const used = isEveryone(band) && whole.length > 0 ? whole : oneSex.filter((row) => !whole.includes(row));
  return coverSum(municipality, used, band, wrong);
}

function coverSum(
  municipality: AreaMunicipality,
  rows: readonly ScbRow[],
  { ageFrom, ageTo }: AgeBand,
  wrong: (message: string, line?: number | null) => PopulationFinding,
): number | PopulationFinding {
  const inside = rows
    .filter(({ age }) => age.to >= ageFrom && age.from <= ageTo)
    .sort((a, b) => a.age.from - b.age.from || a.sex.localeCompare(b.sex));
  const perSex = Map.groupBy(inside, ({ sex }) => sex);
  for (const ages of perSex.values()) {
    let next = ageFrom;
    for (const { age, line } of ages) {
      if (age.from < ageFrom || (age.to > ageTo && ageTo < 100))
        return wrong(`${municipality.name}: raden för ${age.from}–${age.to} år går utanför åldrarna.`, line);
      if (age.from < next) return wrong(`${municipality.name}: åldern ${age.from} år står två gånger.`, line);
      if (age.from > next) return wrong(`${municipality.name}: åldern ${next} år saknas.`, line);
      next = age.to + 1;
    }
    if (next <= Math.min(ageTo, 100)) return wrong(`${municipality.name}: åldern ${next} år saknas.`);
  }
  if (perSex.size === 0) return wrong(`${municipality.name}: åldern ${ageFrom} år saknas.`);
  return inside.reduce((sum, { count }) => sum + count, 0);
}

/** Either totals or women and men; a sentence where only one of the two is there. */
function withoutDoubleSex(rows: readonly ScbRow[]): readonly ScbRow[] | string {
  const of = (sex: Sex) => rows.filter((row) => row.sex === sex);
  if (of("both").length > 0) return of("both");
  if (of("women").length === 0) return "bara män finns med. Ta med kvinnor eller hämta båda könen.";
  if (of("men").length === 0) return "bara kvinnor finns med. Ta med män eller hämta båda könen.";
  return rows;
}

import type { Chance } from "./chance.ts";
import type { MadeRelation, MadeRow, MadeTable } from "./sheet.ts";

const ITEMS =
  "Ungdomsteamet,Ung i Nynäs,Resursrådet,Samrehab,Fastighetsring,Frukostmöten,Insatskatalogen,Tjänstedesign,Processtöd,Kompis Sverige,Mentor AG,Coompanion,Etableringscentrum,Informationsinsatser,Socialt företagande,Hyra,Personal,Konsulter,Resor,Utbildning,IT och telefoni,Revision,Arvoden,Trycksaker,Pott för nya insatser".split(
    ",",
  );
export const SECTIONS =
  "Individinriktade insatser,Strukturinriktade insatser,Styrelse och kansli,Gemensamt,Projekt".split(",");

type Size = { readonly least: number; readonly most: number };

/** Collects rows with their relations, so that each layout says only what it is. */
export class Sketch {
  readonly rows: MadeRow[] = [];
  readonly relations: MadeRelation[] = [];
  readonly shares: [number, number][] = [];

  add(row: MadeRow): number {
    this.rows.push(row);
    return this.rows.length - 1;
  }

  value(row: number, column: number): number {
    return this.rows[row]?.[column]?.value ?? 0;
  }

  /** A row whose columns are sums of other rows'. */
  sum(
    label: string,
    of: readonly number[],
    columns: readonly number[],
    signs: readonly number[] = [],
  ): number {
    const row: MadeRow = [{ text: label, bold: true }];
    const at = this.add(row);
    for (const column of columns) {
      const terms = of.map((line, index): [number, number, number] => [line, column, signs[index] ?? 1]);
      row[column] = { value: this.total(terms), bold: true };
      this.relations.push({ target: [at, column], terms });
    }
    return at;
  }

  relate(target: [number, number], terms: [number, number, number][]): void {
    const row = this.rows[target[0]];
    if (row !== undefined) row[target[1]] = { ...row[target[1]], value: this.total(terms) };
    this.relations.push({ target, terms });
  }

  private total(terms: readonly (readonly [number, number, number])[]): number {
    return terms.reduce((sum, [line, column, sign]) => sum + sign * this.value(line, column), 0);
  }
}

export function amount(chance: Chance, { least, most }: Size): number {
  if (chance.yes(0.08)) return 0;
  const value = chance.whole(least, most);
  return chance.yes(0.3) && value > 1000 ? Math.round(value / 1000) * 1000 : value;
}

export function labels(chance: Chance, count: number): string[] {
  return chance.some(ITEMS, count);
}

export function years(chance: Chance, count: number): string[] {
  const first = chance.whole(2012, 2024);
  const list = Array.from({ length: count }, (_, at) => String(first + at));
  return chance.yes() ? list : list.toReversed();
}

export function leaf(chance: Chance, label: string, columns: number, size: Size): MadeRow {
  return [{ text: label }, ...Array.from({ length: columns }, () => ({ value: amount(chance, size) }))];
}

export type Made = Omit<MadeTable, "decimals" | "layout">;

export function addIndented(sketch: Sketch, row: MadeRow, indent: number): number {
  const first = row[0];
  if (first !== undefined) first.indent = indent;
  return sketch.add(row);
}

/** A percentage rounded half up to whole numbers. */
export function share(sketch: Sketch, row: number, column: number, part: number, base: number): void {
  const cells = sketch.rows[row];
  if (cells === undefined || base === 0) return;
  cells[column] = { value: Math.round((part / base) * 100), percent: true };
  sketch.shares.push([row, column]);
}

/** Makes a right table; amounts lie between the sizes given. */
export type Layout = (chance: Chance, size: Size) => Made;

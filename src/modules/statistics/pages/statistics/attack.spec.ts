import { beforeAll, describe, expect, it } from "vitest";
import {
  readCountingInput,
  SAMPLE_CODES,
  SAMPLE_FOLDER,
} from "../../../../../tests/fixtures/sample-a/counting-input.ts";
import type { PrintedFigure } from "../../../../../tests/support/printed-figures.ts";
import { printedFigures } from "../../../../../tests/support/printed-figures.ts";
import { sampleWorld } from "../../../../../tests/support/sample-world.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { routes } from "../../index.ts";
import { countYears } from "../../model/counting/count-years.ts";
import { recover } from "../../model/suppression/attacker.ts";
import { pathKey, toTable } from "../../model/suppression/draft.ts";
import { tableOf } from "../../model/suppression/suppress-year.ts";
import { WHOLE } from "../../model/view/figure-address.ts";
import { totalOf } from "../../model/view/value-at.ts";
import { BREAKDOWNS } from "../../model/view/view.ts";

const YEARS = [2016, 2017];
const figures = countYears(readCountingInput(SAMPLE_FOLDER, { "MIA Östra Södertörn": "Resursråden" }), YEARS);
const draft = tableOf(figures, SAMPLE_CODES);
const table = toTable(draft);
let printed: PrintedFigure[] = [];

beforeAll(async () => {
  const world = await sampleWorld();
  const site = siteFor(world, { routes });
  const auditor = await world.actorAs("auditor");
  const measures = ["deltaganden", "nya", "avslutade", "andel"];
  const views = Object.keys(BREAKDOWNS).flatMap((visa) =>
    visa === "kon" || visa === "utbildning"
      ? measures.map((matt) => `visa=${visa}&matt=${matt}`)
      : [`visa=${visa}`],
  );
  const pages = YEARS.flatMap((year) => views.map((view) => `/statistik?ar=${year}&${view}`));
  for (const address of [
    ...pages,
    "/statistik/ar?fran=2016",
    "/statistik?fran=2016&till=2017&matt=felregistreringar",
  ]) {
    const { html } = await site.get(address, auditor);
    printed.push(...printedFigures(html));
  }
  printed = printed.filter(({ year }) => YEARS.includes(year));
});

/** Where the figure stands in the whole structure. */
function pathOf({ year, of, figure }: PrintedFigure): readonly string[] | null {
  const start =
    of === WHOLE ? ["totals", String(year), totalOf(figure)] : ["insatser", of, "years", String(year)];
  if (figure.startsWith("income."))
    return find(figures, ["income", "years", String(year), "followUp", of], figure.slice("income.".length));
  if (figure.startsWith("activities."))
    return find(figures, ["activities", String(year), of], figure.slice("activities.".length));
  return figure.startsWith("consultations.") ? null : find(figures, start, figure);
}

/** Labels may hold dots: the longest key that exists goes first. */
function find(root: object, start: readonly string[], rest: string): readonly string[] | null {
  let node: unknown = root;
  for (const key of start) node = child(node, key);
  const path = [...start];
  let left = rest;
  while (left !== "") {
    const keys = typeof node === "object" && node !== null ? Object.keys(node) : [];
    const key = keys
      .filter((one) => left === one || left.startsWith(`${one}.`))
      .sort((a, b) => b.length - a.length)[0];
    if (key === undefined) return null;
    path.push(key);
    node = child(node, key);
    left = left.slice(key.length + 1);
  }
  return path;
}

function child(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null
    ? new Map<string, unknown>(Object.entries(node)).get(key)
    : undefined;
}

describe("a reader who lays every view beside the others", () => {
  it("finds no small count, neither printed nor by subtraction", () => {
    const hidden = new Uint8Array(table.cells.length).fill(1);
    const dashed = new Set<number>();
    for (const figure of printed) {
      const path = pathOf(figure);
      const cells = path === null ? [] : (draft.restsOn.get(pathKey(path)) ?? []);
      const [cell] = cells;
      if (
        cells.length !== 1 ||
        cell === undefined ||
        /%/.test(figure.text) ||
        figure.figure.startsWith("mean")
      )
        continue;
      if (figure.text === "–") {
        dashed.add(cell);
        continue;
      }
      const value = Number(figure.text.replaceAll(" ", "").replace("−", "-"));
      expect(value === 0 || value >= 5, `${figure.href}: ${figure.text}`).toBe(true);
      expect(table.cells[cell]?.value, figure.href).toBe(value);
      hidden[cell] = 0;
    }
    expect(hidden.filter((one) => one === 0).length).toBeGreaterThan(300);
    // What no view shows is known to be at least 0; a dash is known not to be 0, since zeros are shown.
    const cells = table.cells.map((cell, at) => ({ ...cell, printed: hidden[at] === 0 || dashed.has(at) }));
    expect(recover({ ...table, cells }, hidden, { threshold: 5 })).toEqual([]);
  });

  it("sees the same sign for every hidden figure", () => {
    const hidden = printed.filter(({ text }) => !/\d/.test(text)).map(({ text }) => text);
    expect(new Set(hidden)).toEqual(new Set(["–"]));
    expect(hidden.length).toBeGreaterThan(50);
  });
});

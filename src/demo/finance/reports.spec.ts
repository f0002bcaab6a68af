import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../tests/support/finance-world.ts";
import { pdfUaFaults } from "../../../tests/support/pdf-ua.ts";
import { readFixture } from "../../../tests/support/published-document.ts";
import { siteFor } from "../../../tests/support/site.ts";
import { accepted } from "../../../tests/support/world.ts";
import { workFor } from "../../modules/associations/index.ts";
import { importDirectory } from "../../modules/casework/index.ts";
import type { ReadDocument } from "../../modules/reports/index.ts";
import { readDocument, routes } from "../../modules/reports/index.ts";
import { addGoals } from "../add-goals.ts";
import { addAllocation } from "./allocation.ts";
import { addBudget } from "./budget.ts";
import { addCoFinancing } from "./co-financing.ts";
import { addContributions } from "./contributions.ts";
import { addOutcome } from "./outcome.ts";
import { addReports } from "./reports.ts";
import { addStatements } from "./statements.ts";

type Values = Readonly<Record<string, number | null>>;
type Row = { readonly id: string; readonly label: string; readonly values: Values };
interface Report2017 {
  readonly finance: Readonly<
    Record<"incomeStatement" | "balanceSheet" | "effortOutcome", { readonly rows: readonly Row[] }>
  >;
  readonly goalAttainment: {
    readonly rows: readonly {
      readonly effortId: string;
      readonly outcomes: Readonly<Record<string, number>>;
    }[];
  };
}
interface Plan2019 {
  readonly contributions: {
    readonly years: readonly { readonly year: number; readonly items: Readonly<Record<string, number>> }[];
  };
  readonly finance: { readonly effortBudget: { readonly rows: readonly Row[] } };
}
const report = readFixture<Report2017>("ostra-sodertorn-2017-annual-report");
const plan = readFixture<Plan2019>("ostra-sodertorn-2019-plan");

describe("the demo's documents", () => {
  let here: FinanceWorld;
  const documents = new Map<string, ReadDocument>();
  const figures = (kind: string) => documents.get(kind)?.assembled.figures ?? new Map<string, never>();
  /** Whole kronor, percent or pieces. */
  const figure = (kind: string, key: string) => {
    const known = figures(kind).get(key);
    if (known === undefined) return `no figure ${key}`;
    return known.unit === "kronor" ? Math.round(Number(known.value) / 100) : Number(known.value);
  };
  /** How often each amount stands in the figures of a table. */
  const amountsOf = (kind: string, table: string, column: string) =>
    [...figures(kind).values()]
      .filter(({ key }) => key.startsWith(`${table}.`) && key.endsWith(`.${column}`))
      .map(({ value }) => Math.round(Number(value) / 100));

  beforeAll(async () => {
    here = await foundFinanceWorld({ now: "2019-01-15", referenceDate: "2017-12-31" });
    const { db, keyring, structure, associationId } = here.world;
    await db.inSystem(async (work) => {
      await workFor(work, associationId);
      await addGoals(work, structure);
    });
    for (const add of [
      ...[addBudget, addContributions, addStatements, addOutcome, addAllocation],
      ...[addCoFinancing, addReports],
    ])
      await add(here.demo);
    const folder = fileURLToPath(new URL("../data/sample-a", import.meta.url));
    const actor = await here.world.actorAs("registrar");
    accepted(await importDirectory({ db, keyring, actor, folder }));
    const { rows } = await here.world.admin.query<{ id: string; kind: string }>(
      "select id, kind from association.report where association_id = $1",
      [associationId],
    );
    const actorOf = here.director;
    for (const { id, kind } of rows) {
      const document = await readDocument(
        { actor: actorOf, db, inZone: (task) => db.inZone(actorOf, task) },
        id,
      );
      if (document !== null) documents.set(kind, document);
    }
  }, 120_000);

  it("have no text missing, no broken reference and no figure that disagrees with the data", () => {
    for (const [kind, { findings }] of documents) {
      const own = findings.filter(
        ({ code }) => !["explanationMissing", "signatureMissing", "dataMissing"].includes(code),
      );
      expect(own, kind).toEqual([]);
    }
    expect([...documents.keys()].sort()).toEqual(["annualReport", "operationalPlan"]);
  });

  it("are PDF files that PDF/UA has nothing to say of, and Word and Excel files", async () => {
    const site = siteFor(here.world, { routes });
    for (const { report: own } of documents.values()) {
      const pdf = await site.get(`/dokument/${own.id}/pdf`, here.director);
      expect(pdfUaFaults(pdf.bytes), own.title).toEqual([]);
      for (const file of ["word", "excel", "visa"])
        expect((await site.get(`/dokument/${own.id}/${file}`, here.director)).status, file).toBe(200);
    }
  }, 90_000);

  it("point out the four rows that the original leaves unexplained, and the seat that has not signed", () => {
    const findings = documents.get("annualReport")?.findings ?? [];
    const rows = findings.filter(({ code }) => code === "explanationMissing").map(({ sentence }) => sentence);
    expect(rows).toHaveLength(4);
    for (const row of ["Case Manager", "NNS", "Frukostmöten", "Överskjutande medel"])
      expect(
        rows.some((sentence) => sentence.includes(row)),
        row,
      ).toBe(true);
    const unsigned = findings.filter(({ code }) => code === "signatureMissing");
    expect(unsigned.map(({ sentence }) => sentence)).toEqual([
      "Underskrift saknas: Ledamot, Nynäshamns kommun.",
    ]);
  });

  it.each(["incomeStatement", "balanceSheet"] as const)("2017: %s as it was printed", (part) => {
    const table = part === "incomeStatement" ? "resultatrakning" : "balansrakning";
    for (const [year, column] of [
      ["2017", "i-ar"],
      ["2016", "ar-1"],
    ] as const) {
      const ours = amountsOf("annualReport", table, column);
      const printed = report.finance[part].rows.map(({ values }) => values[year] ?? 0);
      expect(printed.filter((amount) => !ours.includes(amount))).toEqual([]);
    }
  });

  it("2017: the effort table, with every total computed", () => {
    const ours = amountsOf("annualReport", "driftredovisning", "utfall");
    const printed = report.finance.effortOutcome.rows.map(({ values }) => values.outcome ?? 0);
    expect(printed.filter((amount) => !ours.includes(amount))).toEqual([]);
    expect(figure("annualReport", "driftredovisning.summa-kostnader.utfall")).toBe(25_163_090);
  });

  it("2017: notes 2–7, with notes 4, 5 and 6 corrected", () => {
    const titles = documents.get("annualReport")?.assembled.tables.map(({ title }) => title) ?? [];
    for (const number of [2, 3, 4, 5, 6, 7])
      expect(
        titles.some((title) => title.startsWith(`Not ${number}:`)),
        String(number),
      ).toBe(true);
    expect(amountsOf("annualReport", "not-5", "i-ar").at(-1)).toBe(4_347_422);
    expect(amountsOf("annualReport", "not-4", "ar-1").at(-1)).toBe(19_794_180);
    expect(amountsOf("annualReport", "not-6", "i-ar")).toContain(6_073_243);
  });

  it("2017: the cash flow, with the receivables' krona corrected", () => {
    const key = "kassaflode.okning-eller-minskning-av-kortfristiga-fordringar.i-ar";
    expect(figure("annualReport", key)).toBe(-3_230_218);
  });

  it("2017: goal attainment from the register", () => {
    const outcome = (intervention: string, measure: string) =>
      figure("annualReport", `maluppfyllelse.${intervention}-${measure}.utfall`);
    const rows = new Map(report.goalAttainment.rows.map((row) => [row.effortId, row.outcomes]));
    for (const [id, name] of [
      ["ungdomsteamet-haninge", "ungdomsteamet-i-haninge"],
      ["ung-i-nynas", "ung-i-nynas"],
      ["ung-i-tyreso", "ung-i-tyreso"],
    ] as const) {
      const printed = rows.get(id);
      expect(outcome(name, "deltagare"), id).toBe(printed?.participants);
      expect(outcome(name, "nya-deltagare"), id).toBe(printed?.newParticipants);
      expect(outcome(name, "andel-till-arbete-eller-studier"), id).toBe(printed?.workOrStudiesPercent);
    }
    expect(outcome("resursraden", "konsultationer")).toBe(237);
    expect(figure("annualReport", "hela-forbundet.deltagare.mal")).toBe(925);
  });

  it("2019: contributions of six years, with 2014 and 2017 as they were decided", () => {
    for (const { year, items } of plan.contributions.years.filter(
      ({ year: of }) => of > 2014 && of !== 2017,
    )) {
      const ours = amountsOf(
        "operationalPlan",
        "medlemsavgifter",
        year === 2019 ? "i-ar" : `ar-${2019 - year}`,
      );
      for (const member of ["haninge", "tyreso", "nynashamn"])
        expect(ours, String(year)).toContain(items[member]);
    }
    expect(figure("operationalPlan", "medlemsavgifter.haninge-kommun.ar-2")).toBe(2_402_472);
    expect(figure("operationalPlan", "medlemsavgifter.summa.i-ar")).toBe(16_416_000);
    expect(figure("operationalPlan", "medlemsavgifter.forandring.i-ar")).toBe(-5.5);
  });

  it("2019: the budget row by row, beside last year's", () => {
    for (const [column, key] of [
      ["budget2019", "i-ar"],
      ["budget2018", "ar-1"],
    ] as const) {
      const ours = amountsOf("operationalPlan", "budget", key);
      const rows = plan.finance.effortBudget.rows.filter(({ id }) => /^r\d+$/.test(id));
      const printed = rows.map(({ values }) => values[column] ?? 0).filter((amount) => amount !== 0);
      expect(printed.filter((amount) => !ours.includes(amount))).toEqual([]);
    }
  });

  it("2019: yearly targets", () => {
    expect(figure("operationalPlan", "mal.ungdomsteamet-i-haninge-deltagare.mal")).toBe(300);
    expect(figure("operationalPlan", "mal.ung-i-nynas-deltagare.mal")).toBe(175);
    expect(figure("operationalPlan", "mal.ung-i-tyreso-deltagare.mal")).toBe(275);
    expect(figure("operationalPlan", "mal.mia-ostra-sodertorn-nya-deltagare.mal")).toBe(270);
    expect(figure("operationalPlan", "mal.resursraden-konsultationer.mal")).toBe(250);
  });
});

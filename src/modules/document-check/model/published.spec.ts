import { describe, expect, it } from "vitest";
import type { Format } from "../../../../tests/support/documents/documents-of.ts";
import { checkedFile } from "../../../../tests/support/documents/documents-of.ts";
import type { Published } from "../../../../tests/support/documents/published.ts";
import { corrected, officeStyle, published, written } from "../../../../tests/support/documents/published.ts";
import type { CheckedDocument } from "./check-document.ts";

const formats: readonly Format[] = ["csv", "docx", "xlsx"];

function checked(format: Format, tables: readonly Published[]): CheckedDocument {
  return checkedFile(
    format,
    tables.map((table) => written(table, officeStyle)),
  );
}

function told({ findings }: CheckedDocument): string[] {
  return findings.map(({ tableTitle, rowLabel, columnLabel, kind, stated, computed }) => {
    const amount = (value: number | string) => (typeof value === "number" ? Math.round(value) : value);
    const title = tableTitle.replace("Ungdomsteamet i Haninge, ", "").replace("Ung i Nynäs, ", "Nynäs ");
    return `${kind} | ${title} | ${rowLabel} | ${columnLabel} | ${amount(stated)} → ${amount(computed)}`;
  });
}

/** The errors by their names in the list of errors in the sources. */
const known = {
  "OS17-CF-RECEIVABLES":
    "rounding | Kassaflödesanalys | Ökning/minskning kortfristiga fordringar | 2017 | -3230217 → -3230218",
  "OS17-NOTE4-RR-2016": "carry-over | Not 4 Verksamhetens kostnader | Summa | 2016 | 19799284 → 19794180",
  "OS17-NOTE5-SUM-2017": "sum | Not 5 Fordringar | Summa | 2017 | 4327422 → 4347422",
  "OS17-NOTE5-BR-2017": "carry-over | Not 5 Fordringar | Summa | 2017 | 4327422 → 4347422",
  "OS17-NOTE6-OPENING":
    "rounding | Not 6 Eget kapital | Ingående balans eget kapital | 2017 | 6073244 → 6073243",
  "OS17-EXPL-office": "carry-over | Förklaring till avvikelser | Kansli | Avvikelse (tkr) | -225 → -232",
  "OS17-ESF-NETDEV-e15":
    "difference | MIA-insatserna (tkr) | MIA Östra Södertörn övrigt | Verklig avvikelse netto | -126 → -173",
  "OS17-SERIES-ungdomsteamet-haninge-2014-PCT": "rounding | resultat per år | 2014 | Procent | 52 → 51",
  "OS17-SERIES-ungdomsteamet-haninge-2015-PCT": "rounding | resultat per år | 2015 | Procent | 57 → 56",
  "OS17-SERIES-ung-i-nynas-2014-PCT": "rounding | Nynäs resultat per år | 2014 | Procent | 56 → 57",
  "OS19-CONTRIB-SUM-2014": "sum | Medlemsavgifter | Summa | 2014 | 18000000 → 17999000",
  "OS19-CONTRIB-SUM-2016": "rounding | Medlemsavgifter | Summa | 2016 | 18064870 → 18064869",
  "OS19-CONTRIB-SUM-2017": "sum | Medlemsavgifter | Summa | 2017 | 18064868 → 18066869",
  "SO18-BUDGET-UNIT": "unit | Budget Södertälje (tkr) |  |  | tkr → kr",
  "OS17-GOAL-TARGETSUM": "sum | Måluppfyllelse | Summa | Mål deltagare | 975 → 925",
} as const;

describe.each(formats)("the published tables as %s", (format) => {
  it("show every known error that stands in a table, and nothing else", () => {
    expect(told(checked(format, published))).toEqual(Object.values(known));
  });

  it("each alone show the errors that need no other table", () => {
    const alone = published.flatMap((table) => told(checked(format, [table])));
    const needOthers = [
      "OS17-CF-RECEIVABLES",
      "OS17-NOTE4-RR-2016",
      "OS17-NOTE5-BR-2017",
      "OS17-EXPL-office",
    ];
    const expected = Object.entries(known).filter(([id]) => !needOthers.includes(id));
    expect(alone).toEqual(expected.map(([, line]) => line));
  });

  it("put right, show nothing but rounding", () => {
    const right = corrected([
      ["note4", "Övriga kostnader", 2, 275_248],
      ["note4", "Summa", 2, 19_794_180],
      ["note5", "Summa", 1, 4_347_422],
      ["explanations", "Kansli", 1, -232],
      ["grossNet", "MIA Östra Södertörn övrigt", 6, -173],
      ["contributions", "Summa", 1, 17_999_000],
      ["contributions", "Summa", 4, 18_066_869],
      ["goals", "Summa", 1, 925],
    ]).map((table) =>
      table.id === "budgetSodertalje" ? { ...table, title: "Budget Södertälje (kr)" } : table,
    );
    expect(checked(format, right).findings.filter(({ kind }) => kind !== "rounding")).toEqual([]);
  });
});

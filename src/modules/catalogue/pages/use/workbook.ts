import { definitionsSheet, renderWorkbook } from "../../../../platform/documents/index.ts";
import type { UseReport } from "../../model/use/use-report.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { municipalityName } from "../../model/vocabulary.ts";
import { filterText } from "./words.ts";

/** The counts as numbers, with what each of them means. */
export async function useWorkbook(report: UseReport, vocabulary: Vocabulary): Promise<Uint8Array> {
  return await renderWorkbook([
    {
      name: "Per vecka",
      columns: [
        { label: "Vecka från", kind: "text", width: 14 },
        { label: "Visningar", kind: "integer" },
        { label: "Sökningar", kind: "integer" },
        { label: "Utan träff", kind: "integer" },
        { label: "Kontakter", kind: "integer" },
      ],
      rows: report.weeks.map(({ week, views, searches, misses, contacts }) => [
        week,
        ...[views, searches, misses, contacts],
      ]),
    },
    {
      name: "Per insats",
      columns: [
        { label: "Insats", kind: "text", width: 40 },
        { label: "Visningar", kind: "integer" },
        { label: "Ringde", kind: "integer" },
        { label: "Mejlade", kind: "integer" },
        { label: "Till webbplats", kind: "integer" },
      ],
      rows: report.entries.map(({ name, views, contacts }) => [
        ...[name, views, contacts.phone],
        ...[contacts.email, contacts.web],
      ]),
    },
    {
      name: "Per insats och kommun",
      columns: [
        { label: "Insats", kind: "text", width: 40 },
        { label: "Kommun som läsaren valt", kind: "text", width: 30 },
        { label: "Visningar", kind: "integer" },
        { label: "Kontakter", kind: "integer" },
      ],
      rows: report.entries.flatMap(({ name, municipalities }) =>
        municipalities.map(({ code, views, contacts }) => [
          ...[name, municipalityName(vocabulary, code)],
          ...[views, contacts],
        ]),
      ),
    },
    {
      name: "Val i sökningar",
      columns: [
        { label: "Val", kind: "text", width: 50 },
        { label: "Antal", kind: "integer" },
      ],
      rows: Object.entries(report.filters).map(([key, count]) => [filterText(key, vocabulary), count]),
    },
    definitionsSheet([
      { term: "Visning", meaning: "Insatsens sida har visats för någon. Sökmotorers besök räknas inte." },
      {
        term: "Kontakt",
        meaning:
          "Någon har tryckt på telefonnumret, mejladressen eller länken till webbplatsen. Räknas där läsarens webbläsare tillåter skript.",
      },
      {
        term: "Sökning",
        meaning: "En sökning i förbundets katalog, eller i hela landets med en av förbundets kommuner vald.",
      },
    ]),
  ]);
}

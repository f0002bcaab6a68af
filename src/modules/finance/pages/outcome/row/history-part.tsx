import { Temporal } from "temporal-polyfill";
import { formatDateTime, formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable, SummaryList } from "../../../../../ui/index.ts";
import type { Figure } from "../../../actions/outcome/read-figure.ts";
import type { OutcomeLine } from "../../../model/outcome/outcome-line.ts";
import { methodWords } from "../forecast/words.ts";
import { Parts } from "../parts.tsx";
import { periodText } from "../period.ts";
import { Stray } from "../stray.tsx";

/** What is said of the deviation now; amounts are printed from the data. */
export function Said({ line }: { readonly line: OutcomeLine }) {
  const { explanation } = line;
  if (explanation === null)
    return (
      <p>
        {line.needsExplanation
          ? "Avvikelsen når gränsen men är inte förklarad."
          : "Avvikelsen behöver ingen förklaring."}
      </p>
    );
  return (
    <>
      <SummaryList
        rows={[
          { key: "Avvikelse", value: `${formatKronor(line.deviation)} kr` },
          { key: "Orsak", value: explanation.cause },
          { key: "Åtgärd", value: explanation.measure || "ingen" },
          { key: "Beslut", value: explanation.decision || "inget" },
        ]}
      />
      <Parts deviation={line.deviation} parts={explanation.parts} />
      <Stray line={line} />
    </>
  );
}

type Happened = {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly period: string;
  readonly text: string;
};

/** Every period's explanation and forecast, the latest first. */
export function History({ figure }: { readonly figure: Figure }) {
  const { line, explanations, forecasts, names } = figure;
  const name = (id: string) => names.get(id) ?? "okänd användare";
  const explained = explanations.map(
    (one): Happened => ({
      at: one.writtenAt,
      who: name(one.writtenBy),
      what: "Förklaring",
      period: periodText(one),
      text: one.cause,
    }),
  );
  const foreseen = forecasts.map(
    (one): Happened => ({
      at: one.madeAt,
      who: name(one.madeBy),
      what: "Prognos",
      period: periodText(one),
      text: `${formatKronor(one.amount)} kr, ${methodWords[one.method].toLowerCase()}. ${one.comment}`.trim(),
    }),
  );
  return (
    <DataTable<Happened>
      caption={`Förklaringar och prognoser för ${line.row.label}`}
      captionHidden
      rows={[...explained, ...foreseen].toSorted((a, b) => (a.at < b.at ? 1 : -1))}
      empty="Ingen har skrivit en förklaring eller gjort en prognos för raden under året."
      columns={[
        { key: "nar", label: "När", cell: (one) => formatDateTime(Temporal.Instant.from(one.at)) },
        { key: "vem", label: "Vem", cell: (one) => one.who },
        { key: "vad", label: "Vad", cell: (one) => one.what },
        { key: "period", label: "Period", cell: (one) => one.period },
        { key: "text", label: "Innehåll", cell: (one) => one.text },
      ]}
    />
  );
}

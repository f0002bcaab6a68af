import { DataTable, Expander } from "../../../../ui/index.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import type { Target } from "../../model/assembled.ts";
import type { KnownFigure } from "../../model/figures/known-figure.ts";
import { printFigure } from "../../model/figures/known-figure.ts";

/** What a text may print and refer to. With scripts a press on a key puts it where the cursor stands. */
export function Pickers({ document: { assembled } }: { readonly document: ReadDocument }) {
  return (
    <>
      <Expander summary={`Siffror att hämta (${assembled.figures.size})`}>
        <p>
          {
            "Skriv nyckeln i texten. Lägg till |mnkr för miljoner, |tkr för tusental eller |tal för talet utan enhet, till exempel {{medlemsavgifter.summa.i-ar|mnkr}}."
          }
        </p>
        <DataTable<KnownFigure>
          caption="Siffror ur uppgifterna"
          rows={[...assembled.figures.values()]}
          empty={<p>Dokumentet har inga tabeller ur uppgifterna än.</p>}
          columns={[
            {
              key: "nyckel",
              label: "Nyckel",
              cell: ({ key }) => <code data-insert={`{{${key}}}`}>{`{{${key}}}`}</code>,
            },
            { key: "siffra", label: "Vad det är", cell: ({ label }) => label },
            { key: "varde", label: "Nu", numeric: true, cell: (figure) => printFigure(figure, "kr") },
          ]}
        />
      </Expander>
      <Expander summary={`Hänvisningar (${assembled.targets.size})`}>
        <DataTable<Target>
          caption="Tabeller, figurer och avsnitt"
          rows={[...assembled.targets.values()]}
          empty={<p>Det finns inget att hänvisa till än.</p>}
          columns={[
            {
              key: "nyckel",
              label: "Nyckel",
              cell: ({ key }) => <code data-insert={`[[${key}]]`}>{`[[${key}]]`}</code>,
            },
            { key: "titel", label: "Vad det är", cell: ({ title }) => title },
            { key: "nummer", label: "Trycks nu som", cell: ({ text }) => text },
          ]}
        />
      </Expander>
    </>
  );
}

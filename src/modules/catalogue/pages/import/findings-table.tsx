import { DataTable, Section, Status } from "../../../../ui/index.ts";
import type { ImportPreview } from "../../actions/import/read-import.ts";
import type { Finding } from "../../model/import/finding.ts";
import { findingSentence } from "../../model/import/sentences.ts";
import { lineWord } from "./words.ts";

interface Told {
  readonly line: number;
  readonly finding: Finding;
}

/** Every fault and remark at its place, faults first. */
export function FindingsTable({ preview: { batch, rows } }: { readonly preview: ImportPreview }) {
  const all = rows.flatMap(({ row }) => row.findings.map((finding): Told => ({ line: row.line, finding })));
  const told = all.toSorted((a, b) => rank(a.finding) - rank(b.finding)).slice(0, 500);
  if (told.length === 0) return null;
  return (
    <Section heading="Fel och påpekanden" id="fel">
      {all.length > told.length ? (
        <p>
          De {told.length} första av {all.length} visas.
        </p>
      ) : null}
      {told.some(({ finding }) => finding.code === "unknownTerm") ? (
        <p>
          Alla ord som kan stå i kolumnerna finns i <a href="/insatskatalog/import/mall.xlsx">mallen</a>.
        </p>
      ) : null}
      <DataTable
        caption="Fel och påpekanden"
        captionHidden
        rows={told}
        empty={null}
        columns={[
          { key: "rad", label: lineWord(batch), numeric: true, cell: ({ line }) => String(line) },
          { key: "kolumn", label: "Kolumn", cell: ({ finding }) => finding.column },
          { key: "varde", label: "Står nu", cell: ({ finding }) => finding.value },
          { key: "gor", label: "Vad du ska göra", cell: ({ finding }) => findingSentence(finding) },
          {
            ...{ key: "foljd", label: "Följd", nowrap: true },
            cell: ({ finding: { severity } }) => (
              <Status tone={severity === "fault" ? "attention" : "neutral"}>
                {severity === "fault" ? "läses inte in" : "läses in ändå"}
              </Status>
            ),
          },
        ]}
      />
    </Section>
  );
}

function rank({ severity }: Finding): number {
  return severity === "fault" ? 0 : 1;
}

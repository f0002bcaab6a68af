import type { Paging } from "../../../../ui/index.ts";
import { ButtonLink, DataTable, Section, Status } from "../../../../ui/index.ts";
import type { Finding } from "../../model/import/finding.ts";
import { shown } from "../../model/import/phrases.ts";

type Props = {
  readonly batchId: string;
  /** Those of the page. */
  readonly findings: readonly Finding[];
  readonly paging: Paging;
};

/** Every finding at its place, with what to do; the whole list can be taken along to whoever mends the files. */
export function FindingsTable({ batchId, findings, paging }: Props) {
  return (
    <Section
      heading="Fel och påpekanden"
      id="fel"
      action={
        <ButtonLink kind="secondary" href={`/import/${batchId}/fel.csv`}>
          Hämta alla som CSV
        </ButtonLink>
      }
    >
      <DataTable
        caption="Fel och påpekanden"
        captionHidden
        rows={findings}
        paging={paging}
        empty={null}
        columns={[
          { key: "fil", label: "Fil", cell: ({ file }) => file },
          {
            key: "rad",
            label: "Rad",
            numeric: true,
            cell: ({ line }) => (line === null ? "hela filen" : String(line)),
          },
          { key: "kolumn", label: "Kolumn", cell: ({ column }) => column ?? "–" },
          {
            key: "varde",
            label: "Värde",
            cell: ({ value }) => (value === null ? "–" : shown(value) || "(tomt)"),
          },
          { key: "fel", label: "Vad du ska göra", cell: ({ message }) => withoutLine(message) },
          {
            key: "slag",
            label: "Följd",
            cell: ({ severity }) => (
              <Status tone={severity === "reject" ? "attention" : "neutral"}>
                {severity === "reject" ? "Avvisas" : "Påpekande"}
              </Status>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** The row stands in a column of its own here. */
function withoutLine(message: string): string {
  const text = message.replace(/^Rad \d+: /, "");
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}

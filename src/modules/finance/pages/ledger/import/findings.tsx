import { formatCount } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, Status } from "../../../../../ui/index.ts";
import type { LedgerFinding } from "../../../model/ledger/ledger-import.ts";

const names = { error: "Fel", warning: "Varning", note: "Upplysning" } as const;
const tones = { error: "attention", warning: "active", note: "neutral" } as const;
const order = ["error", "warning", "note"] as const;

/** The integrity report: errors first, then in the order of the file. */
export function Findings({ findings }: { readonly findings: readonly LedgerFinding[] }) {
  const sorted = order.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return (
    <DataTable
      caption="Vad som hittades i filen"
      captionHidden
      rows={sorted}
      empty={
        <EmptyState text="Filen är hel: alla verifikationer går jämnt upp, och balanser och transaktioner stämmer med varandra." />
      }
      columns={[
        { key: "rad", label: "Rad", numeric: true, cell: ({ line }) => formatCount(line) },
        {
          key: "slag",
          label: "Slag",
          cell: ({ severity }) => <Status tone={tones[severity]}>{names[severity]}</Status>,
        },
        { key: "vad", label: "Vad", cell: ({ message }) => message },
      ]}
    />
  );
}

import { formatKronor } from "../../../../platform/values/format.ts";
import { DataTable } from "../../../../ui/index.ts";
import type { ExplanationPart } from "../../model/outcome/explanation.ts";
import { restOf } from "../../model/outcome/explanation.ts";

type Props = { readonly deviation: bigint; readonly parts: readonly ExplanationPart[] };

/** The parts in exact amounts, with what they leave unsaid as a row of its own, so that they sum to the deviation. */
export function Parts({ deviation, parts }: Props) {
  if (parts.length === 0) return null;
  const rest = restOf(deviation, parts);
  const rows = rest === 0n ? parts : [...parts, { label: "Rest som delarna inte förklarar", amount: rest }];
  return (
    <DataTable<ExplanationPart>
      caption="Delar av avvikelsen"
      narrow="scroll"
      rows={rows}
      empty=""
      columns={[
        { key: "del", label: "Del", cell: (part) => part.label },
        { key: "belopp", label: "Belopp (kr)", numeric: true, cell: (part) => formatKronor(part.amount) },
      ]}
      footer={
        new Map([
          ["del", "Avvikelse"],
          ["belopp", formatKronor(deviation)],
        ])
      }
    />
  );
}

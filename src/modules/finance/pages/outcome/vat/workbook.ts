import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { VatYear } from "../../../model/outcome/vat/vat-year.ts";
import { stateWords, vatPeriodText } from "./words.ts";

export async function vatWorkbook(vat: VatYear): Promise<Uint8Array> {
  return renderWorkbook([
    {
      name: `Momsersättning ${vat.year}`,
      columns: [
        { label: "Period", kind: "text", width: 26 },
        { label: "Ingående moms (kr)", kind: "money", width: 18 },
        { label: "Schablon (kr)", kind: "money", width: 16 },
        { label: "Att få (kr)", kind: "money", width: 16 },
        { label: "Ansökt", kind: "date" },
        { label: "Utbetald", kind: "date" },
        { label: "Utbetalt (kr)", kind: "money", width: 16 },
        { label: "Läge", kind: "text", width: 20 },
        { label: "Anteckning", kind: "text", width: 40 },
      ],
      rows: vat.lines.map(({ period, claim, state }) => [
        ...[vatPeriodText(period), period.inputVat, period.standardAmount, claim],
        ...[period.appliedOn, period.paidOn, period.paidAmount, stateWords[state], period.note],
      ]),
    },
  ]);
}

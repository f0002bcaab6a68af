import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import type { PurchaseTable } from "../../../model/outcome/purchases/purchase-table.ts";
import { percentOf } from "../words.ts";
import { stateWords, statusWords } from "./words.ts";

/** Sums per kind and supplier, and every purchase. */
export async function purchasesWorkbook(table: PurchaseTable, year: number): Promise<Uint8Array> {
  return renderWorkbook([
    {
      name: `Inköp per slag ${year}`,
      columns: [
        { label: "Slag", kind: "text", width: 30 },
        { label: "Leverantör", kind: "text", width: 30 },
        { label: "Köpt (kr)", kind: "money", width: 16 },
        { label: "Planerat (kr)", kind: "money", width: 16 },
        { label: "På upphandlat avtal (kr)", kind: "money", width: 22 },
        { label: "Gräns (kr)", kind: "money", width: 16 },
        { label: "Av gränsen", kind: "percent" },
        { label: "Läge", kind: "text", width: 16 },
        { label: "Gränsens källa", kind: "text", width: 50 },
      ],
      rows: table.kinds.flatMap(({ kind, counted, state, suppliers, ...sums }) => [
        [
          ...[kind.name, "Alla", sums.bought, sums.planned, sums.onAgreement, kind.threshold],
          ...[(percentOf(counted, kind.threshold) ?? 0) / 100, stateWords[state], kind.source],
        ],
        ...suppliers.map((own) => [kind.name, own.supplier, own.bought, own.planned, own.onAgreement]),
      ]),
    },
    {
      name: "Alla inköp",
      columns: [
        { label: "Dag", kind: "date" },
        { label: "Leverantör", kind: "text", width: 30 },
        { label: "Slag", kind: "text", width: 30 },
        { label: "Läge", kind: "text", width: 12 },
        { label: "Belopp utan moms (kr)", kind: "money", width: 22 },
        { label: "Upphandlat avtal", kind: "text", width: 30 },
        { label: "Anteckning", kind: "text", width: 40 },
      ],
      rows: table.purchases.map((one) => [
        ...[one.boughtOn, one.supplier, one.kindName, statusWords[one.status]],
        ...[one.amount, one.agreement, one.note],
      ]),
    },
  ]);
}

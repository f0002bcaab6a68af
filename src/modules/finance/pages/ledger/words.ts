import { formatCount } from "../../../../platform/values/format.ts";
import type { StatusTone } from "../../../../ui/index.ts";
import type { LedgerImport, LedgerStatus } from "../../model/ledger/ledger-import.ts";
import type { LedgerObject, Objects } from "../../model/ledger/ledger-sum.ts";

export const statusNames = {
  waiting: "Väntar på granskning",
  active: "Används",
  replaced: "Ersatt",
  refused: "Inte inläst",
} as const satisfies Record<LedgerStatus, string>;

export const statusTones = {
  waiting: "active",
  active: "done",
  replaced: "neutral",
  refused: "attention",
} as const satisfies Record<LedgerStatus, StatusTone>;

/** "1 konto", "12 konton". */
export function counted(count: number, one: string, several: string): string {
  return `${formatCount(count)}\u00A0${count === 1 ? one : several}`;
}

export const signNote = "Debet är plus och kredit är minus, som i bokföringen.";

/** Addresses of the ledger's pages; `importId` only where the ledger is not the one in use. */
export const addresses = {
  start: (year: number) => `/ekonomi/bokforing?ar=${year}`,
  import: (id: string) => `/ekonomi/bokforing/filer/${id}`,
  accounts: (ledger: LedgerImport) => `/ekonomi/bokforing/konton?${which(ledger)}`,
  account: (ledger: LedgerImport, account: string) =>
    `/ekonomi/bokforing/konto/${encodeURIComponent(account)}?${which(ledger)}`,
  voucher: (importId: string, index: number) => `/ekonomi/bokforing/verifikation/${importId}/${index}`,
} as const;

function which({ year, id, status }: LedgerImport): string {
  return status === "active" ? `ar=${year}` : `ar=${year}&import=${id}`;
}

/** The objects of a row in words: "Insats 10 Ung i Nynäs". */
export function objectText(objects: Objects, known: readonly LedgerObject[]): string {
  return Object.entries(objects)
    .map(([dimension, object]) => {
      const named = known.find((one) => String(one.dimension) === dimension && one.object === object);
      return `${named?.dimensionName || `Dimension ${dimension}`} ${object} ${named?.name ?? ""}`.trim();
    })
    .join(", ");
}

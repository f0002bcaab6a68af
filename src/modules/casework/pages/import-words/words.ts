import type { BatchState } from "../../model/import/batch.ts";
import type { FileKind } from "../../model/import/file-kinds.ts";

export const kindNames = {
  deltagare: "Deltagare",
  forsorjning: "Försörjning",
  aktiviteter: "Aktiviteter",
  konsultationer: "Konsultationer",
  enkatsvar: "Enkätsvar",
} as const satisfies Record<FileKind, string>;

export const stateNames = {
  uploaded: "Väntar på kontroll",
  checked: "Kontrollerad, inte importerad",
  confirmed: "Importeras",
  done: "Importerad",
  failed: "Inte importerad",
  cancelled: "Avbruten",
} as const satisfies Record<BatchState, string>;

import type { Outcome } from "../../values/outcome.ts";
import { done, refused } from "../../values/outcome.ts";
import { zipEntries } from "./zip-entries.ts";

export type AttachmentKind = "pdf" | "png" | "jpeg" | "docx" | "xlsx" | "txt";

export interface Attachment {
  readonly kind: AttachmentKind;
  readonly mediaType: string;
}

export type AttachmentRefusal =
  | { readonly code: "attachmentEmpty" }
  | { readonly code: "attachmentTooLarge"; readonly bytes: number; readonly limit: number }
  | { readonly code: "attachmentKindNotAllowed" }
  | { readonly code: "attachmentNameDiffers"; readonly found: AttachmentKind }
  | { readonly code: "attachmentHasMacros" }
  | { readonly code: "attachmentEncrypted" };

/** 20 MiB. */
const DEFAULT_LIMIT = 20 * 1024 * 1024;

const MEDIA_TYPES = {
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  txt: "text/plain; charset=utf-8",
} as const satisfies Record<AttachmentKind, string>;

const EXTENSIONS: ReadonlyMap<string, AttachmentKind> = new Map([
  ["pdf", "pdf"],
  ["png", "png"],
  ["jpg", "jpeg"],
  ["jpeg", "jpeg"],
  ["docx", "docx"],
  ["xlsx", "xlsx"],
  ["txt", "txt"],
]);

const MAGIC = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
] as const;
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** Decides from the bytes what a file is; the name must agree. `limit` is in bytes. */
export function sniffAttachment(
  bytes: Uint8Array,
  declaredName: string,
  limit = DEFAULT_LIMIT,
): Outcome<Attachment, AttachmentRefusal> {
  if (bytes.length === 0) return refused({ code: "attachmentEmpty" });
  if (bytes.length > limit) return refused({ code: "attachmentTooLarge", bytes: bytes.length, limit });
  const found = startsWith(bytes, ZIP) ? officeKind(bytes) : done(plainKind(bytes));
  if (!found.ok) return found;
  if (found.value === null) return refused({ code: "attachmentKindNotAllowed" });
  if (declaredKind(declaredName) !== found.value) {
    return refused({ code: "attachmentNameDiffers", found: found.value });
  }
  return done({ kind: found.value, mediaType: MEDIA_TYPES[found.value] });
}

function plainKind(bytes: Uint8Array): AttachmentKind | null {
  for (const [kind, magic] of MAGIC) if (startsWith(bytes, magic)) return kind;
  return isText(bytes) ? "txt" : null;
}

function officeKind(bytes: Uint8Array): Outcome<AttachmentKind | null, AttachmentRefusal> {
  const entries = zipEntries(bytes) ?? [];
  if (entries.some((entry) => entry.encrypted)) return refused({ code: "attachmentEncrypted" });
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has("[Content_Types].xml")) return done(null);
  if (entries.some((entry) => /vbaproject|\/(activex|macrosheets)\//i.test(entry.name))) {
    return refused({ code: "attachmentHasMacros" });
  }
  if (names.has("word/document.xml")) return done("docx");
  return done(names.has("xl/workbook.xml") ? "xlsx" : null);
}

/** UTF-8 without control characters; markup is refused, since a browser might run it. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(bytes).trimStart().startsWith("<");
  } catch {
    return false;
  }
}

function declaredKind(name: string): AttachmentKind | undefined {
  return EXTENSIONS.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

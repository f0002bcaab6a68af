import type { DocumentContent } from "../../../../platform/documents/index.ts";
import { contentDisposition, renderWord } from "../../../../platform/documents/index.ts";
import type { Services } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { file } from "../../../../platform/http/response.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import type { FileKind } from "../../model/publication.ts";
import type { ReportRefusal } from "../../model/refusal.ts";
import { documentWorkbook } from "./workbook.ts";

const forms = {
  pdf: { mediaType: "application/pdf", extension: "pdf" },
  word: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
  },
  workbook: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
  },
} as const satisfies Record<FileKind, { mediaType: string; extension: string }>;

/** How a file is named in addresses. */
export const filePaths: ReadonlyMap<string, FileKind> = new Map([
  ["pdf", "pdf"],
  ["word", "word"],
  ["excel", "workbook"],
]);

/** `publicSeconds` where anyone may read the file, and a cache on the way may keep it so long. */
export function documentFile(
  kind: FileKind,
  bytes: Uint8Array,
  title: string,
  publicSeconds?: number,
): PageResponse {
  const { mediaType, extension } = forms[kind];
  return file(bytes, mediaType, contentDisposition(title, extension, "attachment"), publicSeconds);
}

/** One of the document's files as it stands now. */
export async function renderFile(
  { pdf }: Pick<Services, "pdf">,
  kind: FileKind,
  content: DocumentContent,
  document: ReadDocument,
): Promise<Outcome<Uint8Array, ReportRefusal>> {
  if (kind === "word") return done(await renderWord(content));
  if (kind === "workbook") return done(await documentWorkbook(document));
  const made = await pdf.renderDocument(content);
  return made.ok ? made : refused({ code: "publication.notRendered" });
}

import { contentDisposition } from "../documents/files/file-name.ts";
import type { DocumentContent } from "../documents/index.ts";
import type { PageRequest } from "./request.ts";
import type { PageResponse } from "./response.ts";
import { file, refusal } from "./response.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An Excel file to save, named by its title. */
export function workbookFile(bytes: Uint8Array, title: string): PageResponse {
  return file(bytes, xlsx, contentDisposition(title, "xlsx"));
}

/** The document as a PDF to save, named by `title`; where it cannot be made, a page that says what is left: `remains`. */
export async function pdfFile(
  request: PageRequest,
  document: DocumentContent,
  title: string,
  remains = "Uppgifterna finns kvar på sidan.",
): Promise<PageResponse> {
  const made = await request.services.pdf.renderDocument(document);
  return made.ok
    ? file(made.value, "application/pdf", contentDisposition(title, "pdf"))
    : refusal(500, "Dokumentet kunde inte göras", `Försök igen om en stund. ${remains}`);
}

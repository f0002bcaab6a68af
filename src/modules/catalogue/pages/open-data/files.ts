import { contentDisposition, renderCsv, renderWorkbook } from "../../../../platform/documents/index.ts";
import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, openData } from "../../../../platform/http/response.ts";
import { readShelf } from "../../actions/open-data/read-open-data.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import { catalogueColumns } from "../../model/open-data/table.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const hour = 3_600;

/** The catalogue as a table, the whole or one association's (`forbund`). */
async function tableOf(request: PageRequest) {
  const association = request.query.get("forbund");
  return await request.services.db.inPublic(null, async (work) => {
    const [entries, words] = [await readShelf(work, association), await readVocabulary(work)];
    return {
      isThere: association === null || entries.length > 0,
      columns: catalogueColumns.map(({ label, kind }) => ({ label, kind, width: kind === "text" ? 28 : 14 })),
      rows: entries.map((entry) => catalogueColumns.map((column) => column.cell(entry, words))),
    };
  });
}

export async function catalogueWorkbook(request: PageRequest): Promise<PageResponse> {
  const { columns, rows, isThere } = await tableOf(request);
  if (!isThere) return notFound();
  const bytes = await renderWorkbook([{ name: "Insatskatalogen", columns, rows }]);
  return openData(bytes, xlsx, fileOptions("xlsx"));
}

export async function catalogueCsv(request: PageRequest): Promise<PageResponse> {
  const { columns, rows, isThere } = await tableOf(request);
  return isThere
    ? openData(renderCsv(columns, rows), "text/csv; charset=utf-8", fileOptions("csv"))
    : notFound();
}

function fileOptions(extension: string) {
  return {
    publicSeconds: hour,
    headers: { "Content-Disposition": contentDisposition("Insatskatalogen", extension) },
  };
}

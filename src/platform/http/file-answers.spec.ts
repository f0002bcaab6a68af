import { describe, expect, it } from "vitest";
import { origin, partsForTest } from "../../../tests/support/http-parts.ts";
import type { DocumentContent, PdfRenderer } from "../documents/index.ts";
import { done, refused } from "../values/outcome.ts";
import { pdfFile, workbookFile } from "./file-answers.ts";
import { openRoute } from "./route.ts";
import { buildServer } from "./server.ts";

const content: DocumentContent = {
  title: "Årsredovisning",
  association: "Provförbundet",
  date: "2018-03-05",
  titlePage: false,
  blocks: [],
};
const bytes = new Uint8Array([1, 2, 3]);

const routes = [
  openRoute({ method: "get", path: "/excel", handle: () => workbookFile(bytes, "Måluppfyllelse 2017") }),
  openRoute({ method: "get", path: "/pdf", handle: (request) => pdfFile(request, content, "Påminnelse") }),
];

function ask(path: string, renderDocument: PdfRenderer["renderDocument"] = async () => done(bytes)) {
  const parts = partsForTest();
  const services = { ...parts.services, pdf: { ...parts.services.pdf, renderDocument } };
  return buildServer({ ...parts, services }, routes).request(origin + path);
}

describe("a file to save", () => {
  it.each([
    [
      "/excel",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "attachment; filename=\"Maluppfyllelse-2017.xlsx\"; filename*=UTF-8''M%C3%A5luppfyllelse%202017.xlsx",
    ],
    [
      "/pdf",
      "application/pdf",
      "attachment; filename=\"Paminnelse.pdf\"; filename*=UTF-8''P%C3%A5minnelse.pdf",
    ],
  ])("%s is of its kind and named by its title", async (path, mediaType, disposition) => {
    const { headers, arrayBuffer } = await answered(path);
    expect(headers.get("content-type")).toBe(mediaType);
    expect(headers.get("content-disposition")).toBe(disposition);
    expect(new Uint8Array(arrayBuffer)).toEqual(bytes);
  });

  it("that cannot be made is a page that says what is left", async () => {
    const answer = await ask("/pdf", async () => refused({ code: "renderTimeExceeded", milliseconds: 1 }));
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("Försök igen om en stund. Uppgifterna finns kvar på sidan.");
  });
});

async function answered(path: string) {
  const answer = await ask(path);
  return { headers: answer.headers, arrayBuffer: await answer.arrayBuffer() };
}

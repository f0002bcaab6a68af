import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Text of each page. */
  readonly pages: readonly string[];
  /** Structure roles in reading order: "H1", "TH", "Figure"… */
  readonly roles: readonly string[];
  readonly altTexts: readonly string[];
  readonly isLandscape: boolean;
}

/** What a reader, and a screen reader, finds in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const file = await task.promise;
  const info = textFields((await file.getMetadata()).info);
  const marks: unknown = await file.getMarkInfo();
  const pages: string[] = [];
  const roles: string[] = [];
  const altTexts: string[] = [];
  let isLandscape = false;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    collect(await page.getStructTree(), roles, altTexts);
    const { width, height } = page.getViewport({ scale: 1 });
    isLandscape ||= width > height;
  }
  await task.destroy();
  return {
    title: info.get("Title") ?? "",
    author: info.get("Author") ?? "",
    language: info.get("Language") ?? "",
    isTagged: textFields(marks).get("Marked") === "true",
    pages,
    roles,
    altTexts,
    isLandscape,
  };
}

function textFields(fields: unknown): Map<string, string> {
  if (typeof fields !== "object" || fields === null) return new Map();
  return new Map(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

function collect(node: unknown, roles: string[], altTexts: string[]): void {
  if (typeof node !== "object" || node === null) return;
  if ("role" in node && typeof node.role === "string") roles.push(node.role);
  if ("alt" in node && typeof node.alt === "string") altTexts.push(node.alt);
  if (!("children" in node) || !Array.isArray(node.children)) return;
  for (const child of node.children) collect(child, roles, altTexts);
}

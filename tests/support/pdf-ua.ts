import type { PdfDictionary, PdfObject, PdfValue } from "./pdf-objects.ts";
import { isDictionary, Reader, readObjects } from "./pdf-objects.ts";
import { structureFaults } from "./pdf-ua-structure.ts";

/** Follows references. */
export class PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;

  constructor(bytes: Uint8Array) {
    this.objects = readObjects(bytes);
  }

  get(value: PdfValue | undefined): PdfValue | undefined {
    const number = typeof value === "string" ? /^(\d+) 0 R$/.exec(value)?.[1] : undefined;
    return number === undefined ? value : this.objects.get(Number(number))?.value;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.get(value);
    return isDictionary(found) ? found : {};
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === undefined ? [] : [found as PdfValue];
  }

  stream(value: PdfValue | undefined): string {
    const number = typeof value === "string" ? /^(\d+) 0 R$/.exec(value)?.[1] : undefined;
    return (number === undefined ? null : this.objects.get(Number(number))?.stream) ?? "";
  }

  ofType(type: string): PdfDictionary[] {
    return [...this.objects.values()].flatMap(({ value }) =>
      isDictionary(value) && value["/Type"] === type ? [value] : [],
    );
  }
}

/**
 * The conditions of PDF/UA-1 that a program can judge (the Matterhorn Protocol's machine-checkable ones, as far as the
 * files have what they speak of), from the file's own objects. Each fault begins with the checkpoint it belongs to.
 * Not judged: whether the reading order and the alternative texts make sense, contrast, and embedded fonts' inner tables.
 */
export function pdfUaFaults(bytes: Uint8Array): readonly string[] {
  const file = new PdfFile(bytes);
  const [catalogue = {}] = file.ofType("/Catalog");
  return [
    ...documentFaults(file, catalogue),
    ...structureFaults(file, catalogue),
    ...file.ofType("/Page").flatMap((page, at) => pageFaults(file, page, at + 1)),
    ...fontFaults(file),
  ];
}

function documentFaults(file: PdfFile, catalogue: PdfDictionary): string[] {
  const faults: string[] = [];
  const mark = file.dictionary(catalogue["/MarkInfo"]);
  const xmp = file.stream(catalogue["/Metadata"]);
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  must(mark["/Marked"] === true, "06-002 the file is not marked as tagged");
  must(mark["/Suspects"] !== true, "06-002 the tags are called suspect");
  must(/pdfuaid:part(?:>|=")\s*1/.test(xmp), "05-001 the metadata does not say PDF/UA-1");
  must(/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp), "06-003 the metadata has no title");
  must(
    file.dictionary(catalogue["/ViewerPreferences"])["/DisplayDocTitle"] === true,
    "07-001 the window does not show the title",
  );
  const language = catalogue["/Lang"];
  must(
    typeof language === "object" &&
      language !== null &&
      "text" in language &&
      /^[a-z]{2}/i.test(String(language.text)),
    "11-006 the document has no language",
  );
  must(isDictionary(file.get(catalogue["/StructTreeRoot"])), "01-005 there is no structure");
  must(isDictionary(file.get(catalogue["/Outlines"])), "the document has no bookmarks");
  return faults;
}

function pageFaults(file: PdfFile, page: PdfDictionary, number: number): string[] {
  const annotations = file.list(page["/Annots"]).map((one) => file.dictionary(one));
  const raw = page["/Contents"];
  const contents = (Array.isArray(raw) ? raw : [raw]).map((one) => file.stream(one));
  if (contents.join("") === "") return [`01-005 page ${number} cannot be read`];
  const faults = unmarked(contents.join("\n")).map((fault) => `01-005 page ${number}: ${fault}`);
  if (page["/StructParents"] === undefined) faults.push(`01-005 page ${number} is not in the structure`);
  if (annotations.length > 0 && page["/Tabs"] !== "/S")
    faults.push(`28-009 page ${number}: the tab order is not the structure's`);
  for (const one of annotations) {
    const contentsText = one["/Contents"];
    const hasText =
      typeof contentsText === "object" &&
      contentsText !== null &&
      "text" in contentsText &&
      contentsText.text !== "";
    if (one["/Subtype"] === "/Link" && !hasText)
      faults.push(`28-004 page ${number}: a link without alternative text`);
    if (one["/StructParent"] === undefined)
      faults.push(`28-002 page ${number}: a link outside the structure`);
  }
  return faults;
}

const painting = new Set([
  "Tj",
  "TJ",
  "'",
  '"',
  "S",
  "s",
  "f",
  "F",
  "f*",
  "B",
  "B*",
  "b",
  "b*",
  "sh",
  "Do",
  "EI",
]);

/** Everything painted stands in marked content: either an artifact or tagged. */
function unmarked(content: string): string[] {
  const reader = new Reader(content);
  const open: ("tagged" | "artifact" | "other")[] = [];
  const faults = new Set<string>();
  let operands: PdfValue[] = [];
  while (!reader.done) {
    const value = reader.read();
    if (typeof value !== "string" || value.startsWith("/")) {
      operands.push(value);
      continue;
    }
    if (value === "BDC" || value === "BMC") open.push(kindOf(operands));
    else if (value === "EMC") open.pop();
    else if (painting.has(value)) {
      if (!open.some((kind) => kind !== "other"))
        faults.add(`${value} paints something that is neither tagged nor an artifact`);
      if (open.includes("tagged") && open.includes("artifact"))
        faults.add("an artifact inside tagged content, or the other way");
    }
    operands = [];
  }
  return [...faults];
}

function kindOf(operands: readonly PdfValue[]): "tagged" | "artifact" | "other" {
  if (operands[0] === "/Artifact") return "artifact";
  const properties = operands[1];
  return isDictionary(properties) && properties["/MCID"] !== undefined ? "tagged" : "other";
}

function fontFaults(file: PdfFile): string[] {
  return file.ofType("/Font").flatMap((font) => {
    const name = String(font["/BaseFont"] ?? "a font");
    if (font["/Subtype"] === "/Type3")
      return font["/ToUnicode"] === undefined ? [`10-001 ${name} cannot be read as text`] : [];
    const descendant = file.dictionary(file.list(font["/DescendantFonts"])[0]);
    const isComposite = font["/Subtype"] === "/Type0";
    if (/^\/CIDFont/.test(String(font["/Subtype"]))) return [];
    const descriptor = file.dictionary((isComposite ? descendant : font)["/FontDescriptor"]);
    const embedded = ["/FontFile", "/FontFile2", "/FontFile3"].some((key) => descriptor[key] !== undefined);
    return [
      ...(embedded ? [] : [`31-009 ${name} is not embedded`]),
      ...(font["/ToUnicode"] === undefined ? [`10-001 ${name} cannot be read as text`] : []),
    ];
  });
}

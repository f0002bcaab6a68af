import type { PdfDictionary, PdfValue } from "./pdf-objects.ts";
import { isDictionary } from "./pdf-objects.ts";
import type { PdfFile } from "./pdf-ua.ts";

interface Element {
  readonly role: string;
  readonly dictionary: PdfDictionary;
  readonly children: readonly Element[];
  /** Number of pieces of content directly below. */
  readonly pieces: number;
  readonly objects: number;
}

const standard = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split(
    " ",
  ),
);
/** What may stand directly in what (ISO 32000-1, 14.8.4). */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  LI: ["L"],
  LBody: ["LI"],
  TOCI: ["TOC"],
};

/** Faults of the structure tree: roles, headings, tables, lists, figures, links, notes. */
export function structureFaults(file: PdfFile, catalogue: PdfDictionary): readonly string[] {
  const root = file.dictionary(catalogue["/StructTreeRoot"]);
  const roles = file.dictionary(root["/RoleMap"]);
  const tops = childrenOf(file, root["/K"], roles).children;
  const faults: string[] = [];
  const all: Element[] = [];
  const visit = (element: Element, parent: string) => {
    all.push(element);
    faults.push(...elementFaults(element, parent));
    for (const child of element.children) visit(child, element.role);
  };
  for (const top of tops) visit(top, "");
  faults.push(...headingFaults(all), ...noteFaults(all), ...treeFaults(file, root, all));
  if (tops.length === 0) faults.push("01-005 the structure is empty");
  return faults;
}

function childrenOf(file: PdfFile, kids: PdfValue | undefined, roles: PdfDictionary) {
  const children: Element[] = [];
  let pieces = 0;
  let objects = 0;
  for (const kid of file.list(kids)) {
    const found = file.get(kid);
    if (typeof found === "number" || (isDictionary(found) && found["/Type"] === "/MCR")) pieces += 1;
    else if (isDictionary(found) && found["/Type"] === "/OBJR") objects += 1;
    else if (isDictionary(found)) children.push(elementOf(file, found, roles));
  }
  return { children, pieces, objects };
}

function elementOf(file: PdfFile, dictionary: PdfDictionary, roles: PdfDictionary): Element {
  const own = String(dictionary["/S"] ?? "");
  let role = own;
  for (let steps = 0; steps < 5 && !standard.has(role.slice(1)) && roles[role] !== undefined; steps += 1)
    role = String(roles[role]);
  return { role: role.slice(1), dictionary, ...childrenOf(file, dictionary["/K"], roles) };
}

function elementFaults({ role, dictionary, children, objects }: Element, parent: string): string[] {
  const faults: string[] = [];
  const wanted = parents[role];
  if (!standard.has(role)) faults.push(`02-001 ${role} is no standard role and not mapped to one`);
  if (wanted !== undefined && !wanted.includes(parent)) faults.push(`09-004 ${role} stands in ${parent}`);
  if (role === "TH" && !hasScope(dictionary)) faults.push("15-003 a heading cell without scope");
  if (role === "Figure" && !hasText(dictionary, "/Alt") && !hasText(dictionary, "/ActualText"))
    faults.push("13-004 a figure without alternative text");
  if (role === "Formula" && !hasText(dictionary, "/Alt"))
    faults.push("17-002 a formula without alternative text");
  if (role === "Link" && objects === 0 && !children.some((child) => child.objects > 0))
    faults.push("28-011 a link without its annotation");
  if (role === "Table" && !hasRows(children)) faults.push("09-004 a table without rows");
  if (role === "TR" && children.length === 0) faults.push("09-004 a row without cells");
  return faults;
}

function hasScope(dictionary: PdfDictionary): boolean {
  const attributes = dictionary["/A"];
  const list = Array.isArray(attributes) ? attributes : [attributes];
  return list.some((one) => isDictionary(one) && one["/Scope"] !== undefined);
}

function hasText(dictionary: PdfDictionary, key: string): boolean {
  const value = dictionary[key];
  return typeof value === "object" && value !== null && "text" in value && String(value.text).trim() !== "";
}

function hasRows(children: readonly Element[]): boolean {
  return children.some(
    ({ role, children: inner }) => role === "TR" || (/^T(Head|Body|Foot)$/.test(role) && hasRows(inner)),
  );
}

/** The first is of level 1 and none skips a level. */
function headingFaults(all: readonly Element[]): string[] {
  const levels = all.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  return levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0;
    return level > before + 1 ? [`14-003 a heading of level ${level} after ${before}`] : [];
  });
}

function noteFaults(all: readonly Element[]): string[] {
  const ids = all
    .filter(({ role }) => role === "Note")
    .map(({ dictionary }) => JSON.stringify(dictionary["/ID"] ?? null));
  if (ids.includes("null")) return ["19-003 a note without an id"];
  return new Set(ids).size === ids.length ? [] : ["19-004 two notes with the same id"];
}

/** Every page's numbers of content lead to an element, and every element with content is led to. */
function treeFaults(file: PdfFile, root: PdfDictionary, all: readonly Element[]): string[] {
  const numbers = file.list(file.dictionary(root["/ParentTree"])["/Nums"]);
  const led = numbers.flatMap((entry, at) => (at % 2 === 1 ? file.list(entry) : []));
  const pieces = all.reduce((sum, element) => sum + element.pieces, 0);
  const objects = all.reduce((sum, element) => sum + element.objects, 0);
  return led.length < pieces + objects ? ["01-006 content that no element of the structure answers for"] : [];
}

import type { OpenZip } from "../open-zip.ts";
import { attribute, readXml } from "../read-xml.ts";
import type { SourceGrid } from "../source.ts";
import { readSheet } from "./read-sheet.ts";
import { readStrings } from "./read-strings.ts";
import { readStyles } from "./read-styles.ts";

type SheetPart = { readonly name: string; readonly part: string };

/** The sheets of a workbook in their order; hidden sheets are left out, as the reader of the paper never sees them. */
export function readXlsx(zip: OpenZip): SourceGrid[] {
  const strings = readStrings(zip.text(partNamed(zip, "sharedStrings.xml")));
  const styles = readStyles(zip.text(partNamed(zip, "styles.xml")));
  return sheetParts(zip).flatMap(({ name, part }) => {
    const xml = zip.text(part);
    return xml === null ? [] : [{ kind: "grid" as const, name, rows: readSheet(xml, strings, styles) }];
  });
}

function partNamed(zip: OpenZip, name: string): string {
  return zip.names.find((part) => part.toLowerCase() === `xl/${name.toLowerCase()}`) ?? `xl/${name}`;
}

function sheetParts(zip: OpenZip): SheetPart[] {
  const targets = relations(zip.text("xl/_rels/workbook.xml.rels") ?? "");
  const sheets: SheetPart[] = [];
  readXml(zip.text("xl/workbook.xml") ?? "", {
    open(name, attributes) {
      if (name !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
      const relation = attributes["r:id"] ?? attribute(attributes, "id") ?? "";
      const target = targets.get(relation);
      if (target !== undefined) sheets.push({ name: attributes.name ?? "", part: target });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets;
}

function relations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.Id === undefined || attributes.Target === undefined) return;
      const target = attributes.Target;
      targets.set(attributes.Id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

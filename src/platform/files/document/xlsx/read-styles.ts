import { readXml } from "../read-xml.ts";
import type { NumberFormat } from "./number-format.ts";
import { formatOf, general } from "./number-format.ts";

export type CellStyle = { readonly format: NumberFormat; readonly bold: boolean; readonly indent: number };

export const plainStyle: CellStyle = { format: general, bold: false, indent: 0 };

/** The styles that cells point at by number, from xl/styles.xml. */
export function readStyles(xml: string | null): readonly CellStyle[] {
  if (xml === null) return [];
  const codes = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  const inside: string[] = [];
  readXml(xml, {
    open(name, attributes) {
      const parent = inside.at(-1);
      inside.push(name);
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "font" && parent === "fonts") boldFonts.push(false);
      else if (name === "b" && parent === "font" && attributes.val !== "0" && attributes.val !== "false")
        boldFonts[boldFonts.length - 1] = true;
      else if (name === "xf" && parent === "cellXfs") {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push({
          format: formatOf(id, codes.get(id)),
          bold: boldFonts[Number(attributes.fontId ?? 0)] ?? false,
          indent: 0,
        });
      } else if (name === "alignment" && inside.at(-3) === "cellXfs") {
        const last = styles.pop();
        if (last !== undefined) styles.push({ ...last, indent: Number(attributes.indent ?? 0) || 0 });
      }
    },
    close: () => inside.pop(),
    text: () => undefined,
  });
  return styles;
}

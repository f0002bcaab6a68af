import { readXml } from "../read-xml.ts";

/** The texts that cells point at by number. Reading aids for Japanese are left out. */
export function readStrings(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  readXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    close(name) {
      if (name === "si") strings.push(text.normalize("NFC"));
      else if (name === "rPh") phonetic = false;
      else if (name === "t") inText = false;
    },
    text(part) {
      if (inText) text += part;
    },
  });
  return strings;
}

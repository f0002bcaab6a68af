import { SaxesParser } from "saxes";

export type Attributes = Readonly<Record<string, string>>;

export type XmlReader = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

/** Word nests tables within tables, but nobody does so a hundred times; each takes five steps. */
const DEEPEST = 500;

/**
 * Walks an XML part. Throws where it is no XML or deeper than a document is, and at a document type: Office writes none,
 * and it is where entities that swell or point at other files are declared.
 */
export function readXml(source: string, reader: XmlReader): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on("doctype", () => {
    throw new Error("document type in an Office part");
  });
  parser.on("error", (error) => {
    throw error;
  });
  let depth = 0;
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new Error("an Office part nested beyond reason");
    reader.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    reader.close(localName(tag.name));
  });
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  parser.write(source).close();
}

/** Writers choose their own prefixes; the names within them are the standard's. */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** An attribute whatever prefix it is written with. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name] ?? attributes[`w:${name}`];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (localName(key) === name) return attributes[key];
  return undefined;
}

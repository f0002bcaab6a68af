import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderWorkbook } from "../tabular/render-workbook.ts";
import { sniffAttachment } from "./sniff-attachment.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip archive of empty stored files; `flags` 1 marks them encrypted. */
function zipOf(names: readonly string[], flags = 0): Uint8Array {
  const heads: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const head = Buffer.alloc(30 + name.length);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    head.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46);
    heads.push(head);
    directory.push(entry);
    offset += head.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...heads, ...directory, end]);
}

const word = ["[Content_Types].xml", "word/document.xml"];

describe("sniffAttachment", () => {
  it.each([
    ["pdf", "Beslut.PDF", bytesOf("%PDF-1.7\n")],
    ["png", "bild.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["jpeg", "bild.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["docx", "brev.docx", zipOf(word)],
    ["txt", "anteckning.txt", bytesOf("Å ä ö\r\n\tslut")],
  ] as const)("knows %s", (kind, name, bytes) => {
    expect(sniffAttachment(bytes, name)).toMatchObject({ ok: true, value: { kind } });
  });

  it("knows a real Excel file", async () => {
    const bytes = await renderWorkbook([
      { name: "x", columns: [{ label: "a", kind: "text" }], rows: [["b"]] },
    ]);
    expect(sniffAttachment(bytes, "tal.xlsx")).toMatchObject({ ok: true, value: { kind: "xlsx" } });
  });

  it.each([
    ["attachmentEmpty", "a.txt", new Uint8Array()],
    ["attachmentKindNotAllowed", "program.txt", bytesOf("MZ\u0000\u0001")],
    ["attachmentKindNotAllowed", "sida.txt", bytesOf("  <html><script>")],
    ["attachmentKindNotAllowed", "latin.txt", Uint8Array.of(0xe5, 0xe4, 0xf6)],
    ["attachmentKindNotAllowed", "arkiv.docx", zipOf(["a.exe"])],
    ["attachmentKindNotAllowed", "halv.docx", zipOf(word).subarray(0, 60)],
    ["attachmentNameDiffers", "bild.png", bytesOf("%PDF-1.7")],
    ["attachmentNameDiffers", "utan-ending", bytesOf("%PDF-1.7")],
    ["attachmentHasMacros", "brev.docx", zipOf([...word, "word/vbaProject.bin"])],
    ["attachmentEncrypted", "brev.docx", zipOf(word, 1)],
  ] as const)("refuses: %s (%s)", (code, name, bytes) => {
    expect(sniffAttachment(bytes, name)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("refuses what is larger than the limit and says both sizes", () => {
    expect(sniffAttachment(bytesOf("abcd"), "a.txt", 3)).toEqual({
      ok: false,
      refusal: { code: "attachmentTooLarge", bytes: 4, limit: 3 },
    });
  });

  it("answers for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), fc.string(), (bytes, isZip, name) => {
        const file = isZip
          ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes])
          : bytes;
        expect(typeof sniffAttachment(file, name).ok).toBe("boolean");
      }),
    );
  });
});

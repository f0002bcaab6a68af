import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { wordFile } from "../../../../tests/support/documents/write-document.ts";
import { readDocument } from "./read-document.ts";

function codeOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  return read.ok ? "read" : read.refusal.code;
}

const ole = (text: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), Buffer.from(text, "utf16le")]);

describe("what is no document to read", () => {
  it.each([
    ["nothing at all", new Uint8Array(), "documentEmpty"],
    ["lines without anything on them", strToU8(";;\r\n;;\r\n"), "documentEmpty"],
    ["a Word file without text", wordFile(""), "documentEmpty"],
    ["a file with a password", ole("EncryptedPackage"), "documentEncrypted"],
    ["an old Excel file", ole("Workbook"), "documentOldFormat"],
    ["a PDF", strToU8("%PDF-1.7"), "documentPdf"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0, 1, 2), "documentOtherKind"],
    ["a zip of other things", zipSync({ "a.txt": strToU8("hej") }), "documentOtherKind"],
    ["a zip cut short", wordFile("<w:p/>").subarray(0, 60), "documentBroken"],
    ["broken XML", wordFile("<w:p><w:r>"), "documentBroken"],
    ["letters already lost", strToU8("Bj\uFFFDrn;1"), "documentLetters"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("is refused where entities could swell or point at other files", () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(codeOf(zipSync({ "word/document.xml": strToU8(xml) }))).toBe("documentBroken");
  });

  it("is refused where it unpacks to more than a document holds, whatever its directory says", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(160_000_000) }, { level: 9 });
    expect(codeOf(bomb)).toBe("documentTooLarge");
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = lying.length - 200; at < lying.length - 24; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(codeOf(lying)).toBe("documentTooLarge");
  });

  it("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, zip) => {
        readDocument(zip ? Buffer.concat([Uint8Array.of(0x50, 0x4b, 3, 4), bytes]) : bytes);
      }),
    );
  });
});

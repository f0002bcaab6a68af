const TAB = 0x09;
const LINE_FEED = 0x0a;

/**
 * Makes text fit for any file format: line breaks become line feeds; control characters and half characters, which
 * XML forbids, are taken away.
 */
export function cleanText(text: string): string {
  const kept: string[] = [];
  for (const character of text.replaceAll(/\r\n?/g, "\n")) {
    if (isReadable(character.codePointAt(0) ?? 0)) kept.push(character);
  }
  return kept.join("");
}

function isReadable(code: number): boolean {
  if (code < 0x20) return code === TAB || code === LINE_FEED;
  if (code >= 0x7f && code <= 0x9f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return (code & 0xfffe) !== 0xfffe;
}

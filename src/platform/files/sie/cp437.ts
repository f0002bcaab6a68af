/** The upper half of IBM code page 437, which `#FORMAT PC8` names. Node has no decoder for it. */
const upper =
  "ÇüéâäàåçêëèïîìÄÅ" +
  "ÉæÆôöòûùÿÖÜ¢£¥₧ƒ" +
  "áíóúñÑªº¿⌐¬½¼¡«»" +
  "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧" +
  "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩" +
  "≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

/** NUL, which no text has and no database takes, is read as nothing. */
const lower = Array.from({ length: 128 }, (_, code) => (code === 0 ? "" : String.fromCharCode(code)));

/** Sign by byte, 256 of them. */
export const cp437: readonly string[] = [...lower, ...upper];

const byteOf = new Map(cp437.map((sign, byte) => [sign, byte]));

/** A sign's byte in CP437; what the code page lacks, such as § and €, becomes a question mark. */
export function cp437Byte(sign: string): number {
  return byteOf.get(sign) ?? 0x3f;
}

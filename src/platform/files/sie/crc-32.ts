/** CRC-32 as SIE asks for: polynomial EDB88320, start and final XOR FFFFFFFF. */
export class Crc32 {
  #value = 0xffffffff;

  add(byte: number): void {
    this.#value = (this.#value >>> 8) ^ (table[(this.#value ^ byte) & 0xff] ?? 0);
  }

  addAll(bytes: Uint8Array): void {
    for (const byte of bytes) this.add(byte);
  }

  /** Unsigned, 32 bits. */
  sum(): number {
    return (this.#value ^ 0xffffffff) >>> 0;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

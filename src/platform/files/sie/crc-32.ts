/** CRC-32 as SIE asks for: polynomial EDB88320, start and final XOR FFFFFFFF. */
export class Crc32 {
  /** Signed, so that it stays a small integer in the engine. */
  #value = -1;

  add(byte: number): void {
    this.#value = (this.#value >>> 8) ^ (table[(this.#value ^ byte) & 0xff] ?? 0);
  }

  addRange(bytes: Uint8Array, start: number, end: number): void {
    let value = this.#value;
    for (let at = start; at < end; at++)
      value = (value >>> 8) ^ (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
    this.#value = value;
  }

  /** Each byte as `mapped` has it. */
  addMapped(bytes: Uint8Array, start: number, end: number, mapped: Uint8Array): void {
    let value = this.#value;
    for (let at = start; at < end; at++)
      value = (value >>> 8) ^ (table[(value ^ (mapped[bytes[at] ?? 0] ?? 0)) & 0xff] ?? 0);
    this.#value = value;
  }

  copy(): Crc32 {
    const copy = new Crc32();
    copy.#value = this.#value;
    return copy;
  }

  /** Unsigned, 32 bits. */
  sum(): number {
    return ~this.#value >>> 0;
  }
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const ENTRY = 0x02014b50;
const ENTRY_HEAD = 46;

/**
 * What a zip file says its parts take unpacked, in bytes: read from its directory, so that a small file that swells
 * to gigabytes is refused before it is opened. 0 where there is no directory to read.
 */
export function unpackedSize(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let total = 0;
  for (let at = directoryStart(view); at !== null && at + ENTRY_HEAD <= zip.length; ) {
    if (view.getUint32(at, true) !== ENTRY) break;
    total += view.getUint32(at + 24, true);
    at +=
      ENTRY_HEAD +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function directoryStart(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  return null;
}

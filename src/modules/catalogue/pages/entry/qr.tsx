import { encode } from "uqr";

type QrProps = { readonly address: string; readonly label: string };

/** Modules of empty ground that a reader needs on every side (ISO/IEC 18004: four). */
const quiet = 4;

/** The address as a QR code. Each row is drawn in runs of dark modules, a quarter of the size of one square for each. */
export function QrCode({ address, label }: QrProps) {
  const { size, data } = encode(address, { ecc: "M", border: 0 });
  const side = size + 2 * quiet;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} width="160" height="160">
      <rect width={side} height={side} fill="#fff" />
      <path id="qr-rutor" d={data.flatMap(runsOf).join("")} stroke="#000" stroke-width="1" fill="none" />
    </svg>
  );
}

/** The same code again: it is drawn by the one on the page, which the other may be hidden from. */
export function SameQrCode({ address, label }: QrProps) {
  const side = encode(address, { ecc: "M", border: 0 }).size + 2 * quiet;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} width="160" height="160">
      <rect width={side} height={side} fill="#fff" />
      <use href="#qr-rutor" />
    </svg>
  );
}

function runsOf(row: readonly boolean[], y: number): string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x] === true) x++;
    if (x > from) runs.push(`M${from + quiet} ${y + quiet + 0.5}h${x - from}`);
  }
  return runs;
}

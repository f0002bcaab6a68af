/** How a workbook's number is shown. `date` where the number is a day counted from 1900. */
export type NumberFormat = {
  readonly decimals: number | null;
  readonly percent: boolean;
  readonly date: boolean;
  /** Whether thousands are set apart: years and numbers of accounts are not. */
  readonly grouped: boolean;
};

export const general: NumberFormat = { decimals: null, percent: false, date: false, grouped: false };

/** ECMA-376 part 1, 18.8.30: formats every workbook has without declaring them. */
const builtIn = new Map<number, NumberFormat>([
  [1, shown(0)],
  [2, shown(2)],
  [3, { ...shown(0), grouped: true }],
  [4, { ...shown(2), grouped: true }],
  [9, shown(0, true)],
  [10, shown(2, true)],
  ...[37, 38, 41, 42, 5, 6].map((id): [number, NumberFormat] => [id, { ...shown(0), grouped: true }]),
  ...[39, 40, 43, 44, 7, 8].map((id): [number, NumberFormat] => [id, { ...shown(2), grouped: true }]),
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47].map((id): [number, NumberFormat] => [
    id,
    { ...general, date: true },
  ]),
]);

export function formatOf(id: number, code: string | undefined): NumberFormat {
  return code === undefined ? (builtIn.get(id) ?? general) : formatOfCode(code);
}

/** Only the first section of a code counts: the others are for negative numbers, zero and text. */
function formatOfCode(code: string): NumberFormat {
  const plain = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").split(";")[0] ?? "";
  if (/[ymdhs]/i.test(plain.replaceAll(/General/gi, ""))) return { ...general, date: true };
  if (!/[0#?]/.test(plain)) return general;
  const decimals = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  return { ...shown(decimals, plain.includes("%")), grouped: /[#0][,\s]+[#0]{3}/.test(plain) };
}

function shown(decimals: number, percent = false): NumberFormat {
  return { decimals, percent, date: false, grouped: false };
}

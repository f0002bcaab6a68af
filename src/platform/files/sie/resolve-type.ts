import type { Book } from "./book.ts";
import type { SieType } from "./model.ts";

/**
 * The type of the file: what #SIETYP says, 4I where it says so or the name ends in .SI, and by its content where it says
 * nothing. What does not agree becomes a finding.
 */
export function resolveType(book: Book, fileName: string, lastLine: number): SieType {
  const stated = (book.head.get("#SIETYP")?.[0] ?? "").trim().toUpperCase();
  const sent = /\.si$/i.test(fileName);
  const found = byContent(book, sent);
  const type = /^[123]$/.test(stated)
    ? (stated as SieType)
    : stated === "4I" || (stated === "4" && sent)
      ? "4I"
      : stated === "4" || stated === "4E"
        ? "4"
        : null;
  if (type === null) {
    const said =
      stated === ""
        ? "Filen säger inte vilken typ den är (#SIETYP saknas)"
        : `Filtypen ”${stated.slice(0, 20)}” finns inte`;
    book.log.add(
      lastLine,
      "warning",
      "typeMissing",
      `${said}. Den läses som typ ${found} efter sitt innehåll.`,
    );
    return found;
  }
  const hasBalances = ["#IB", "#UB", "#RES", "#OIB", "#OUB"].some((label) => book.seen.has(label));
  if (type === "4I" && hasBalances)
    book.log.add(
      lastLine,
      "warning",
      "typeDiffers",
      "Filen är av typ 4I, som inte har balanser, men innehåller balanser.",
    );
  if (/^[123]$/.test(type) && book.seen.has("#VER"))
    book.log.add(
      lastLine,
      "warning",
      "typeDiffers",
      `Filen är av typ ${type}, som inte har verifikationer, men innehåller verifikationer.`,
    );
  return type;
}

function byContent({ seen, hasObjectBalances }: Book, sent: boolean): SieType {
  if (seen.has("#VER")) return sent ? "4I" : "4";
  if (hasObjectBalances) return "3";
  return seen.has("#PSALDO") || seen.has("#PBUDGET") ? "2" : "1";
}

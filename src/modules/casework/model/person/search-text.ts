/**
 * Lower case, accents folded except on å ä ö, one space between words: what the search columns hold and what a search is
 * folded to before it is compared.
 */
export function searchText(name: string): string {
  return [...name.normalize("NFC").toLocaleLowerCase("sv")].map(fold).join("").replaceAll(/\s+/g, " ").trim();
}

function fold(letter: string): string {
  return "åäö".includes(letter) ? letter : letter.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** Marks over and under letters, Arabic vowel signs and the long stroke, which people leave out when they write in haste. */
const marks = /[\p{M}\u0640]/gu;

const letters: Readonly<Record<string, string>> = {
  ...{ ø: "o", æ: "a", ß: "ss", đ: "d", ł: "l" },
  ...{ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ئ: "ي", ک: "ك", ة: "ه", ؤ: "و" },
  ...{ ґ: "г", ё: "е" },
};

/** Lower case, in the form that Unicode holds equal. */
export function plainCase(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Without diacritics: å and ä become a, ö becomes o, letters that Arabic and Persian write differently become one. */
export function fold(word: string): string {
  let folded = "";
  for (const letter of word.normalize("NFD").replace(marks, "")) folded += letters[letter] ?? letter;
  return folded;
}

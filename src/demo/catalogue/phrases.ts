/** What many entries say alike. That it is free of charge and that there are interpreters is invented. */
export const costTold = "Det kostar ingenting.";

const languageNames: Readonly<Record<string, string>> = {
  sv: "svenska",
  en: "engelska",
  ar: "arabiska",
  so: "somaliska",
  ti: "tigrinska",
  fa: "dari och persiska",
  uk: "ukrainska",
  fi: "finska",
  es: "spanska",
};

export function languagesTold(interpreter: boolean, languages: readonly string[]): string {
  const names = languages.map((code) => languageNames[code] ?? code);
  const last = names.at(-1) ?? "svenska";
  const spoken = names.length < 2 ? last : `${names.slice(0, -1).join(", ")} och ${last}`;
  const own = `Vi talar ${spoken}.`;
  return interpreter ? `${own} Säg till om du vill ha tolk, så ordnar vi det.` : own;
}

const accessibilitySentences: Readonly<Record<string, string>> = {
  stepFree: "Det finns inga trappsteg.",
  adaptedToilet: "Toaletten går att använda med rullstol.",
  hearingLoop: "Det finns hörslinga.",
  quietRoom: "Det finns ett lugnt rum.",
  signLanguage: "Säg till i förväg om du vill ha teckenspråkstolk.",
  companion: "Du får gärna ta med någon.",
  atHome: "Vi kan komma hem till dig.",
  digital: "Vi kan ses på telefon eller video.",
};

export function accessibilityTold(codes: readonly string[]): string {
  if (codes.length === 0) return "Berätta vad du behöver, så ordnar vi det så långt det går.";
  return codes.map((code) => accessibilitySentences[code] ?? "").join(" ");
}

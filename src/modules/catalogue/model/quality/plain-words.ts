/**
 * Words of the office and what readers say instead. After Regeringskansliet, Svarta listan: ord och fraser som kan ersättas
 * i författningsspråk (PM 2011:1), with some from social services. Compared without regard to case, whole words only.
 */
const officeWords: readonly (readonly [written: string, plain: string])[] = [
  ["avseende", "om"],
  ["beakta", "ta hänsyn till"],
  ["beträffande", "om"],
  ["dylikt", "sådant"],
  ["erfordras", "behövs"],
  ["erhålla", "få"],
  ["erhåller", "får"],
  ["ersättningstagare", "den som får ersättning"],
  ["föreligger", "finns"],
  ["förefinns", "finns"],
  ["gällande", "om"],
  ["huruvida", "om"],
  ["i enlighet med", "enligt"],
  ["i syfte att", "för att"],
  ["inkomma med", "skicka in"],
  ["insatsägare", "den som driver insatsen"],
  ["jämlikt", "enligt"],
  ["klienten", "du"],
  ["klienter", "personer"],
  ["nyttja", "använda"],
  ["nyttjar", "använder"],
  ["ombesörja", "ordna"],
  ["ombesörjer", "ordnar"],
  ["samtliga", "alla"],
  ["samt", "och"],
  ["såvida", "om"],
  ["såvitt avser", "för"],
  ["tillhandahålla", "ge"],
  ["tillhandahåller", "ger"],
  ["tillse", "se till"],
  ["tillser", "ser till"],
  ["vederbörande", "den som det gäller"],
  ["vidta åtgärder", "göra något"],
  ["verkställa", "genomföra"],
  ["yrka", "begära"],
  ["åberopa", "hänvisa till"],
];

/** The office's words in a text, each once, with what to write instead. */
export function officeWordsIn(text: string): readonly (readonly [written: string, plain: string])[] {
  const words = ` ${text.toLocaleLowerCase("sv").replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  return officeWords.filter(([written]) => words.includes(` ${written} `));
}

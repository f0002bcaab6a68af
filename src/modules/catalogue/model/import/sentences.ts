import type { Finding, FindingCode } from "./finding.ts";

const meant = (hint: string) => (hint === "" ? "" : ` Menade du ${hint}?`);

const sentences = {
  noName: () => "Namnet saknas. Skriv vad insatsen heter.",
  tooLong: ({ hint }) => `Texten är för lång. Korta den till högst ${hint} tecken.`,
  personalNumber: () =>
    "Texten har ett personnummer. Ta bort det: här får inga uppgifter om enskilda personer stå.",
  unknownTerm: ({ value, hint, severity }) =>
    severity === "remark"
      ? `”${value}” finns inte bland katalogens ord och följer inte med. Välj ett annat i utkastet.`
      : `”${value}” finns inte bland de ord som kan stå i kolumnen.${meant(hint)} Mallen visar orden.`,
  unknownMunicipality: ({ value, hint, severity }) =>
    severity === "remark"
      ? `”${value}” är ingen kommun och följer inte med.${meant(hint)}`
      : `Kommunen ”${value}” finns inte.${meant(hint)} Skriv kommunens namn eller kod, flera med semikolon emellan.`,
  notAnAge: () => "Åldern ska vara ett helt antal år från 0 till 120.",
  agesTurned: () => "Åldern från är högre än åldern till. Ändra en av dem.",
  notYesNo: () => "Skriv Ja eller Nej.",
  notANumber: ({ hint }) => `Skriv ett helt tal från 0 till ${hint}.`,
  notADay: () => "Skriv dagen så här: 2026-03-05.",
  badEmail: () => "Skriv en e-postadress, till exempel mottagningen@kommunen.se.",
  badPhone: () => "Skriv telefonnumret med siffror, till exempel 08-123 45 67.",
  badPostalCode: () => "Skriv postnumret med fem siffror, till exempel 136 40.",
  badAddress: () => "Skriv en webbadress, till exempel https://www.kommunen.se/stod.",
  badOrganisationNumber: () =>
    "Skriv organisationsnumret med tio siffror, till exempel 212000-0084, eller lämna tomt.",
  sameId: ({ hint }) => `Samma id står redan på rad ${hint}. Ta bort en av raderna.`,
  sameName: ({ hint }) => `Samma namn står redan på rad ${hint}. Se efter att det är två olika insatser.`,
  notSwedish: () => "Filen har inte den svenska texten. Hämta tjänsten på svenska, med full=true.",
  notAService: () => "Det här är ingen tjänst enligt HSDS.",
  closed: () => "Tjänsten är avslutad eller vilande där den kommer ifrån.",
  person: () =>
    "Kontakten är en person. Bara rollen eller avdelningen har följt med, eftersom katalogen visar funktioner.",
} as const satisfies Record<FindingCode, (finding: Finding) => string>;

/** What is wrong and what to do, in Swedish. */
export function findingSentence(finding: Finding): string {
  return sentences[finding.code](finding);
}

import type { FindingKind } from "./finding.ts";
import { allowed, meant, quoted, shown } from "./phrases.ts";
import type { UnreadableCode } from "./source-file.ts";

/** What a sentence may need beside the place and the value. */
export type Detail = {
  readonly near?: string | null;
  readonly known?: readonly string[];
  readonly means?: string | null;
  readonly other?: string;
  readonly otherLine?: number;
  readonly columns?: readonly string[];
  readonly unreadable?: UnreadableCode;
  readonly longest?: number;
};

export type Situation = Detail & { readonly column: string; readonly value: string };

type Sentence = (situation: Situation) => string;

/** Each sentence says what is wrong and what to do. The row's number is put before it. A personal number is never repeated. */
export const SENTENCES: Record<FindingKind, Sentence> = {
  "ogiltig-kontrollsiffra": () =>
    "personnumrets sista siffra stämmer inte med de andra. Kontrollera numret mot underlaget.",
  "omöjligt-födelsedatum": () =>
    "personnumret börjar inte med en födelsedag som finns. Kontrollera år, månad och dag mot underlaget.",
  "fel-antal-siffror": ({ value }) => wrongLength(value),
  "omöjligt-datum": ({ column, value }) =>
    `${quoted(value)} i kolumnen ${column} är inget datum som finns. Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2017-03-05.`,
  "avslut-före-inskrivning": ({ value, other }) =>
    `avslutet ${value} ligger före inskrivningen ${other}. Rätta det datum som är fel.`,
  "okänd-insats": (s) =>
    `insatsen ${quoted(s.value)} finns inte. ${meant(s, "Rätta namnet, eller lägg upp insatsen först.")}`,
  "okänd-kommun": (s) => `kommunen ${quoted(s.value)} hör inte till förbundet. ${meant(s, allowed(s))}`,
  "okänd-avslutsorsak": (s) => `avslutsorsaken ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "okänd-remittent": (s) => `remittenten ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "okänd-utbildning": (s) => `utbildningsnivån ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "kön-motsäger-nummer": ({ value }) =>
    `könet ${quoted(value)} stämmer inte med personnumret. Rätta det som är fel, könet eller numret.`,
  "okänt-kön": (s) => `könet ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "dubblett-deltagande_id": ({ value, otherLine }) =>
    `deltagande_id ${quoted(value)} står redan på rad ${otherLine}. Ge raden ett eget nummer, eller ta bort den om den är en dubblett.`,
  "skyddad-med-namn": () =>
    "personen har skyddade personuppgifter, men nummer eller namn är ifyllt. Töm personnummer, förnamn och efternamn på raden.",
  "obligatoriskt-saknas": ({ column }) =>
    `${column} är tomt men måste fyllas i. Skriv värdet i kolumnen ${column}.`,
  "avslut-utan-orsak": ({ other }) =>
    `deltagandet är avslutat ${other} men avslutsorsak saknas. Skriv orsaken.`,
  "orsak-utan-avslut": ({ value }) =>
    `avslutsorsaken ${quoted(value)} är ifylld men avslutad är tomt. Skriv dagen för avslutet, eller ta bort orsaken.`,
  "remiss-efter-inskrivning": ({ value, other }) =>
    `remissen ${value} är daterad efter inskrivningen ${other}. Raden kan importeras, men kontrollera datumen.`,
  "datum-i-framtiden": ({ column, value }) =>
    `${value} i kolumnen ${column} ligger i framtiden. Rätta datumet, eller ta bort raden tills dagen har varit.`,
  formelinjektion: ({ column, value }) =>
    `${quoted(shown(value))} i kolumnen ${column} ser ut som en formel. Raden kan importeras, och texten blir aldrig en formel när den exporteras. Kontrollera att den är rätt.`,
  "excel-serienummer": ({ column, value, means }) =>
    `${quoted(value)} i kolumnen ${column} är Excels nummer för ${means}. Skriv datumet som ÅÅÅÅ-MM-DD, eller bekräfta att Excels nummer ska läsas som datum.`,
  "annat-datumformat": ({ column, value, means }) =>
    `${quoted(value)} i kolumnen ${column} är inte skrivet som ÅÅÅÅ-MM-DD.${means ? ` Skriv ${means} om det är dagen som menas.` : " Skriv om datumet."}`,
  "okänt-samtycke": (s) => `samtycket ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "okänt-deltagande_id": ({ value }) =>
    `deltagandet ${quoted(value)} finns varken bland deltagarna i filerna eller sedan tidigare. Rätta deltagande_id, eller ta med deltagandet i deltagare.csv.`,
  "okänd-försörjningskälla": (s) =>
    `försörjningskällan ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "okänt-tillfälle": (s) => `tillfället ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "okänd-aktivitetstyp": (s) => `aktivitetstypen ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "slut-före-start": ({ value, other }) =>
    `aktiviteten slutar ${value}, före starten ${other}. Rätta det datum som är fel.`,
  "ogiltigt-antal": ({ value }) =>
    `${quoted(shown(value))} är inget antal. Skriv ett helt tal från 1 till 1000.`,
  "okänt-råd": (s) => `rådet ${quoted(s.value)} finns inte. ${meant(s, allowed(s))}`,
  "svar-utanför-skalan": ({ value }) =>
    `svaret ${quoted(value)} ligger utanför skalan. Skriv ett helt tal från 1 till 7, eller lämna cellen tom om frågan inte är besvarad.`,
  "extra-kolumner": ({ columns = [] }) =>
    `Filen har kolumner som inte läses in: ${columns.map((name) => name || "(utan namn)").join(", ")}. De sparas inte.`,
  "saknad-kolumn": ({ column, near }) =>
    `Kolumnen ${column} saknas. ${near ? `Är det kolumnen ${quoted(near)}? Välj i så fall den` : "Lägg till den, eller välj vilken kolumn i filen som motsvarar den"}. Ingen rad läses in förrän kolumnen finns.`,
  "avhuggen-sista-rad": () =>
    "filen slutar mitt i raden, så överföringen har brutits. Hämta eller exportera filen igen. Ingen rad läses in.",
  "excel-serienummer-hela-kolumner": ({ columns = [] }) =>
    `Excel har gjort om datumen till nummer i ${columns.join(", ")}. Bekräfta att de ska räknas om till datum, eller exportera filen igen med datum som ÅÅÅÅ-MM-DD.`,
  "personnummer-som-tal": () =>
    "Excel har gjort om personnumren till tal (som 1,99003E+11), och siffror har gått förlorade. Filen går inte att laga: exportera den igen med kolumnen personnummer som text.",
  "tom-fil": () => "Filen är tom. Exportera den igen, eller ta bort den ur importen.",
  "bara-rubrikrad": () => "Filen har bara en rubrikrad. Det finns inget att läsa in från den.",
  "oläsbar-fil": ({ unreadable }) => UNREADABLE[unreadable ?? "binary-file"],
  "fel-antal-kolumner": () =>
    "raden har inte lika många fält som rubriken, eller en radbrytning inne i ett fält. Troligen saknas citattecken runt ett värde eller en avgränsare. Rätta raden.",
  "okänt-skydd": (s) =>
    `skyddade_personuppgifter ska vara ja eller nej, inte ${quoted(s.value)}. Rätta värdet, så att inga skyddade uppgifter läses in.`,
  "dubblett-konsultation_id": ({ value, otherLine }) =>
    `konsultation_id ${quoted(value)} står redan på rad ${otherLine}. Ge raden ett eget nummer, eller ta bort den om den är en dubblett.`,
  "för-långt-värde": ({ column, value, longest = 100 }) =>
    `${column} är ${value.length} tecken långt. Det får vara högst ${longest}. Korta texten, eller kontrollera att filen inte saknar ett citattecken.`,
};

const UNREADABLE: Record<UnreadableCode, string> = {
  "mixed-encoding":
    "Filen blandar två teckenkodningar, så å, ä och ö skulle bli fel. Exportera den igen som CSV UTF-8.",
  "broken-letters":
    "I filen har å, ä och ö redan gått sönder på vägen (som BjÃ¶rn). Exportera den på nytt från källan som CSV UTF-8.",
  "binary-file":
    "Filen går inte att läsa som text. Exportera den som CSV UTF-8 eller som Excelarbetsbok (.xlsx).",
  "old-excel-format": "Filen är i Excels äldre format (.xls). Spara den som .xlsx eller CSV UTF-8.",
  "unreadable-workbook":
    "Arbetsboken är skadad eller låst med lösenord. Öppna den i Excel och spara den på nytt.",
  "workbook-too-large": "Arbetsboken är för stor. Spara bladet som CSV UTF-8 i stället.",
};

function wrongLength(value: string): string {
  const digits = value.replace(/\D/g, "").length;
  const count = `personnumret har ${digits === 1 ? "1 siffra" : `${digits} siffror`} men ska ha 12`;
  const remedy = "Skriv det som ÅÅÅÅMMDDNNNN, med födelseårets alla fyra siffror.";
  return digits === 12 ? `personnumret har annat än siffror. ${remedy}` : `${count}. ${remedy}`;
}

import type { FormSentence } from "../../../../platform/http/answer-form.ts";
import type { StageRefusal } from "../../actions/import/stage-file.ts";
import type { ImportRefusal } from "../../model/import/refusal.ts";

type Any = StageRefusal | ImportRefusal;
type Words<C extends Any["code"]> = {
  readonly status: number;
  readonly text: string | ((refusal: Extract<Any, { code: C }>) => string);
};

const quoted = (words: readonly string[]) => words.map((word) => `”${word}”`).join(", ");

const answers: { readonly [C in Any["code"]]: Words<C> } = {
  "catalogueImport.noFile": { status: 422, text: "Välj en fil: Excel (.xlsx), CSV eller HSDS (.json)." },
  "catalogueImport.tooLarge": {
    status: 422,
    text: "Filen är större än 5 MB. Dela upp den i flera och läs in en i taget.",
  },
  "catalogueImport.tooMany": {
    status: 422,
    text: ({ count }) =>
      `Filen har ${count} insatser, och 1 000 kan läsas in åt gången. Dela upp den i flera filer.`,
  },
  "catalogueImport.empty": {
    status: 422,
    text: "Filen har inga insatser. Skriv en insats per rad under rubrikerna och lämna in den igen.",
  },
  "catalogueImport.cutShort": {
    status: 422,
    text: "Filen tar slut mitt i en rad. Exportera den på nytt och lämna in den igen.",
  },
  "catalogueImport.noNameColumn": {
    status: 422,
    text: ({ found }) =>
      `Kolumnen Namn saknas. ${found.length === 0 ? "Filen har inga rubriker på första raden." : `Rubrikerna i filen är ${quoted(found)}.`} Skriv Namn över kolumnen med insatsernas namn, eller använd mallen.`,
  },
  "catalogueImport.sameColumn": {
    status: 422,
    text: ({ headings }) =>
      `Två kolumner betyder samma sak: ${quoted(headings)}. Ta bort en av dem och lämna in filen igen.`,
  },
  "catalogueImport.notJson": {
    status: 422,
    text: "Filen börjar som JSON men går inte att läsa till slutet. Hämta den på nytt från källan.",
  },
  "catalogueImport.notHsds": {
    status: 422,
    text: "Filen är JSON men har inga tjänster enligt HSDS. Lämna in svaret från /services, en lista med tjänster eller en tjänst.",
  },
  "mixed-encoding": {
    status: 422,
    text: "Filen blandar två teckenkodningar, så å, ä och ö skulle bli fel. Spara den som Excelarbetsbok (.xlsx).",
  },
  "broken-letters": {
    status: 422,
    text: "I filen har å, ä och ö redan gått sönder. Exportera den på nytt från källan.",
  },
  "binary-file": {
    status: 422,
    text: "Filen är varken Excel, CSV eller JSON. Spara den som Excelarbetsbok (.xlsx) och lämna in den igen.",
  },
  "old-excel-format": {
    status: 422,
    text: "Filen är i Excels äldre format (.xls). Spara den som .xlsx och lämna in den igen.",
  },
  "unreadable-workbook": {
    status: 422,
    text: "Arbetsboken är skadad eller låst med lösenord. Öppna den i Excel och spara den på nytt.",
  },
  "workbook-too-large": {
    status: 422,
    text: "Arbetsboken är för stor när den packas upp. Ta bort tomma rader och blad, eller spara den som CSV.",
  },
  "catalogueImport.gone": {
    status: 404,
    text: "Filen finns inte längre. Lämna in den igen från Läs in från fil.",
  },
  "catalogueImport.over": {
    status: 409,
    text: "Filen är redan inläst. Gå tillbaka till Läs in från fil och se vad som hände.",
  },
  "catalogueImport.faultsLeft": {
    status: 422,
    text: "Några rader har fel. Rätta filen och lämna in den igen, eller kryssa i att de raderna lämnas utanför.",
  },
  "catalogueImport.nothingChosen": {
    status: 422,
    text: "Ingen rad skulle läsas in. Välj vad som ska hända med raderna, eller släng filen.",
  },
  "catalogueImport.notDone": {
    status: 409,
    text: "Det finns inget att ångra. Inläsningen är inte gjord eller redan ångrad.",
  },
};

/** Status and Swedish sentence of what an import refuses. */
export function importSentence(refusal: Any): FormSentence {
  const { status, text } = answers[refusal.code] as Words<Any["code"]>;
  const said = typeof text === "string" ? text : (text as (one: Any) => string)(refusal);
  return { status, field: "fil", text: said };
}

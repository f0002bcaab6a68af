import type { StatedRefusal } from "../../../actions/statements/keep-stated.ts";
import type { StatedRowFault } from "../../../model/statements/published/stated-rows.ts";
import type { StatedFileRefusal } from "./form.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

export function statedSentence(refusal: StatedRefusal | StatedFileRefusal): Answer {
  switch (refusal.code) {
    case "stated.gone":
      return { status: 404, field: "nyckel", text: "Siffran är redan borttagen." };
    case "stated.empty":
      return {
        status: 422,
        field: "fil",
        text: "Filen har inga belopp. Fyll i kolumnen Belopp och skicka den igen.",
      };
    case "stated.faults":
      return { status: 422, field: "fil", text: `Inget är sparat. ${faultText(refusal.faults)}` };
    case "stated.columns":
      return {
        status: 422,
        field: "fil",
        text: `Kolumnen ${refusal.missing} saknas. Filens första rad ska ha rubrikerna Nyckel och Belopp.`,
      };
    case "old-excel-format":
      return {
        status: 422,
        field: "fil",
        text: "Filen är sparad i ett äldre Excelformat (.xls). Öppna den och spara den som .xlsx.",
      };
    case "workbook-too-large":
      return { status: 422, field: "fil", text: "Arbetsboken är för stor. Spara bara bladet med siffrorna." };
    case "binary-file":
    case "broken-letters":
    case "mixed-encoding":
    case "unreadable-workbook":
      return {
        status: 422,
        field: "fil",
        text: "Filen går inte att läsa. Spara den som Excel (xlsx) eller CSV i UTF-8.",
      };
  }
}

const shown = 5;

function faultText(faults: readonly StatedRowFault[]): string {
  const said = faults.slice(0, shown).map(sayFault).join(" ");
  return faults.length > shown ? `${said} Det finns ${faults.length - shown} fel till.` : said;
}

function sayFault({ line, code, value }: StatedRowFault): string {
  const row = `Rad ${line}:`;
  switch (code) {
    case "noKey":
      return `${row} nyckeln saknas eller är för lång.`;
    case "badAmount":
      return `${row} ”${value}” är inget belopp. Skriv siffror, till exempel 12 500.`;
    case "badUnit":
      return `${row} enheten ”${value}” är okänd. Skriv kronor, tkr, mnkr, antal eller procent.`;
    case "badRelation":
      return `${row} sambandet ”${value}” går inte att läsa. Skriv summa, andel eller högst och nycklarna i kolumnen Delar med | emellan.`;
    case "twice":
      return `${row} nyckeln ${value} står två gånger.`;
  }
}

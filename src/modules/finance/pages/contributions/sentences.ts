import type { TableRefusal } from "../../../../platform/files/tabular/index.ts";
import { formatDate } from "../../../../platform/values/format.ts";
import type { CallRefusal } from "../../actions/contributions/call.ts";
import type { DecideRefusal } from "../../actions/contributions/decide.ts";
import type { EnterRefusal } from "../../actions/contributions/enter-decision.ts";
import type { EntryRefusal, ReverseRefusal } from "../../actions/contributions/enter-entry.ts";
import type { RuleRefusal } from "../../actions/contributions/keep-rule.ts";
import type { TermRefusal } from "../../actions/contributions/keep-term.ts";
import type { PopulationRefusal } from "../../actions/contributions/population.ts";
import { ageText } from "../../model/contributions/population.ts";

export type ContributionRefusal =
  | DecideRefusal
  | EnterRefusal
  | CallRefusal
  | EntryRefusal
  | ReverseRefusal
  | RuleRefusal
  | TermRefusal
  | PopulationRefusal
  | TableRefusal
  | { readonly code: "contribution.decisionGone" }
  | { readonly code: "entry.notOverdue" };

/** `field` is the form's field that the sentence stands at. */
export interface Answer {
  readonly status: number;
  readonly field: string;
  readonly text: string;
}

const missingParty = {
  socialInsuranceAgency: "Försäkringskassan",
  employmentService: "Arbetsförmedlingen",
  region: "en region",
  municipality: "en kommun",
} as const;

type Sentences = {
  readonly [C in ContributionRefusal["code"]]: (refusal: Extract<ContributionRefusal, { code: C }>) => Answer;
};

const at = (field: string, text: string, status = 422): Answer => ({ status, field, text });
const list = (names: readonly string[]) => names.join(", ");

const sentences: Sentences = {
  "finance.yearClosed": ({ year }) =>
    at(
      "ar",
      `${year} är stängt och kan inte ändras. Rätta i stället i ett senare år, som en rättelse av ${year}.`,
      409,
    ),
  "contribution.membersIncomplete": ({ missing }) =>
    at(
      "belopp",
      `Medlemmarna är inte fullständiga: ${missingParty[missing]} saknas (lag 2003:1210, 3 §). Rätta medlemmarna under Regler.`,
    ),
  "contribution.amountNotPositive": () => at("belopp", "Skriv ett belopp som är större än noll."),
  "contribution.noRule": ({ party }) =>
    at(
      "belopp",
      `Det finns ingen regel för hur ${party === "region" ? "regionerna" : "kommunerna"} delar sin del. Lägg till den under Regler.`,
    ),
  "contribution.populationMissing": ({ names, onDate, ageFrom, ageTo }) =>
    at(
      "belopp",
      `Folkmängden ${formatDate(onDate)} (${ageText(ageFrom, ageTo)}) saknas för ${list(names)}. Läs in den under Folkmängd.`,
    ),
  "contribution.weightMissing": ({ names }) =>
    at("belopp", `Regeln har ingen andel för ${list(names)}. Lägg till den under Regler.`),
  "contribution.weightsEmpty": ({ party }) =>
    at(
      "belopp",
      `${party === "region" ? "Regionernas" : "Kommunernas"} andelar är noll för alla. Rätta folkmängden eller regeln.`,
    ),
  "contribution.nothingToRaise": ({ year }) =>
    at("slag", `Det finns inget beslut för ${year} att lägga beloppet till. Välj ”Hela årets belopp”.`),
  "contribution.nothingChanged": ({ version }) =>
    at("belopp", `Beloppet ger samma avgifter som version ${version}. Det finns inget nytt att spara.`, 409),
  "contribution.reasonMissing": ({ version }) =>
    at("orsak", `Året har redan version ${version}. Skriv varför beloppet ändras.`),
  "contribution.newerVersion": ({ version }) =>
    at(
      "belopp",
      `Någon har sparat version ${version} medan du granskade. Granska en gång till mot den versionen.`,
      409,
    ),
  "contribution.memberUnknown": () =>
    at("ar", "Ett av beloppen gäller en medlem som inte betalar det året. Kontrollera året."),
  "contribution.noStateAmount": () => at("ar", "Skriv vad staten betalade. Övriga belopp jämförs med det."),
  "contribution.decisionGone": () => at("ar", "Beslutet finns inte. Gå tillbaka till avgifterna.", 404),
  "contribution.notDecided": ({ year }) =>
    at("ar", `Avgifterna för ${year} är inte beslutade än. Skriv in statens beslut först.`),
  "contribution.dueBefore": () =>
    at("forfaller", "Förfallodagen ligger före avins dag. Skriv en senare dag."),
  "contribution.nothingToCall": ({ year }) =>
    at("andel", `Allt för ${year} är redan aviserat. Det finns inget kvar att avisera.`, 409),
  "entry.memberUnknown": () => at("medlem", "Välj en av medlemmarna i listan."),
  "entry.nothing": () => at("belopp", "Skriv ett belopp som inte är noll."),
  "entry.dueMissing": () => at("forfaller", "Skriv vilken dag avin ska vara betald."),
  "entry.dueBefore": () => at("forfaller", "Förfallodagen ligger före avins dag. Skriv en senare dag."),
  "entry.correctsWhat": ({ year }) =>
    at("rattar", `Skriv vilket tidigare år rättelsen gäller. Det ska vara före ${year}.`),
  "entry.gone": () => at("rad", "Raden finns inte. Gå tillbaka till reskontran.", 404),
  "entry.reversed": () => at("rad", "Raden är redan ångrad. Båda raderna står kvar i reskontran.", 409),
  "entry.isReversal": () =>
    at("rad", "Raden är själv en ångrad rad. Skriv in beloppet på nytt i stället.", 409),
  "entry.notOverdue": () => at("medlem", "Medlemmen har inget förfallet att påminna om.", 409),
  "rule.regionByPopulation": () =>
    at("nyckel", "Folkmängden finns per kommun. Dela regionernas del lika eller med fasta andelar."),
  "rule.agesTurned": () => at("alderTill", "Den högsta åldern är lägre än den lägsta. Byt plats på dem."),
  "rule.noSuchDay": () => at("dag", "Skriv en dag som finns, till exempel 1/11 för den 1 november."),
  "rule.memberUnknown": () => at("nyckel", "En andel gäller en medlem som inte finns. Öppna sidan på nytt."),
  "rule.noWeights": () => at("nyckel", "Skriv minst en andel som är större än noll."),
  "term.memberGone": () => at("medlem", "Medlemmen finns inte. Öppna sidan på nytt.", 404),
  "term.yearsTurned": () => at("tillAr", "Sista året är före det första. Byt plats på dem."),
  "population.none": () => at("fil", "Filen gav inga antal. Kontrollera att den gäller förbundets kommuner."),
  "population.municipalityUnknown": () =>
    at("fil", "Ett av antalen gäller en kommun som inte hör till förbundet. Läs in filen på nytt."),
  "mixed-encoding": () =>
    at(
      "fil",
      "Filen blandar teckenkodningar, så å, ä och ö blir fel. Spara den på nytt som UTF-8 eller Excel.",
    ),
  "broken-letters": () =>
    at("fil", "Bokstäverna i filen är trasiga. Hämta den på nytt eller spara den som Excel."),
  "binary-file": () => at("fil", "Filen är varken CSV eller Excel. Hämta tabellen i något av de formaten."),
  "old-excel-format": () =>
    at("fil", "Filen är sparad i ett äldre Excelformat (.xls). Öppna den och spara den som .xlsx."),
  "unreadable-workbook": () =>
    at("fil", "Excelfilen går inte att läsa. Öppna den, spara den på nytt som .xlsx och försök igen."),
  "workbook-too-large": () => at("fil", "Excelfilen är för stor. Hämta bara förbundets kommuner."),
};

export function sentenceFor<R extends ContributionRefusal>(refusal: R): Answer {
  const sentence = sentences[refusal.code] as (one: R) => Answer;
  return sentence(refusal);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ImportContext } from "../../src/modules/casework/model/import/import-context.ts";
import { recogniseFile } from "../../src/modules/casework/model/import/recognise-file.ts";
import type { SourceFile } from "../../src/modules/casework/model/import/source-file.ts";
import { readTable } from "../../src/platform/files/tabular/index.ts";

/** The sample files, and an association that knows their words. */
const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));

export function fixture(...path: readonly string[]): Buffer {
  return readFileSync(join(FIXTURES, ...path));
}

export async function sourceFile(name: string, bytes: Uint8Array): Promise<SourceFile> {
  const table = await readTable(bytes);
  const kind = recogniseFile(name, table.ok ? table.value.header : []);
  if (kind === null) throw new Error(`${name} is none of the five files`);
  return { name, kind, content: table.ok ? table.value : { unreadable: table.refusal.code } };
}

/** Every CSV file of a folder of fixtures. */
export async function folder(...path: readonly string[]): Promise<SourceFile[]> {
  const directory = join(FIXTURES, ...path);
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".csv")) : [];
  return Promise.all(names.map((name) => sourceFile(name, fixture(...path, name))));
}

/** Five rows or so, written as text with semicolons. */
export async function csv(name: string, ...lines: readonly string[]): Promise<SourceFile> {
  return sourceFile(name, Buffer.from(`${lines.join("\r\n")}\r\n`));
}

export const DELTAGARE_HEADER =
  "deltagande_id;personnummer;förnamn;efternamn;kön;kommun;insats;remittent;remissdatum;inskriven;avslutad;avslutsorsak;utbildning;skyddade_personuppgifter;samtycke";

export function sampleContext(changes: Partial<ImportContext> = {}): ImportContext {
  const same = (...words: readonly string[]) => new Map(words.map((word) => [word, word]));
  return {
    today: "2026-11-22",
    interventions: same(
      "Ungdomsteamet i Haninge",
      "Ung i Nynäs",
      "Ung i Tyresö",
      "Resursråden",
      "MIA Östra Södertörn",
    ),
    surveyInterventions: same("Case Manager"),
    municipalities: same("Haninge", "Nynäshamn", "Tyresö"),
    municipalityCodes: new Map([
      ["0136", "Haninge"],
      ["0192", "Nynäshamn"],
      ["0138", "Tyresö"],
    ]),
    councils: same("Resursrådet Haninge", "Resursrådet Nynäshamn", "En väg in i Tyresö"),
    referrers: same("Kommun", "Arbetsförmedlingen", "Försäkringskassan", "Region", "Egen anmälan", "Annan"),
    exitReasons: same(
      "Arbete",
      "Studier",
      "Arbetsförmedlingens ordinarie insatser",
      "Annan insats",
      "Rehabilitering/sjukskrivning",
      "Föräldraledighet",
      "Flytt",
      "Annan känd orsak",
      "Förlorad kontakt",
      "Okänd orsak",
      "Felregistrering",
    ),
    educations: same("Grundskola", "Gymnasium", "Eftergymnasial", "Uppgift saknas"),
    incomeSources: same(
      "A-kassa/aktivitetsstöd",
      "Annat",
      "Försörjningsstöd",
      "Sjukersättning/Aktivitetsersättning",
      "Hel sjukpenning",
      "Lön/CSN",
      "Rehab-ersättning",
    ),
    occasions: new Map([
      ["inskrivning", "enrolment"],
      ["avslut", "exit"],
      ["ettårsuppföljning", "oneYearFollowUp"],
    ]),
    activityKinds: new Map([
      ["förberedande", "preparatory"],
      ["studie- och arbetsinriktad", "workOriented"],
    ]),
    sexes: new Map([
      ["kvinna", "woman"],
      ["man", "man"],
      ["ej uppgivet", "unstated"],
    ]),
    consents: new Map([
      ["ja", true],
      ["nej", false],
    ]),
    existingParticipationIds: new Set(),
    serialDates: "refuse",
    ...changes,
  };
}

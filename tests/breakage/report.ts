import type { RoundResult, Victim } from "./round.ts";
import { victims } from "./round.ts";

const words: Readonly<Record<Victim, string>> = {
  server: "servern (kill -9), startas om",
  database: "databasen (kill -9), kommer igen av sig själv",
  both: "servern och databasen samtidigt, startas om",
  importer: "importen från terminalen",
};

/** The page of a run, for whoever runs an installation. */
export function reportOf(
  results: readonly RoundResult[],
  facts: {
    readonly today: string;
    readonly machine: string;
    readonly seed: string;
    readonly chainWhole: boolean;
  },
): string {
  const sum = (pick: (result: RoundResult) => number) => results.reduce((total, one) => total + pick(one), 0);
  const faults = results.flatMap((result, index) =>
    result.faults.map((fault) => `- omgång ${index + 1}: ${fault}`),
  );
  const imports = results.filter(({ importing }) => importing);
  return `# När något dör mitt i arbetet

Körningen \`node tests/breakage/rounds.ts --rounds ${results.length} --seed ${facts.seed}\` den ${facts.today} (${facts.machine}).

I varje omgång skriver tre klienter över HTTP så fort de får svar: de skriver in personer, skriver anteckningar och
skickar remisser. I en del av omgångarna läser dessutom \`samordna import\` in 3 966 deltaganden. Efter en slumpvald tid
dödas något, och när sidorna svarar igen jämförs databasen med vad klienterna hade fått besked om.

| Det som dödades | Omgångar | Median tills sidorna svarade igen | Längst |
| --- | --- | --- | --- |
${victims.map((victim) => row(victim, results)).join("\n")}

- Bekräftade åtgärder: ${sum(({ acknowledged }) => acknowledged)}. Saknade efteråt: ${faults.filter((one) => one.includes("lost")).length}.
- Åtgärder som aldrig fick svar: ${sum(({ unanswered }) => unanswered)}. Av dem fanns var och en antingen hel eller inte alls.
- Importer: ${imports.length}, varav ${imports.filter(({ imported }) => imported === "0").length} hann bli klara. Halva importer: ${faults.filter((one) => one.includes("half an import")).length}.
- Loggens kedja efter sista omgången: ${facts.chainWhole ? "hel" : "bruten"}.

${faults.length === 0 ? "Inga fel hittades." : `Fel som hittades:\n\n${faults.join("\n")}`}

Som halv räknas till exempel en remiss utan sin åtgärd, en inskrivning utan sina försörjningskällor, en anteckning utan
sin rad i loggen och en import där bara en del av raderna ändrats. Frågorna står i \`tests/breakage/evidence.ts\`.
Medan databasen är borta får användaren sidan "Databasen svarar inte just nu" (503) och aldrig något annat fel.
`;
}

function row(victim: Victim, results: readonly RoundResult[]): string {
  const times = results.filter((one) => one.victim === victim).map(({ recovery }) => recovery);
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  return `| ${words[victim]} | ${times.length} | ${seconds(median)} | ${seconds(sorted.at(-1))} |`;
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? "–" : `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}

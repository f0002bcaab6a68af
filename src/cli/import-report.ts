import type { ImportReport } from "../modules/casework/index.ts";

/** What an import did, or would do, for a person at a terminal. */
export function reportLines({ summary, findings }: ImportReport, dryRun: boolean): string[] {
  const rejected = findings.some(({ severity }) => severity === "reject");
  const lines = findings.map(
    ({ file, column, message }) => `${file}${column === null ? "" : `, ${column}`}: ${message}`,
  );
  const counts = `Nya rader ${summary.new}, ändrade ${summary.changed}, oförändrade ${summary.unchanged}, avvisade ${summary.rejected}.`;
  return [...lines, counts, endingOf(rejected, dryRun)];
}

function endingOf(rejected: boolean, dryRun: boolean): string {
  if (rejected) return "Ingenting är importerat. Rätta felen ovan och kör importen igen.";
  if (dryRun) return "Filerna kan importeras. Ingenting är sparat, eftersom du bara prövade.";
  return "Importen är klar.";
}

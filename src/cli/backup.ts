import { existsSync } from "node:fs";
import path from "node:path";
import type { RestoreRefusal } from "../platform/db/backup/restore-backup.ts";
import { restoreBackup } from "../platform/db/backup/restore-backup.ts";
import { writeBackup } from "../platform/db/backup/write-backup.ts";
import type { Command, OfflineCommand } from "./command.ts";

/** Copies the embedded database to a file, while it is in use or not. */
export const backup: Command = {
  words: ["backup"],
  usage: "backup FIL",
  options: {},
  positionals: [1, 1],
  run: async (input, context) => {
    const file = path.resolve(context.callerFolder, input.positionals[0] ?? "");
    if (!context.embedded) {
      context.tell(
        "Databasen ligger på en egen server (DATABASE_URL). Säkerhetskopiera den med serverns verktyg, till exempel pg_dump eller pg_basebackup.",
      );
      return 1;
    }
    if (existsSync(file)) {
      context.tell(`Filen ${file} finns redan. Välj ett annat namn, så att ingen kopia skrivs över.`);
      return 1;
    }
    const files = await writeBackup(context.installation.owner, context.dataDir, file);
    context.print(`Säkerhetskopian är klar: ${file} (${files} filer).`);
    context.tell(
      `Nycklarna ingår inte. Spara ${path.join(context.dataDir, "keys.json")} på en annan plats; utan dem kan ingen läsa personnumren.`,
    );
    return 0;
  },
};

const sentences: {
  readonly [C in RestoreRefusal["code"]]: (refusal: Extract<RestoreRefusal, { code: C }>) => string;
} = {
  "restore.missing": ({ file }) => `Filen ${file} finns inte.`,
  "restore.notABackup": () => "Filen är ingen hel säkerhetskopia från Samordna. Ingenting är ändrat.",
  "restore.otherVersion": ({ found, expected }) =>
    `Kopian är från PostgreSQL ${found}, och det här programmet har ${expected}. Återställ den med samma version av Samordna. Ingenting är ändrat.`,
  "restore.running": () =>
    "Samordna är i gång med den här datamappen. Stoppa det först, och återställ sedan.",
};

/** Puts a backup in the database's place; what was there is kept beside it. */
export const restore: OfflineCommand = {
  offline: true,
  words: ["restore"],
  usage: "restore FIL",
  options: {},
  positionals: [1, 1],
  run: async (input, place) => {
    if (!place.embedded) {
      place.tell("Databasen ligger på en egen server (DATABASE_URL). Återställ den med serverns verktyg.");
      return 1;
    }
    const file = path.resolve(place.callerFolder, input.positionals[0] ?? "");
    const restored = await restoreBackup(place.dataDir, file, place.stamp);
    if (!restored.ok) {
      place.tell(restoreSentence(restored.refusal));
      return 1;
    }
    place.print(`Databasen är återställd från ${file}. Starta Samordna med npm start.`);
    if (restored.value.keptAs !== null)
      place.tell(
        `Det som fanns förut ligger kvar i ${restored.value.keptAs}. Ta bort mappen när du har sett att allt stämmer.`,
      );
    return 0;
  },
};

export function restoreSentence<C extends RestoreRefusal["code"]>(
  refusal: Extract<RestoreRefusal, { code: C }>,
): string {
  return sentences[refusal.code as C](refusal);
}

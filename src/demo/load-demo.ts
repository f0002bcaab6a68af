import path from "node:path";
import { associationBySlug } from "../modules/associations/index.ts";
import type { Actor } from "../platform/access/actor.ts";
import type { Database } from "../platform/db/database.ts";
import { databaseFolder } from "../platform/db/folder.ts";
import { addGoals } from "./add-goals.ts";
import { addUsers } from "./add-users.ts";
import { noteStep, readSteps } from "./store/progress.ts";
import { foundStructure } from "./structure.ts";
import { registrarOf } from "./work-as.ts";

export const demoSlug = "ostra-sodertorn";

const demoAssociation = {
  slug: demoSlug,
  name: "Samordningsförbundet Östra Södertörn",
  referenceDate: "2017-12-31",
};

/** Where the persons come from and as whom they are imported: an official of a member, as in the party zone always. */
export interface DemoPersons {
  readonly associationId: string;
  readonly registrar: Actor;
  /** Folder with the five files of the exchange format. */
  readonly folder: string;
}

/** A part of the loading that other modules' actions do. Its text ends the sentence "Läser in …". */
export interface DemoStep {
  readonly key: string;
  readonly text: string;
  run(persons: DemoPersons): Promise<void>;
}

export interface DemoParts {
  readonly db: Database;
  /** In order, after association, goals and users. Each is done once; a step that throws is tried again at the next start. */
  readonly steps: readonly DemoStep[];
  report(sentence: string): void;
  /** For tests, which load the demo more than once into one database: slug, and domain of the users' addresses. */
  readonly other?: { readonly slug: string; readonly mailDomain: string };
}

/** Loads what is not loaded yet and nothing twice. Gives true when there was something to load. */
export async function loadDemo(parts: DemoParts): Promise<boolean> {
  const { slug, mailDomain } = parts.other ?? { slug: demoSlug, mailDomain: "demo.example" };
  const total = parts.steps.length + 1;
  const report = (done: number, text: string) =>
    parts.report(`Läser in demoförbundet: ${text} (${done} av ${total})`);
  const known = await parts.db.inSystem((work) => associationBySlug(work, slug));
  if (known === null) report(1, "medlemmar, insatser, mål och användare");
  const associationId = known?.id ?? (await found(parts.db, slug, mailDomain));
  const done = await parts.db.inSystem((work) => readSteps(work, associationId));
  for (const [index, step] of parts.steps.entries()) {
    if (done.has(step.key)) continue;
    report(index + 2, step.text);
    await step.run({
      associationId,
      registrar: await registrarOf(parts.db, associationId),
      folder: sampleFolder(),
    });
    await parts.db.inSystem((work) => noteStep(work, associationId, step.key));
  }
  return known === null || parts.steps.some((step) => !done.has(step.key));
}

/** One transaction: there is never half an association. */
async function found(db: Database, slug: string, mailDomain: string): Promise<string> {
  return await db.inSystem(async (work) => {
    const founded = await foundStructure(work, { ...demoAssociation, slug });
    if (!founded.ok) throw new Error(`the demo could not be founded: ${founded.refusal.code}`);
    await addGoals(work, founded.value);
    await addUsers(work, founded.value, mailDomain);
    return founded.value.associationId;
  });
}

/** Found from the database folder, since the built program does not lie where its source does. */
function sampleFolder(): string {
  return path.join(path.dirname(databaseFolder()), "src", "demo", "data", "sample-a");
}

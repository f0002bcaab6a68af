import { addEntry, defaultSettings, keepSettings, publishEntry } from "../../modules/catalogue/index.ts";
import { interventionsOf } from "../../modules/interventions/index.ts";
import type { Database } from "../../platform/db/database.ts";
import type { Work } from "../../platform/db/work.ts";
import { readSlugs, writeStanding } from "../store/catalogue.ts";
import { editorOf } from "../work-as.ts";
import { aboutOf } from "./about.ts";
import { addKeepers } from "./add-keepers.ts";
import { contentFor, mailAddress } from "./content-for.ts";
import type { DemoEntry } from "./demo-entry.ts";
import { entriesOf } from "./entries/entries-of.ts";
import { foundNeighbour } from "./found-neighbours.ts";
import { neighbours } from "./neighbours.ts";
import { standingOn } from "./standing-on.ts";

/** For tests, which load the demo more than once into one database. */
interface CatalogueNames {
  /** Follows the neighbours' slugs. */
  readonly suffix: string;
  readonly mailDomain: string;
}

/**
 * Founds the demo's other associations and fills the catalogue of all four, each as its own editor. What is there already
 * is left as it is. Gives the associations' ids by the slugs that the content knows them by.
 */
export async function addCatalogue(
  db: Database,
  ostraSodertorn: string,
  { suffix, mailDomain }: CatalogueNames = { suffix: "", mailDomain: "demo.example" },
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map([["ostra-sodertorn", ostraSodertorn]]);
  await db.inSystem(async (work) => {
    await addKeepers(work, ostraSodertorn, { slug: `ostra-sodertorn${suffix}`, mailDomain });
  });
  for (const neighbour of neighbours) {
    const slug = `${neighbour.slug}${suffix}`;
    const id = await db.inSystem(async (work) => {
      const associationId = await foundNeighbour(work, neighbour, slug);
      await addKeepers(work, associationId, { slug, mailDomain });
      return associationId;
    });
    ids.set(neighbour.slug, id);
  }
  for (const [slug, associationId] of ids) {
    const editor = await editorOf(db, associationId);
    await db.inZone(editor, (work) => fill(work, slug));
  }
  return ids;
}

async function fill(work: Work, slug: string): Promise<void> {
  const there = await readSlugs(work);
  if (there.size === 0) {
    const editorAddress = mailAddress(`katalogen-${slug}`);
    await keepSettings(work, { ...defaultSettings, about: aboutOf(slug), editorAddress });
  }
  const interventions = new Map((await interventionsOf(work)).map(({ name, id }) => [name, id]));
  for (const entry of entriesOf(slug)) {
    if (!there.has(entry.slug))
      await publish(work, entry, interventions.get(entry.intervention ?? "") ?? null);
  }
}

async function publish(work: Work, entry: DemoEntry, interventionId: string | null): Promise<void> {
  const contactAddress = mailAddress(entry.contact.mailbox);
  const content = contentFor(entry);
  const entryId = await addEntry(work, { slug: entry.slug, interventionId, content, contactAddress });
  await writeStanding(work, entryId, standingOn(work.today, entry.standing));
  const published = await publishEntry(work, {
    ...{ entryId, note: "" },
    ...{ visibleFrom: work.today.toString(), visibleUntil: null },
  });
  if (!published.ok) throw new Error(`${entry.slug} was not published: ${published.refusal.code}`);
}

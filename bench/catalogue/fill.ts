import type pg from "pg";
import { Temporal } from "temporal-polyfill";
import type { EntryContent } from "../../src/modules/catalogue/model/content/entry-content.ts";
import { facetsOf } from "../../src/modules/catalogue/model/content/facets.ts";
import type { Municipality } from "../../src/modules/catalogue/model/vocabulary.ts";
import { syncAssociation } from "../../src/modules/catalogue/store/search/index-entry.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import { createDatabase } from "../../src/platform/db/database.ts";
import type { Work } from "../../src/platform/db/work.ts";
import { newId } from "../../src/platform/values/id.ts";
import { benchEntry } from "./texts.ts";

export const shape = { associations: 85, entries: 60 };
const day = "2026-01-01";

/** 85 associations with 60 entries in four languages each, straight into the shelf, and what the search reads of them. */
export async function fillCatalogue(owner: pg.Pool, say: (line: string) => void): Promise<void> {
  const { rows: municipalities } = await owner.query<Municipality>(
    "select code, name, county from catalogue.municipality order by code",
  );
  const clock = { now: () => Temporal.Instant.from(`${day}T11:00:00Z`) };
  const db = createDatabase(owner, clock);
  for (let number = 0; number < shape.associations; number += 1) {
    const places = Array.from(
      { length: 4 },
      (_, index) => municipalities[(number * 3 + index) % municipalities.length] as Municipality,
    );
    const associationId = newId(clock.now().epochMilliseconds + number);
    await owner.query("insert into association.association (id, slug, name) values ($1, $2, $3)", [
      associationId,
      `prov-${number}`,
      `Samordningsförbundet ${places[0]?.name}`,
    ]);
    await owner.query(
      `insert into catalogue.publisher (association_id, slug, name, municipalities, changed_at)
       select id, slug, name, $2, $3 from association.association where id = $1`,
      [associationId, places.map(({ code }) => code), `${day}T11:00:00Z`],
    );
    for (let entry = 0; entry < shape.entries; entry += 1) {
      await shelve(owner, associationId, entry, benchEntry(number * shape.entries + entry, places));
    }
    const userId = newId(clock.now().epochMilliseconds);
    const actor: Actor = {
      ...{ userId, userName: "Redaktören", assignmentId: userId, associationId, duty: "catalogueEditor" },
      ...{ units: [], memberId: null },
    };
    await db.inZone(actor, (work: Work) => syncAssociation(work));
    if ((number + 1) % 17 === 0) say(`${number + 1} of ${shape.associations} associations`);
  }
  await owner.query("vacuum analyze");
}

async function shelve(
  owner: pg.Pool,
  associationId: string,
  number: number,
  content: EntryContent,
): Promise<void> {
  const facets = facetsOf(content);
  await owner.query(
    `insert into catalogue.published (association_id, entry_id, edition, slug, name, content, visible_from, published_at,
       modified_at, verified_on, free_places, municipalities, kinds, target_groups, support_languages, ways, agencies, age_from,
       age_to, funding)
     values ($1, $2, 1, $3, $4, $5, '${day}', '${day}', '${day}', '${day}', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[
        associationId,
        newId(Date.parse(day)),
        `insats-${number}`,
        content.texts.sv?.name,
        JSON.stringify(content),
      ],
      ...[number % 3, facets.municipalities, facets.kinds, facets.targetGroups, facets.supportLanguages],
      ...[facets.ways, facets.agencies, facets.ageFrom, facets.ageTo, content.funding],
    ],
  );
}

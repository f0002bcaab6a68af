import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../../../tests/support/catalogue.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { emptyContent } from "../../model/content/entry-content.ts";
import { changeBasics } from "../editing/change-basics.ts";
import { readForEditing } from "../editing/read-for-editing.ts";
import { saveDraft } from "../editing/save-draft.ts";
import { startEntry } from "../editing/start-entry.ts";
import { publishEntry } from "./publish-entry.ts";

/** Words of the association's own that no text of the entry has. */
const inside = ["kvarnhjulet", "rävspelet", "tegelbruket", "harpunen"];

async function publishedFromRegister() {
  const world = await foundAssociation();
  const editor = await world.actorAs("catalogueEditor");
  const interventionId = world.interventionId("Ung i Nynäs");
  await world.admin.query(
    "update association.intervention set description = 'Om kvarnhjulet.', target_group = 'De i rävspelet.' where association_id = $1 and id = $2",
    [world.associationId, interventionId],
  );
  const entryId = await world.inZone(editor, async (work) => {
    const id = accepted(await startEntry(work, { name: "Ung i Nynäs", slug: "ung", interventionId }));
    const drafted = await readForEditing(work, id);
    expect(drafted?.entry.draft.texts.sv?.standard.what).toBe("Om kvarnhjulet.");
    accepted(
      await changeBasics(work, id, {
        slug: "ung",
        interventionId,
        contactAddress: "tegelbruket@haninge.example",
      }),
    );
    accepted(await saveDraft(work, id, 1, sampleContent("Ung i Nynäs")));
    const showing = { visibleFrom: work.today.toString(), visibleUntil: null };
    accepted(await publishEntry(work, { entryId: id, note: "Efter mötet om harpunen.", ...showing }));
    accepted(await saveDraft(work, id, 2, sampleContent("Bara i utkastet kvarnhjulet")));
    return id;
  });
  return { world, entryId };
}

describe("the public side of the catalogue", () => {
  it("has what the entry says and nothing else: no register, no reminders, no notes, no draft", async () => {
    const { world, entryId } = await publishedFromRegister();
    const { rows } = await world.admin.query<Record<string, unknown> & { content: object }>(
      "select * from catalogue.published where entry_id = $1",
      [entryId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.content).toEqual(sampleContent("Ung i Nynäs"));
    expect(Object.keys(rows[0]?.content ?? {}).toSorted()).toEqual(Object.keys(emptyContent("")).toSorted());
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
      ...[
        "age_from",
        "age_to",
        "agencies",
        "association_id",
        "content",
        "edition",
        "entry_id",
        "free_places",
      ],
      ...["funding", "host_name", "host_number", "kinds", "location_count", "locations", "modified_at"],
      ...["municipalities", "name", "places", "places_on", "published_at", "resting"],
      ...["slug", "support_languages", "target_groups", "verified_on", "visible_from", "visible_until"],
      ...["waiting_weeks", "ways"],
    ]);
    const { rows: tables } = await world.admin.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'catalogue' and c.column_name = 'association_id' and t.table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const all = await world.admin.query<{ row: string }>(
        `select t::text as row from catalogue.${name} t where association_id = $1`,
        [world.associationId],
      );
      const text = all.rows.map(({ row }) => row).join("\n");
      for (const word of inside) expect(text.includes(word), `${word} in catalogue.${name}`).toBe(false);
    }
  });

  it("is all that anyone without a sign-in can read", async () => {
    const { world } = await publishedFromRegister();
    for (const table of ["catalogue_entry", "catalogue_edition", "catalogue_settings"]) {
      const read = world.db.inPublic(world.associationId, (work) =>
        sql`select * from ${sql.table(`association.${table}`)}`.execute(work.tx),
      );
      await expect(read).rejects.toThrow("permission denied");
    }
    await expect(
      world.db.inPublic(world.associationId, (work) => sql`delete from catalogue.published`.execute(work.tx)),
    ).rejects.toThrow("permission denied");
  });
});

import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../../tests/support/world.ts";
import { foundAssociation } from "../../../tests/support/world.ts";
import { addCatalogue } from "./add-catalogue.ts";
import { entriesOf } from "./entries/entries-of.ts";

interface Published {
  readonly association_id: string;
  readonly slug: string;
  readonly linked: boolean;
  readonly verified_on: string | null;
}

let world: World;
let ids: ReadonlyMap<string, string>;
let published: readonly Published[];
const suffix = `-${randomBytes(6).toString("hex")}`;
const names = { suffix, mailDomain: `${suffix.slice(1)}.example` };

beforeAll(async () => {
  world = await foundAssociation();
  ids = await addCatalogue(world.db, world.associationId, names);
  const { rows } = await world.admin.query<Published>(
    `select p.association_id, p.slug, e.intervention_id is not null as linked, p.verified_on::text
     from catalogue.published p join association.catalogue_entry e using (association_id)
     where e.id = p.entry_id and p.association_id = any($1)`,
    [[...ids.values()]],
  );
  published = rows;
});

describe("the demo's catalogue", () => {
  it("publishes what each association has written, once", async () => {
    await addCatalogue(world.db, world.associationId, names);
    for (const [slug, id] of ids) {
      const own = published.filter((one) => one.association_id === id).map((one) => one.slug);
      expect(own.sort()).toEqual(
        entriesOf(slug)
          .map((entry) => entry.slug)
          .sort(),
      );
    }
  });

  it("ties entries to the interventions that are registered", () => {
    const named = [...ids.keys()].flatMap((slug) => entriesOf(slug)).filter((one) => one.intervention);
    expect(published.filter((one) => one.linked)).toHaveLength(named.length);
  });

  it("describes entries with words and municipalities that the catalogue knows", async () => {
    const { rows } = await world.admin.query<{ word: string }>(
      `select 'kind ' || code as word from catalogue.term where taxonomy = 'kind'
       union all select taxonomy || ' ' || code from catalogue.term where taxonomy <> 'kind'
       union all select 'municipality ' || code from catalogue.municipality`,
    );
    const known = new Set(rows.map((row) => row.word));
    const used = [...ids.keys()].flatMap((slug) => entriesOf(slug)).flatMap(wordsOf);
    expect([...new Set(used)].filter((word) => !known.has(word))).toEqual([]);
  });

  it("names no personal number and no telephone that may be somebody's", () => {
    for (const slug of ids.keys()) {
      for (const entry of entriesOf(slug)) {
        expect(entry.contact.line, entry.slug).toMatch(/^[0-9]{2}$/);
        expect(JSON.stringify(entry), entry.slug).not.toMatch(/\b(19|20)?\d{6}[-+]?\d{4}\b/);
      }
    }
  });
});

function wordsOf(entry: ReturnType<typeof entriesOf>[number]): readonly string[] {
  const tag = (taxonomy: string, codes: readonly string[] = []) => codes.map((code) => `${taxonomy} ${code}`);
  return [
    ...tag("kind", entry.kinds),
    ...tag("targetGroup", [...entry.targetGroups, ...entry.tracks.flatMap((it) => it.situations ?? [])]),
    ...tag("municipality", [
      ...entry.municipalities,
      ...entry.tracks.flatMap((it) => it.municipalities ?? []),
    ]),
    ...tag("way", entry.ways),
    ...tag("agency", [...entry.agencies, ...(entry.referrers ?? [])]),
    ...tag("supportLanguage", entry.supportLanguages),
    ...tag("accessibility", entry.place?.accessibility),
    ...tag("funding", entry.funding === undefined ? [] : [entry.funding]),
  ];
}

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import { importDirectory } from "./import-directory.ts";

const folder = fileURLToPath(new URL("../../../../demo/data/sample-a", import.meta.url));

describe("the five files of a folder", () => {
  it("are all imported, and change nothing the second time", async () => {
    const { db, keyring, admin, associationId, actorAs } = await foundAssociation({
      referenceDate: "2017-12-31",
    });
    const actor = await actorAs("registrar");
    const first = accepted(await importDirectory({ db, keyring, actor, folder }));
    expect(first).toMatchObject({
      findings: [],
      unknown: [],
      summary: { new: 13_839, changed: 0, unchanged: 0, rejected: 0 },
    });
    const second = accepted(await importDirectory({ db, keyring, actor, folder }));
    expect(second.summary).toMatchObject({ new: 0, changed: 0, unchanged: 13_839, rejected: 0 });
    const { rows } = await admin.query(
      `select (select count(*)::int from party.person where association_id = $1) as persons,
         (select count(distinct number_index)::int from party.person where association_id = $1) as numbers,
         (select count(*)::int from party.participation where association_id = $1) as participations,
         (select count(*)::int from party.income where association_id = $1) as incomes,
         (select count(*)::int from party.activity where association_id = $1) as activities,
         (select sum(quantity)::int from party.consultation where association_id = $1 and extract(year from held_on) = 2017) as consultations,
         (select count(*)::int from party.survey_answer where association_id = $1) as answers`,
      [associationId],
    );
    expect(rows[0]).toMatchObject({
      numbers: 3250,
      participations: 3966,
      incomes: 7846,
      activities: 962,
      consultations: 237,
      answers: 793,
    });
  });
});

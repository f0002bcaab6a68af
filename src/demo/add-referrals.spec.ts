import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { foundAssociation } from "../../tests/support/world.ts";
import { addReferrals } from "./add-referrals.ts";
import { loadDemo } from "./load-demo.ts";

it("leaves the demo with a referral in every state, each where its receiver and sender find it", async () => {
  const { db, keyring, admin } = await foundAssociation();
  const slug = `demo-${randomBytes(6).toString("hex")}`;
  const step = { key: "referrals", text: "remisser", run: addReferrals.bind(null, { db, keyring }) };
  await loadDemo({
    db,
    steps: [step],
    report: () => undefined,
    other: { slug, mailDomain: `${slug}.example` },
  });
  const { rows } = await admin.query<{ state: string; n: number; queued: number }>(
    `select r.state, count(*)::int as n, count(m.id)::int as queued from party.referral r
     join association.association a on a.id = r.association_id
     left join party.council_matter m on m.association_id = r.association_id and m.referral_id = r.id
     where a.slug = $1 group by r.state order by r.state`,
    [slug],
  );
  expect(rows).toEqual([
    { state: "accepted", n: 1, queued: 0 },
    { state: "draft", n: 1, queued: 0 },
    { state: "moreInformationWanted", n: 1, queued: 1 },
    { state: "rejected", n: 1, queued: 0 },
    { state: "sent", n: 3, queued: 2 },
    { state: "withdrawn", n: 1, queued: 1 },
  ]);
});

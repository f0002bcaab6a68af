import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fields } from "../../../../../tests/support/site.ts";
import { council, decision, oneMatter, planned } from "./council-of.ts";

const names = [
  "id",
  "version",
  "heldOn",
  "startsAt",
  "place",
  "quantity",
  "askedBy",
  "decision",
  "interventionId",
  "reasonCode",
  "summary",
  "recommendation",
  "decidedOn",
  "reason",
  "matterIds",
  "matterId",
  "move",
  "rows",
  "name-0",
  "agency-0",
  "user-0",
  "present-0",
  "name-1",
];

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "0",
    "1",
    "2",
    "3",
    "-1",
    "99999999999999999999",
    "idag",
    "2018-03-05",
    "9999-12-31",
    "\u0000",
    "'; drop table party.council_matter; --",
    "x".repeat(9000),
    "00000000-0000-7000-8000-000000000000",
  ),
  fc.constantFrom(
    "intervention",
    "ordinaryServices",
    "moreMapping",
    "no",
    "noPlaces",
    "up:",
    "down:x",
    "yes",
    "13",
    "24:00",
    "Haninge kommun",
    "1000",
    "1001",
  ),
);

const anyFields: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(nasty, fc.array(nasty, { maxLength: 3 })),
);

describe("no form of the council answers with a fault of ours, whatever is sent", () => {
  it("meetings, matters and consultations", async () => {
    const there = await council();
    const { site, coordinator } = there;
    const { meeting, matter } = await oneMatter(there);
    const spare = await planned(there, "2018-03-12");
    const addresses = [
      ...["/rad/moten/nytt", "/rad/konsultationer", "/rad/konsultationer/x", "/rad/konsultationer/x/ta-bort"],
      ...["andra", "deltagare", "arenden", "ordning", "tillbaka", "avsluta", "stall-in"].map(
        (step) => `${meeting}/${step}`,
      ),
      ...["andra", "deltagare", "arenden", "stall-in"].map((step) => `${spare}/${step}`),
      ...["beslut", "ratta"].map((step) => `${matter}/${step}`),
    ];
    await fc.assert(
      fc.asyncProperty(
        anyFields,
        fc.constantFrom(...addresses),
        fc.boolean(),
        async (fields, address, complete) => {
          const sent = complete
            ? { ...decision({ reason: "Fel." }), heldOn: "2018-03-05", quantity: "1", ...fields }
            : fields;
          expect((await site.post(address, sent, coordinator)).status, address).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it("addresses", async () => {
    const { site, coordinator } = await council();
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), async (text) => {
        for (const address of [
          `/rad/moten/${encodeURIComponent(text)}`,
          `/rad/arenden/${encodeURIComponent(text)}`,
          `/rad/konsultationer?ar=${encodeURIComponent(text)}`,
        ]) {
          expect((await site.get(address, coordinator)).status, address).toBeLessThan(500);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

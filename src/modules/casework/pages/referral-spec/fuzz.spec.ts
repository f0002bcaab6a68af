import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fields } from "../../../../../tests/support/site.ts";
import type { Scene } from "./people-of.ts";
import { draftOf, idIn, numbers, scene, sentBy, toTeam } from "./people-of.ts";

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "ja",
    "idag",
    "2018-03-05",
    "9999-12-31",
    "-1",
    "99999999999999999999",
    numbers.man,
    "\u0000",
    "'; drop table party.person; --",
    "x".repeat(9000),
    "council:",
    "intervention:00000000-0000-7000-8000-000000000000",
    "secrecy",
    "written",
    "spoken",
    "consent",
    "otherGround",
    "noPlaces",
    "1",
    "2",
  ),
);

/** Each field is left out, sent once or sent several times, with anything in it. */
function anyFields(names: readonly string[]): fc.Arbitrary<Fields> {
  return fc.dictionary(fc.constantFrom(...names), fc.oneof(nasty, fc.array(nasty, { maxLength: 3 })));
}

const referralFields = [
  ...[
    "referralId",
    "version",
    "intent",
    "protectedIdentity",
    "personalNumber",
    "givenName",
    "familyName",
    "sex",
    "municipalityId",
    "phone",
    "email",
  ],
  ...[
    "interpreterLanguage",
    "receiver",
    "question",
    "wish",
    "background",
    "ground",
    "groundText",
    "secrecyGivenOn",
    "secrecyUntil",
    "secrecyForm",
  ],
  ...[
    "secrecyFacts",
    "secrecyParties",
    "secrecyCovers",
    "statisticsConsent",
    "statisticsGivenOn",
    "statisticsForm",
    "surveyConsent",
    "surveyGivenOn",
    "surveyForm",
  ],
];

async function personOf({ world }: Scene): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from party.person where association_id = $1 limit 1",
    [world.associationId],
  );
  return rows[0]?.id ?? "";
}

describe("no form answers with a fault of ours, whatever is sent", () => {
  it("the referral: by itself, and over a complete one", async () => {
    const { world, site, official } = await scene();
    const address = await draftOf(site, toTeam(world), official);
    await fc.assert(
      fc.asyncProperty(anyFields(referralFields), fc.boolean(), async (fields, complete) => {
        const sent = complete ? toTeam(world, fields) : fields;
        expect((await site.post("/remisser/ny", sent, official)).status).toBeLessThan(500);
        expect((await site.post(`${address}/andra`, sent, official)).status).toBeLessThan(500);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("the steps on it, and everything about the person", async () => {
    const place = await scene();
    const { world, site, official, team, leader } = place;
    const address = await sentBy(site, toTeam(world), official);
    const person = await personOf(place);
    const forms = [
      ...["acceptera", "begar-mer", "avvisa", "dubblett"].map(
        (step) => [`${address}/${step}`, team] as const,
      ),
      ...["svara", "komplettera", "aterta", "skicka", "bilagor"].map(
        (step) => [`${address}/${step}`, official] as const,
      ),
      [`/personer/${person}/samtycken/nytt`, team] as const,
      [`/personer/${person}/samtycken/${idIn(address)}/aterkalla`, team] as const,
      ["/nodatkomst", team] as const,
      [`/nodatkomst/${idIn(address)}/granska`, leader] as const,
      [`/skyddade/${person}/utse`, leader] as const,
      ["/logg", leader] as const,
    ];
    const names = [
      "version",
      "text",
      "reason",
      "decision",
      "question",
      "wish",
      "background",
      "kind",
      "givenOn",
      "form",
      "covers",
      "parties",
      "validUntil",
      "withdrawnOn",
      "number",
      "hours",
      "note",
      "userId",
      "file",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forms), anyFields(names), async ([path, actor], fields) => {
        expect((await site.post(path, fields, actor)).status, path).toBeLessThan(500);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it("the addresses of lists and pages", async () => {
    const { site, council, leader } = await scene();
    await fc.assert(
      fc.asyncProperty(nasty, async (typed) => {
        const part = encodeURIComponent(typed.slice(0, 200));
        for (const path of [
          `/remisser/inkomna?lage=${part}&sida=${part}`,
          `/remisser/${part}/bilagor/${part}`,
          `/personer/${part}/samtycken`,
        ]) {
          expect((await site.get(path, council)).status, path).toBeLessThan(500);
        }
        for (const path of [
          `/logg/personer/${part}?sida=${part}`,
          `/logg/anvandare/${part}`,
          `/personer/${part}/skydda`,
        ]) {
          expect((await site.get(path, leader)).status, path).toBeLessThan(500);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

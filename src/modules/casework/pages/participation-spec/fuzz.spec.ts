import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fields } from "../../../../../tests/support/site.ts";
import { newId } from "../../../../platform/values/id.ts";
import type { Team } from "./found-team.ts";
import { enrolFields, enrolled, foundTeam, numbers } from "./found-team.ts";

let team: Team;
let id: string;
let exited: string;
beforeAll(async () => {
  team = await foundTeam();
  id = await enrolled(team);
  exited = await enrolled(team, { familyName: "Avslutad" });
  await team.site.post(
    `/deltagare/${exited}/avsluta`,
    { version: "1", exitedOn: "2018-03-04", reason: "work" },
    team.member,
  );
});

const words = [
  "",
  "ja",
  "nej",
  "idag",
  "2018-03-05",
  "2018-02-30",
  "9999-12-31",
  "0001-01-01",
  "-1",
  "1",
  "2",
  "99999999999999999999",
  "50 %",
  "40 tim",
  "1e9",
  numbers.woman1998,
];
const codes = [
  "work",
  "registrationError",
  "reached",
  "notReached",
  "goal",
  "step",
  "phone",
  "preparatory",
  "incomeSupport",
  "woman",
  "compulsory",
  "other",
  "municipality",
  "individualPlan",
];
const hostile = [
  "\u0000",
  "'; drop table party.note; --",
  "<script>",
  "x".repeat(25_000),
  "\ud800",
  "00000000-0000-7000-8000-000000000000",
];
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(...words, ...codes, ...hostile),
);

/** Each field is left out, sent once or sent several times, with anything in it. */
function anyOf(names: readonly string[]): fc.Arbitrary<Fields> {
  return fc.dictionary(fc.constantFrom(...names), fc.oneof(nasty, fc.array(nasty, { maxLength: 3 })));
}

async function never500(path: string, fields: Fields): Promise<void> {
  const own: Fields = { id: newId(team.world.clock.now().epochMilliseconds), ...fields };
  const answer = await team.site.post(path, own, team.member);
  expect(answer.status, `${path} ${JSON.stringify(fields).slice(0, 300)}`).toBeLessThan(500);
}

const common = [
  "id",
  "version",
  "reason",
  "note",
  "text",
  "name",
  "kind",
  "incomeSources",
  "occupation",
  "workExtent",
  "studyExtent",
];
const exitFields = [...common, "exitedOn", "stepProgress"];
const amendFields = [
  ...exitFields,
  ...[
    "enrolledOn",
    "referredOn",
    "exitReason",
    "municipalityId",
    "referrer",
    "education",
    "sex",
    "statisticsConsent",
  ],
  ...["occupationBefore", "occupationAfter", "workBefore", "studyAfter", "incomeEnrolment", "incomeExit"],
];

describe("no form answers with a fault of ours, whatever is sent", () => {
  it("enrolment: by itself, and over a complete one", async () => {
    const names = [
      ...Object.keys(enrolFields(team)),
      "referralId",
      "personId",
      "personalNumber",
      "protectedIdentity",
      "phone",
      "email",
      "confirmed",
    ];
    await fc.assert(
      fc.asyncProperty(anyOf(names), fc.boolean(), async (fields, complete) => {
        await never500("/deltagare/ny", complete ? { ...enrolFields(team), ...fields } : fields);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("exit, correction and reopening", async () => {
    await fc.assert(
      fc.asyncProperty(anyOf(exitFields), anyOf(amendFields), async (exit, amend) => {
        await never500(`/deltagare/${id}/avsluta`, {
          version: "1",
          exitedOn: "2018-03-04",
          reason: "work",
          ...exit,
        });
        await never500(`/deltagare/${id}/ratta`, amend);
        await never500(`/deltagare/${id}/oppna-igen`, { version: "2", reason: "Prov", ...exit });
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it("everything that is added", async () => {
    const names = [
      ...common,
      "since",
      "until",
      "userId",
      "employer",
      "role",
      "agreedOn",
      "dueOn",
      "doneOn",
      "outcome",
      "startsOn",
      "endsOn",
      "hoursPerWeek",
      "heldOn",
    ];
    const paths = [
      "kontaktpersoner/ny",
      "plan/ny",
      "aktiviteter/ny",
      "anteckningar/ny",
      "gemensamt/ny",
      `plan/${newId(1)}`,
      `aktiviteter/${newId(1)}`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anyOf(names), (path, fields) =>
        never500(`/deltagare/${id}/${path}`, fields),
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it("follow-up, counts, search and lists", async () => {
    const names = [
      ...common,
      "outcome",
      "doneOn",
      "attemptId",
      "way",
      "attemptNote",
      "interventionId",
      "year",
      "quantity-woman",
      "id-woman",
      "quantity-man",
      "id-man",
      "id-notStated",
    ];
    await fc.assert(
      fc.asyncProperty(anyOf(names), nasty, async (fields, part) => {
        await never500(`/uppfoljning/${exited}`, fields);
        await never500(`/uppfoljning/${exited}/forsok`, fields);
        await never500("/deltagare/anonyma", fields);
        await never500("/nyss-hant/sett", { upTo: part });
        const q = encodeURIComponent(part.toWellFormed());
        for (const path of [
          `/sok?q=${q}`,
          `/deltagare?visa=${q}&ar=${q}&sida=${q}&sortera=${q}&kommun=${q}&kon=${q}&insats=${q}`,
          `/personer/${q}`,
          `/uppfoljning?sida=${q}`,
        ]) {
          expect((await team.site.get(path, team.member)).status, path).toBeLessThan(500);
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

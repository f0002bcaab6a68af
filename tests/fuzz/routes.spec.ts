import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Duty } from "../../src/platform/access/duty.ts";
import { allDuties } from "../../src/platform/access/duty.ts";
import type { Route } from "../../src/platform/http/route.ts";
import type { Answer, Fields } from "../support/site.ts";
import type { Scenery } from "./scenery.ts";
import { makeScenery, routes } from "./scenery.ts";
import { anyFields, anyText } from "./values.ts";

/** For each route and each duty that it opens for; `FUZZ_RUNS=200` for a long search, `FUZZ_SEED` repeats one. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 2);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 0x7fffffff);
const longest = 5_000;

/** What an answer must never show: the program's inside, the database's words or a library's English. */
const insides =
  /\bat [\w.<>]+ \(|node_modules|\.tsx?:\d+|\b(select|insert into|update|delete from) [\w".*, ]+ (from|set|values|where) |SQLSTATE|invalid input syntax|violates|Invalid input|Invalid option|Too big|Too small|ZodError/;

let scenery: Scenery;
beforeAll(async () => {
  process.stdout.write(`fuzz: FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns}\n`);
  scenery = await makeScenery();
});

const dutiesOf = (route: Route): readonly (Duty | null)[] =>
  route.allow === "anyone"
    ? [null, "teamMember"]
    : route.allow === "signedIn"
      ? ["director", "teamMember"]
      : route.allow;
const actorFor = (duty: Duty | null): Actor | undefined =>
  duty === null ? undefined : scenery.actors.get(duty);

/** Real ids open the page behind; the rest try the address itself. */
const anyAddress = (route: Route) => {
  const names = route.path.match(/:\w+(\{[^}]*\})?/g) ?? [];
  const parameter = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...scenery.ids) },
    { weight: 1, arbitrary: anyText(scenery.ids) },
  );
  return fc
    .array(parameter, { minLength: names.length, maxLength: names.length })
    .map((values) =>
      names.reduce((path, name, at) => path.replace(name, encode(values[at] ?? "")), route.path),
    );
};

/** As browsers write it; half a surrogate becomes the replacement character, as it does there. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().slice(0, 2_000)) || "x";
}

async function check(route: Route, address: string, ask: () => Promise<Answer>): Promise<Answer> {
  const started = performance.now();
  const answer = await ask();
  const took = performance.now() - started;
  const kind = answer.headers.get("content-type") ?? "";
  const place = `${route.method} ${address.slice(0, 300)}`;
  expect(answer.status, place).toBeLessThan(500);
  if (/text|json/.test(kind)) expect(insides.exec(answer.text)?.[0], place).toBeUndefined();
  expect(took, place).toBeLessThan(longest);
  return answer;
}

/** A few addresses are tried, since not every id opens the page. */
async function fieldsOf(route: Route, actor: Actor | undefined): Promise<Record<string, string>> {
  const tries = route.path.includes(":") ? 8 : 1;
  for (const address of fc.sample(anyAddress(route), { numRuns: tries, seed })) {
    const fields = await fieldsAt(address, actor);
    if (Object.keys(fields).length > 0) return fields;
  }
  return {};
}

/** Every field of the forms on the page at the address that the form is sent to, with what the page has filled in. */
async function fieldsAt(address: string, actor: Actor | undefined) {
  const answer = await scenery.site.get(address, actor);
  const fields = answer.status === 200 ? answer.html.querySelectorAll("main [name]") : [];
  const pairs = fields.map(
    (field) => [field.getAttribute("name") ?? "", field.getAttribute("value") ?? ""] as const,
  );
  return Object.fromEntries(pairs.filter(([name]) => name !== "csrf" && name !== ""));
}

const usual = [
  "id",
  "version",
  "text",
  "reason",
  "kind",
  "day",
  "heldOn",
  "year",
  "value",
  "name",
  "note",
  "file",
  "userId",
  "till",
];
const named = (some: readonly Route[]) =>
  some.map((route) => [`${route.method} ${route.path}`, route] as const);

describe("whatever is asked for", { timeout: 60_000 + 2_000 * numRuns }, () => {
  const queries = [
    "sida",
    "q",
    "ar",
    "insats",
    "lage",
    "till",
    "sort",
    "fran",
    "remiss",
    "person",
    "visa",
    "uppdelning",
  ];
  it.each(named(routes.filter(({ method }) => method === "get")))(
    "%s answers as it should",
    async (_, route) => {
      for (const duty of dutiesOf(route)) {
        const query = fc.dictionary(fc.constantFrom(...queries), anyText(scenery.ids), { maxKeys: 4 });
        await fc.assert(
          fc.asyncProperty(anyAddress(route), query, async (address, asked) => {
            const pairs = Object.entries(asked).map(([name, value]) => `${name}=${encode(value)}`);
            const full = pairs.length === 0 ? address : `${address}?${pairs.join("&")}`;
            await check(route, full, () => scenery.site.get(full, actorFor(duty)));
          }),
          { numRuns, seed },
        );
      }
    },
  );
});

describe("whatever is sent", { timeout: 60_000 + 2_000 * numRuns }, () => {
  it.each(named(routes.filter(({ method }) => method === "post")))(
    "%s answers as it should",
    async (_, route) => {
      for (const duty of dutiesOf(route)) {
        const actor = actorFor(duty);
        const kept = await fieldsOf(route, actor);
        const names = [...Object.keys(kept), ...usual];
        await fc.assert(
          fc.asyncProperty(
            anyAddress(route),
            anyFields(names, kept, scenery.ids),
            async (address, fields: Fields) => {
              await check(route, address, () => scenery.site.post(address, fields, actor));
            },
          ),
          { numRuns, seed },
        );
      }
    },
  );
});

it("covers every duty", () => {
  expect([...scenery.actors.keys()]).toEqual(allDuties);
});

import { expect, test } from "vitest";
import { findBoundaryFaults } from "./check-boundaries.ts";

const faults = (path: string, text: string) =>
  findBoundaryFaults([{ path, text }]).map(({ line, message }) => `${line}: ${message}`);

const module = (name: string) => `src/modules/casework/${name}`;

test.each([
  ["src/platform/db/pool.ts", "../../modules/people/index.ts", "platform knows no module"],
  ["src/ui/table.tsx", "../modules/people/index.ts", "ui knows no module"],
  ["src/ui/table.tsx", "../platform/db/work.ts", "ui uses platform/values only"],
  [module("pages/referral/route.tsx"), "../../store/referral.ts", "pages may not use store"],
  [module("model/referral.ts"), "../store/referral.ts", "model may not use store"],
  [
    module("model/referral.ts"),
    "../../../platform/db/work.ts",
    "a model uses platform/values and its own model only",
  ],
  [module("store/referral.ts"), "../actions/send-referral.ts", "store may not use actions"],
  [
    module("actions/exit.ts"),
    "../../statistics/index.ts",
    "casework may not use statistics: the order goes the other way",
  ],
  [module("actions/exit.ts"), "../../people/store/users.ts", "people is entered through its index.ts only"],
  ["src/app.ts", "./modules/people/store/users.ts", "people is entered through its index.ts only"],
  ["src/main.ts", "../tests/support/world.ts", "the product may not use what lies outside src"],
])("%s may not import %s", (path, specifier, rule) => {
  expect(faults(path, `import {\n  x,\n} from "${specifier}";\n`)).toEqual([`3: ${specifier}: ${rule}`]);
});

test.each([
  [module("pages/referral/route.tsx"), "../../actions/send-referral.ts"],
  [module("actions/exit.ts"), "../../interventions/index.ts"],
  [module("model/referral.ts"), "../../../platform/values/outcome.ts"],
  [module("pages/referral/page.spec.tsx"), "../../store/referral.ts"],
  ["src/app.ts", "./modules/people/index.ts"],
])("%s may import %s", (path, specifier) => {
  expect(faults(path, `import { x } from "${specifier}";`)).toEqual([]);
});

test("libraries: the database belongs to stores, and a model to nothing but itself", () => {
  expect(faults(module("actions/exit.ts"), 'import { sql } from "kysely";')).toHaveLength(1);
  expect(faults(module("store/exit.ts"), 'import { sql } from "kysely";')).toEqual([]);
  expect(faults(module("model/exit.ts"), 'import { readFileSync } from "node:fs";')).toHaveLength(1);
});

test("words: SQL, the clock and the environment are kept to their places", () => {
  expect(faults(module("actions/exit.ts"), 'work.tx\n  .selectFrom("party.person")')).toEqual([
    "2: SQL belongs in a store",
  ]);
  expect(faults(module("actions/exit.ts"), "const now = Date.now();")).toEqual(["1: time is passed in"]);
  expect(faults("src/platform/http/server.ts", "process.env.PORT")).toEqual([
    "1: only platform/config reads the environment",
  ]);
});

test("exports, side effects and dynamic imports count as imports", () => {
  const path = module("pages/a/route.tsx");
  for (const text of [
    'export { x } from "../../store/x.ts";',
    'import "../../store/x.ts";',
    'await import("../../store/x.ts");',
  ])
    expect(faults(path, text)).toHaveLength(1);
});

// Runs every check in order and stops at the first that fails. `--only types,unit` runs some; `--list` names them.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./files.ts";

type Step = { readonly name: string; readonly what: string; readonly command: readonly string[] };

const steps: readonly Step[] = [
  { name: "lock", what: "the lock file is whole", command: ["tools/lock-stubs.mjs", "--check"] },
  { name: "types", what: "types", command: ["node_modules/typescript/bin/tsc", "-p", "."] },
  { name: "lint", what: "lint and format", command: ["node_modules/@biomejs/biome/bin/biome", "check", "."] },
  { name: "unused", what: "unused files, exports and packages", command: ["node_modules/knip/bin/knip.js"] },
  { name: "boundaries", what: "walls between modules", command: ["tools/check-boundaries.ts"] },
  { name: "personal-data", what: "no personal data", command: ["tools/check-personal-data.ts"] },
  { name: "files", what: "size of files", command: ["tools/check-files.ts"] },
  {
    name: "schema",
    what: "the schema's map and types are those of the migrations",
    command: ["tools/schema.ts", "--check"],
  },
  { name: "vitest", what: "rules, pages and database", command: ["node_modules/vitest/vitest.mjs", "run"] },
  {
    name: "journeys",
    what: "journeys in a browser, with accessibility",
    command: ["node_modules/vitest/vitest.mjs", "run", "--config", "vitest.journeys.config.ts"],
  },
];

function chosen(): readonly Step[] | string {
  const at = process.argv.indexOf("--only");
  if (at < 0) return steps;
  const names = (process.argv[at + 1] ?? "").split(",");
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    return `No such check: ${unknown.join(", ")}. There are: ${steps.map(({ name }) => name).join(", ")}`;
  return steps.filter(({ name }) => names.includes(name));
}

/** Seconds with one decimal, and whether it went well. */
function run({ name, what, command: [script = "", ...rest] }: Step): { ok: boolean; seconds: string } {
  console.log(`\n── ${name}: ${what}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...rest], {
    cwd: root,
    stdio: "inherit",
  });
  return { ok: status === 0, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

function main(): number {
  const wanted = chosen();
  if (typeof wanted === "string") {
    console.error(wanted);
    return 2;
  }
  const lines: string[] = [];
  for (const step of wanted) {
    const { ok, seconds } = run(step);
    lines.push(`${ok ? "  ok  " : "FAILED"} ${step.name.padEnd(14)} ${seconds.padStart(6)} s`);
    if (!ok) break;
  }
  const failed = lines.at(-1)?.startsWith("FAILED") ?? false;
  const left = wanted.slice(lines.length).map(({ name }) => `  --   ${name} (not run)`);
  console.log(
    `\n${[...lines, ...left].join("\n")}\n\n${failed ? "FAILED: see above." : "All checks passed."}`,
  );
  return failed ? 1 : 0;
}

process.exitCode = main();

// `npm run bench [-- --small] [-- --only list,page] [-- --keep] [-- --rounds 3] [-- --seconds 4]`: measures the built
// product on invented data and writes bench/RESULTS.md. Nothing here is asserted: a slow machine is no fault.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { large, small } from "./fill/size.ts";
import { benchImport } from "./import.ts";
import type { Plan } from "./measure-size.ts";
import { measureSize } from "./measure-size.ts";
import { report } from "./report.ts";

const { values } = parseArgs({
  options: {
    small: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    only: { type: "string" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
    "without-import": { type: "boolean", default: false },
  },
});
const root = path.join(tmpdir(), "samordna-bench");
mkdirSync(root, { recursive: true });
const say = (line: string) => process.stdout.write(`${line}\n`);
const plan: Plan = {
  root,
  rounds: Number(values.rounds),
  milliseconds: Number(values.seconds) * 1000,
  only: values.only?.split(",") ?? null,
  say,
};
const whole = !values.small && values.only === undefined;
const measured = await measureSize(values.small ? small : large, plan);
const alone = values.small ? null : await measureSize(small, { ...plan, only: ["year"] });
const date = new Date().toISOString().slice(0, 16).replace("T", " ");
write(report({ large: measured, alone, imports: null, date }));
if (whole && !values["without-import"]) {
  write(report({ large: measured, alone, imports: await benchImport(), date }));
}
if (!values.keep) rmSync(root, { recursive: true, force: true });

function write(text: string): void {
  say(text);
  if (whole) writeFileSync(path.join(import.meta.dirname, "RESULTS.md"), text);
}

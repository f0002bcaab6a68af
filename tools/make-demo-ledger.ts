// Writes the demo's SIE files anew from tests/support/demo-ledger.
import { writeFileSync } from "node:fs";
import { demoLedgers } from "../tests/support/demo-ledger/ledger-file.ts";

for (const { name, make } of demoLedgers)
  writeFileSync(new URL(`../src/demo/data/ledger/${name}`, import.meta.url), make());

import { associationCreate } from "./association-create.ts";
import { backup, restore } from "./backup.ts";
import type { AnyCommand } from "./command.ts";
import { contributions } from "./contributions.ts";
import { contributionsSplit } from "./contributions-split.ts";
import { documentCheck } from "./document-check.ts";
import { importCommand } from "./import.ts";
import { keysRotate } from "./keys-rotate.ts";
import { logVerify } from "./log-verify.ts";
import { providerAdd } from "./provider-add.ts";
import { sieSummary } from "./sie-summary.ts";
import { statistics } from "./statistics.ts";
import { userCreate } from "./user-create.ts";

/** Everything that can be done from a terminal: the same actions as the pages. */
export const commands: readonly AnyCommand[] = [
  statistics,
  contributionsSplit,
  contributions,
  documentCheck,
  importCommand,
  associationCreate,
  userCreate,
  providerAdd,
  backup,
  restore,
  keysRotate,
  logVerify,
  sieSummary,
];

import { associationCreate } from "./association-create.ts";
import type { Command } from "./command.ts";
import { logVerify } from "./log-verify.ts";
import { statistics } from "./statistics.ts";

/** Everything that can be done from a terminal: the same actions as the pages. */
export const commands: readonly Command[] = [statistics, associationCreate, logVerify];

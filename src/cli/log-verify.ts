import { sealNewEvents } from "../platform/audit/seal.ts";
import { verifyLog } from "../platform/audit/verify.ts";
import type { Command } from "./command.ts";

/** Walks the hash chains of the log. 1 where a link is broken. */
export const logVerify: Command = {
  words: ["log", "verify"],
  usage: "log verify",
  options: {},
  positionals: [0, 0],
  run: async (_input, { installation, print }) => {
    await sealNewEvents(installation.db, true);
    const reports = await verifyLog(installation.db);
    for (const { chain, sealed, brokenAt } of reports) {
      print(
        brokenAt === null
          ? `${chain}: ${sealed} händelser, kedjan är hel`
          : `${chain}: kedjan är bruten vid händelse ${brokenAt}`,
      );
    }
    return reports.some((report) => report.brokenAt !== null) ? 1 : 0;
  },
};

import { importJobs } from "../modules/casework/index.ts";
import { catalogueImportJobs, catalogueJobs } from "../modules/catalogue/index.ts";
import { ledgerJobs } from "../modules/finance/index.ts";
import { dispatchJobs } from "../modules/reports/index.ts";
import type { JobHandler } from "../platform/jobs/runner.ts";
import type { Mailer } from "../platform/mail/index.ts";
import type { Installation } from "./installation.ts";

/** Long work by kind, collected from the modules. `mail` is null where no mail server is configured. */
export function jobHandlers(
  installation: Pick<Installation, "db" | "keyring" | "owner">,
  outward: { readonly mail: Mailer | null; readonly origin: string; readonly checksLinks: boolean },
): ReadonlyMap<string, JobHandler> {
  const all = [
    ...importJobs(installation),
    ...ledgerJobs(installation),
    ...dispatchJobs({ db: installation.db, mail: outward.mail }),
    ...catalogueImportJobs(installation),
    ...catalogueJobs({ db: installation.db, ...outward }),
  ];
  return new Map(
    all.map(([kind, handler]): [string, JobHandler] => [
      kind,
      thatFillTables.has(kind) ? thenAnalyse(installation, handler) : handler,
    ]),
  );
}

const thatFillTables: ReadonlySet<string> = new Set(["import.run", "ledger.read"]);

/** The database gets to know its new rows at once: by itself it does so a minute later, and lists are slow until then. */
function thenAnalyse({ owner }: Pick<Installation, "owner">, handler: JobHandler): JobHandler {
  return async (context) => {
    const result = await handler(context);
    await owner.query("analyze");
    return result;
  };
}

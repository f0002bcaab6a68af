import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import type { Vocabulary } from "../../vocabulary.ts";
import type { FileRefusal, StagedFile } from "../finding.ts";
import { mostEntries } from "../finding.ts";
import { lexiconOf } from "../lexicon.ts";
import { withRepeats } from "../repeats.ts";
import { readService } from "./read-service.ts";
import { servicesIn } from "./services-in.ts";

/** The services of a JSON file after HSDS. */
export function readPackage(text: string, vocabulary: Vocabulary): Outcome<StagedFile, FileRefusal> {
  const services = servicesIn(text);
  if (!services.ok) return services;
  const count = services.value.length;
  if (count > mostEntries) return refused({ code: "catalogueImport.tooMany", count });
  const lexicon = lexiconOf(vocabulary);
  const rows = services.value.map((service, index) => readService(service, index + 1, lexicon));
  return done({ format: "hsds", unread: [], rows: withRepeats(rows) });
}

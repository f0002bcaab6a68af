import { Worker } from "node:worker_threads";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { refused } from "../../../platform/values/outcome.ts";
import type { CheckedDocument } from "../model/check-document.ts";
import type { CheckLimits, CheckRefusal } from "./check-upload.ts";

export type TimedRefusal = CheckRefusal | { readonly code: "documentTooSlow" };

type Checked = Outcome<CheckedDocument, TimedRefusal>;

/** Megabytes; an upload within the limits takes a tenth of it. */
const MOST_MEMORY = 768;

/**
 * Checks a document in a thread of its own, so that no upload keeps the others who use the program waiting. After
 * `seconds` it is given up.
 */
export function checkApart(bytes: Uint8Array, limits: CheckLimits, seconds: number): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerAddress(), {
      workerData: { bytes, limits },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const timer = setTimeout(() => end(() => resolve(refused({ code: "documentTooSlow" }))), seconds * 1000);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once("message", (checked: Checked) => end(() => resolve(checked)));
    worker.once("error", (error: unknown) =>
      end(() => (isOutOfMemory(error) ? resolve(refused({ code: "documentTooSlow" })) : reject(error))),
    );
  });
}

/** Beside this file as source, and beside the server when built: tools/build.mjs. */
function workerAddress(): URL {
  const name = import.meta.url.endsWith(".ts") ? "check-worker.ts" : "check-worker.mjs";
  return new URL(name, import.meta.url);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
